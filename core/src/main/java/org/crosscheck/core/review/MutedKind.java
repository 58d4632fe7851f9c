package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// A kind of findings that an investigation's reviewers do not want in their queue.
@Entity
@Table(name = "muted_kind")
@IdClass(MutedKind.Key.class)
class MutedKind {
    record Key(UUID investigation, ValueType type) implements Serializable {}

    @Id
    @Column(name = "investigation_id", nullable = false, updatable = false)
    private UUID investigation;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ValueType type;

    @Column(name = "muted_at", nullable = false, updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected MutedKind() {}

    MutedKind(UUID investigation, ValueType type, Instant at) {
        this.investigation = investigation;
        this.type = type;
        this.at = at;
    }

    ValueType type() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MutedKind that
                && investigation.equals(that.investigation)
                && type == that.type;
    }

    @Override
    public int hashCode() {
        return Objects.hash(investigation, type);
    }
}
