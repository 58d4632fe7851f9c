package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// How an adjudicator settled a dispute, with what the reviewers held then.
@Entity
@Table(name = "resolution")
class Resolution {
    @Id
    @Column(name = "cross_check_id")
    private UUID crossCheck;

    @Column(name = "adjudicator_id", nullable = false)
    private UUID adjudicator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(nullable = false)
    private String note;

    @Column(name = "resolved_at", nullable = false)
    private Instant at;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String views;

    @Enumerated(EnumType.STRING)
    @Column(name = "seen_outcome", nullable = false)
    private Outcome seenOutcome;

    @Column(name = "seen_positions", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String seenPositions;

    @Column(nullable = false)
    private boolean outdated;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    Resolution(
            UUID crossCheck,
            UUID adjudicator,
            NewResolution given,
            List<ResolutionRow.View> views,
            Statement seen,
            Instant at) {
        this.crossCheck = crossCheck;
        this.adjudicator = adjudicator;
        this.verdict = given.verdict();
        this.reason = given.reason();
        this.note = given.note();
        this.at = at;
        this.views = ReviewJson.write(views);
        this.seenOutcome = seen.outcome();
        this.seenPositions = ReviewJson.write(seen.positions());
        this.outdated = false;
    }

    UUID crossCheck() {
        return crossCheck;
    }

    UUID adjudicator() {
        return adjudicator;
    }

    Instant at() {
        return at;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isOutdated() {
        return outdated;
    }

    Standing.Vote vote() {
        return new Standing.Vote(verdict, reason, outdated, false);
    }

    Statement seen() {
        return new Statement(seenOutcome, ReviewJson.positions(seenPositions));
    }

    /// Notes whether it was made on something else than what is there now.
    void age(boolean isOutdated) {
        outdated = isOutdated;
    }

    ResolutionRow row(AccountRow by) {
        return new ResolutionRow(
                by.username(),
                by.displayName(),
                verdict,
                reason,
                note,
                at,
                ReviewJson.views(views),
                outdated);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resolution that && crossCheck.equals(that.crossCheck);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(crossCheck);
    }
}
