package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a person has a cross-check to do.
@Entity
@Table(name = "assignment")
@IdClass(Assignment.Key.class)
class Assignment {
    record Key(UUID crossCheck, UUID reviewer) implements Serializable {}

    @Id
    @Column(name = "cross_check_id", nullable = false, updatable = false)
    private UUID crossCheck;

    @Id
    @Column(name = "reviewer_id", nullable = false, updatable = false)
    private UUID reviewer;

    @Column(name = "assigned_at", nullable = false, updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(UUID crossCheck, UUID reviewer, Instant at) {
        this.crossCheck = crossCheck;
        this.reviewer = reviewer;
        this.at = at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignment that
                && crossCheck.equals(that.crossCheck)
                && reviewer.equals(that.reviewer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(crossCheck, reviewer);
    }
}
