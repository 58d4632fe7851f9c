package org.crosscheck.core.article;

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
@Table(name = "article_correction")
class StoredCorrection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "article_id", nullable = false)
    private UUID article;

    @Column(name = "article_version", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Correction.Field field;

    @Column(name = "before_value")
    private @Nullable String before;

    @Column(name = "after_value")
    private @Nullable String after;

    @Column(nullable = false)
    private String why;

    @Column(name = "corrected_at", nullable = false)
    private Instant at;

    @Column(name = "corrected_by", nullable = false)
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected StoredCorrection() {}

    StoredCorrection(UUID article, Correction given) {
        this.article = article;
        this.version = given.version();
        this.field = given.field();
        this.before = given.before();
        this.after = given.after();
        this.why = given.why();
        this.at = given.at();
        this.by = given.by();
    }

    UUID article() {
        return article;
    }

    /// @param who name of the person that others see
    Correction correction(String who) {
        return new Correction(field, before, after, why, at, by, who, version);
    }
}
