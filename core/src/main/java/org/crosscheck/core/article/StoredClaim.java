package org.crosscheck.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.text.Span;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A claim of a stored article; replaced as a whole when the article is read again.
@Entity
@Immutable
@Table(name = "claim")
class StoredClaim {
    @Id private UUID id;

    @Column(name = "article_id", nullable = false)
    private UUID article;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int ordinal;

    @Column(name = "span_start", nullable = false)
    private int start;

    @Column(name = "span_end", nullable = false)
    private int end;

    @Column(nullable = false)
    private String printed;

    @Column(name = "sentence_start", nullable = false)
    private int sentenceStart;

    @Column(name = "sentence_end", nullable = false)
    private int sentenceEnd;

    @Column(nullable = false)
    private double checkworthiness;

    private @Nullable String speaker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Certainty certainty;

    @Column(name = "event_time")
    private @Nullable String eventTime;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String frame;

    @Column(name = "claim_values", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String values;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KeptClaim.Origin origin;

    @Column(name = "found_start")
    private @Nullable Integer foundStart;

    @Column(name = "found_end")
    private @Nullable Integer foundEnd;

    @Column(nullable = false)
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected StoredClaim() {}

    StoredClaim(UUID article, int ordinal, KeptClaim kept) {
        Claim claim = kept.claim();
        this.id = UUID.randomUUID();
        this.article = article;
        this.name = claim.id();
        this.ordinal = ordinal;
        this.start = claim.span().start();
        this.end = claim.span().end();
        this.printed = claim.text();
        this.sentenceStart = claim.sentence().start();
        this.sentenceEnd = claim.sentence().end();
        this.checkworthiness = claim.checkworthiness();
        this.speaker = claim.speaker();
        this.polarity = claim.polarity();
        this.certainty = claim.certainty();
        this.eventTime = claim.when();
        this.frame = ArticleJson.write(claim.frame());
        this.values = ArticleJson.writeValues(claim.values());
        this.origin = kept.origin();
        this.foundStart = kept.foundAt() == null ? null : kept.foundAt().start();
        this.foundEnd = kept.foundAt() == null ? null : kept.foundAt().end();
        this.withdrawn = kept.withdrawn();
    }

    UUID article() {
        return article;
    }

    KeptClaim kept() {
        return new KeptClaim(
                claim(),
                origin,
                foundStart == null || foundEnd == null ? null : new Span(foundStart, foundEnd),
                withdrawn);
    }

    Claim claim() {
        return new Claim(
                name,
                new Span(start, end),
                printed,
                new Span(sentenceStart, sentenceEnd),
                checkworthiness,
                speaker,
                polarity,
                certainty,
                eventTime,
                ArticleJson.frame(frame),
                ArticleJson.values(values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredClaim that
                && article.equals(that.article)
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, name);
    }
}
