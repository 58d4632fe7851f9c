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

    Decision(UUID crossCheck, UUID reviewer, NewDecision decided, Statement seen, Instant at) {
        this.id = UUID.randomUUID();
        this.crossCheck = crossCheck;
        this.reviewer = reviewer;
        this.verdict = decided.verdict();
        this.note = decided.note();
        this.position = decided.position();
        this.explanation = decided.explanation();
        this.seenOutcome = seen.outcome();
        this.seenPositions = ReviewJson.write(seen.positions());
        this.at = at;
    }

    void replace(NewDecision decided, Statement seen, Instant now) {
        verdict = decided.verdict();
        note = decided.note();
        position = decided.position();
        explanation = decided.explanation();
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
                && seen().equals(now);
    }

    Verdict verdict() {
        return verdict;
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
