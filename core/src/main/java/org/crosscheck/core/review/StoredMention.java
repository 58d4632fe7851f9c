package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/// That a comment names somebody, and whether that person has seen it.
@Entity
@IdClass(StoredMention.Key.class)
@Table(name = "mention")
class StoredMention {
    /// Which comment names whom.
    record Key(UUID comment, UUID account) implements Serializable {}

    @Id
    @Column(name = "comment_id")
    private UUID comment;

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column(nullable = false)
    private boolean seen;

    @SuppressWarnings("NullAway.Init")
    protected StoredMention() {}

    StoredMention(UUID comment, UUID account) {
        this.comment = comment;
        this.account = account;
    }

    /// Whether the person has looked at the comment.
    boolean isSeen() {
        return seen;
    }
}
