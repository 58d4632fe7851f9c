package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said of a cross-check; it is never changed, only removed.
@Entity
@Table(name = "comment")
class StoredComment {
    @Id private UUID id;

    @Column(name = "cross_check_id", nullable = false, updatable = false)
    private UUID crossCheck;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredComment() {}

    StoredComment(UUID id, UUID crossCheck, UUID author, String body, Instant at) {
        this.id = id;
        this.crossCheck = crossCheck;
        this.author = author;
        this.body = body;
        this.at = at;
    }

    UUID crossCheck() {
        return crossCheck;
    }

    UUID author() {
        return author;
    }

    boolean isRemoved() {
        return removedBy != null;
    }

    void remove(UUID by, Instant now) {
        removedBy = by;
        removedAt = now;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredComment that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
