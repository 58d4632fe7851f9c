package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A person's filter of the queue under a name.
@Entity
@Table(name = "saved_view")
class SavedView {
    @Id private UUID id;

    @Column(name = "investigation_id", nullable = false, updatable = false)
    private UUID investigation;

    @Column(name = "owner_id", nullable = false, updatable = false)
    private UUID owner;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String filter;

    @Column(nullable = false)
    private boolean shared;

    @Column(name = "saved_at", nullable = false)
    private Instant at;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(UUID investigation, UUID owner, String name) {
        this.id = UUID.randomUUID();
        this.investigation = investigation;
        this.owner = owner;
        this.name = name;
        this.filter = "";
        this.at = Instant.EPOCH;
    }

    void keep(Map<String, String> words, boolean forAll, Instant now) {
        filter = ReviewJson.write(words);
        shared = forAll;
        at = now;
    }

    void rename(String to) {
        name = to;
    }

    UUID id() {
        return id;
    }

    UUID investigation() {
        return investigation;
    }

    UUID owner() {
        return owner;
    }

    String name() {
        return name;
    }

    boolean isShared() {
        return shared;
    }

    Map<String, String> words() {
        return ReviewJson.words(filter);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SavedView that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
