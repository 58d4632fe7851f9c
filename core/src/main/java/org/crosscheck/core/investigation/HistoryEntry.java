package org.crosscheck.core.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "history")
class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "investigation_id", nullable = false)
    private UUID investigation;

    @Column(name = "article_id")
    private @Nullable UUID article;

    @Column(name = "cross_check_id")
    private @Nullable UUID crossCheck;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HistoryEvent.Kind kind;

    @Column(nullable = false)
    private String what;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    HistoryEntry(HistoryEvent event, Instant at) {
        this.investigation = event.investigation();
        this.article = event.article();
        this.crossCheck = event.crossCheck();
        this.at = at;
        this.who = event.who();
        this.kind = event.kind();
        this.what = event.what();
    }
}
