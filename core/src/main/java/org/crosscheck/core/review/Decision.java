package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What one reviewer says of a cross-check now, with what the reviewer saw.
@Entity
@Table(name = "decision")
class Decision {
    @Id private UUID id;

    @Column(name = "cross_check_id", nullable = false, updatable = false)
    private UUID crossCheck;

    @Column(name = "reviewer_id", nullable = false, updatable = false)
    private UUID reviewer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(nullable = false)
    private String note;

    private @Nullable String position;

    @Enumerated(EnumType.STRING)
    private Finding.@Nullable Explanation explanation;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(nullable = false)
    private boolean outdated;

    /// Version of what the verdicts mean.
    @Column(nullable = false)
    private int definitions;

    @Column(name = "decided_at", nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "seen_outcome", nullable = false)
    private Outcome seenOutcome;

    @Column(name = "seen_positions", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String seenPositions;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(
            UUID crossCheck,
            UUID reviewer,
            NewDecision decided,
            Statement seen,
            int definitions,
            Instant at) {
        this.id = UUID.randomUUID();
        this.crossCheck = crossCheck;
        this.reviewer = reviewer;
        this.verdict = decided.verdict();
        this.note = decided.note();
        this.position = decided.position();
        this.explanation = decided.explanation();
        this.reason = decided.reason();
        this.definitions = definitions;
        this.seenOutcome = seen.outcome();
        this.seenPositions = ReviewJson.write(seen.positions());
        this.at = at;
    }

    void replace(NewDecision decided, Statement seen, int newDefinitions, Instant now) {
        verdict = decided.verdict();
        note = decided.note();
        position = decided.position();
        explanation = decided.explanation();
        reason = decided.reason();
        outdated = false;
        definitions = newDefinitions;
        seenOutcome = seen.outcome();
        seenPositions = ReviewJson.write(seen.positions());
        at = now;
    }

    UUID crossCheck() {
        return crossCheck;
    }

    Instant at() {
        return at;
    }

    boolean repeats(NewDecision decided, Statement now) {
        return verdict == decided.verdict()
                && note.equals(decided.note())
                && Objects.equals(position, decided.position())
                && explanation == decided.explanation()
                && reason == decided.reason()
                && !outdated
                && seen().equals(now);
    }

    Verdict verdict() {
        return verdict;
    }

    /// What was decided, as it was given.
    NewDecision given() {
        return new NewDecision(verdict, note, position, explanation, reason);
    }

    /// Notes whether it was made on something else than what is there now.
    void age(boolean isOutdated) {
        outdated = isOutdated;
    }

    boolean isOutdated() {
        return outdated;
    }

    UUID reviewer() {
        return reviewer;
    }

    Statement seen() {
        return new Statement(seenOutcome, ReviewJson.positions(seenPositions));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && crossCheck.equals(that.crossCheck)
                && reviewer.equals(that.reviewer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(crossCheck, reviewer);
    }
}
