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
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One version of an investigation's [Definitions].
@Entity
@Immutable
@Table(name = "verdict_definitions")
@IdClass(StoredDefinitions.Key.class)
class StoredDefinitions {
    record Key(UUID investigation, int number) implements Serializable {}

    @Id
    @Column(name = "investigation_id", nullable = false)
    private UUID investigation;

    @Id
    @Column(nullable = false)
    private int number;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String meanings;

    @Column(name = "written_at", nullable = false)
    private Instant at;

    @Column(name = "written_by", nullable = false)
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected StoredDefinitions() {}

    StoredDefinitions(UUID investigation, int number, String meanings, Instant at, String by) {
        this.investigation = investigation;
        this.number = number;
        this.meanings = meanings;
        this.at = at;
        this.by = by;
    }

    Definitions definitions() {
        return new Definitions(number, ReviewJson.meanings(meanings), by, at);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDefinitions that
                && investigation.equals(that.investigation)
                && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(investigation, number);
    }
}
