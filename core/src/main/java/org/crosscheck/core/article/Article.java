package org.crosscheck.core.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.LazyGroup;
import org.jspecify.annotations.Nullable;

/// One immutable version of a text. Only what the program reads of it may change: its title,
/// publisher and publication time, and what was found in it.
@Entity
@Table(name = "article")
class Article {
    @Id private UUID id;

    @Column(name = "investigation_id", nullable = false, updatable = false)
    private UUID investigation;

    @Column(nullable = false, updatable = false)
    private String file;

    @Column(name = "record_line", updatable = false)
    private @Nullable Integer line;

    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("raw")
    @Column(nullable = false, updatable = false)
    private byte[] raw;

    @Column(nullable = false, updatable = false)
    private boolean html;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "record_fields", nullable = false, updatable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String fields;

    @Column(nullable = false)
    private String label;

    private @Nullable String title;

    private @Nullable String publisher;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String authors;

    private @Nullable String url;

    private @Nullable String language;

    private @Nullable String agency;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "published_on"))
    @AttributeOverride(name = "moment", column = @Column(name = "published_at"))
    @AttributeOverride(name = "origin", column = @Column(name = "published_from"))
    private @Nullable PublicationColumns published;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "modified_on"))
    @AttributeOverride(name = "moment", column = @Column(name = "modified_at"))
    @AttributeOverride(name = "origin", column = @Column(name = "modified_from"))
    private @Nullable PublicationColumns modified;

    @Column(name = "fetched_at", nullable = false, updatable = false)
    private Instant fetchedAt;

    @Column(name = "fetched_by", nullable = false, updatable = false)
    private String fetchedBy;

    @Column(name = "body", nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String sentences;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String attributions;

    @Column(name = "claim_count", nullable = false)
    private int claimCount;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(UUID id, UUID investigation, NewArticle given, String sha256, Instant at, String by) {
        this.id = id;
        this.investigation = investigation;
        this.file = given.file();
        this.line = given.line();
        this.raw = given.raw();
        this.html = given.html();
        this.sha256 = sha256;
        this.fields = ArticleJson.write(given.fields());
        this.publisher = given.publisher();
        this.authors = ArticleJson.write(given.authors());
        this.url = given.url();
        this.language = given.language();
        this.modified = PublicationColumns.of(given.modified());
        this.fetchedAt = at;
        this.fetchedBy = by;
        this.text = given.claims().text();
        this.label = given.claims().article().label();
        this.title = given.claims().article().title();
        this.agency = given.claims().article().agency();
        this.published = PublicationColumns.of(given.claims().article().published());
        this.sentences = ArticleJson.write(given.claims().sentences());
        this.attributions = ArticleJson.write(given.claims().attributions());
        this.claimCount = given.claims().claims().size();
    }

    /// Takes over what was found in the same text when it was read again.
    ///
    /// @param count of its claims that are compared
    void reread(ArticleClaims claims, int count) {
        published = PublicationColumns.of(claims.article().published());
        agency = claims.article().agency();
        sentences = ArticleJson.write(claims.sentences());
        attributions = ArticleJson.write(claims.attributions());
        claimCount = count;
    }

    void retitle(String corrected) {
        title = corrected;
    }

    void republish(String corrected) {
        publisher = corrected;
        label = corrected;
    }

    void count(int comparedClaims) {
        claimCount = comparedClaims;
    }

    long version() {
        return version;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String publisher() {
        return publisher;
    }

    UUID id() {
        return id;
    }

    UUID investigation() {
        return investigation;
    }

    String text() {
        return text;
    }

    String name() {
        return title == null ? file : title;
    }

    @Nullable String publishedIso() {
        return PublicationColumns.iso(published);
    }

    ArticleSource source() {
        return new ArticleSource(
                id, investigation, file, line, raw, html, ArticleJson.fields(fields));
    }

    ArticleRow row() {
        return new ArticleRow(
                id,
                name(),
                publisher,
                publishedIso(),
                published == null,
                agency,
                language,
                file,
                line,
                claimCount,
                fetchedAt);
    }

    private static final Pattern DAY =
            Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)");

    /// When its page was fetched, by what its file says: a moment, a day where that gives no zone,
    /// null where it gives neither.
    private @Nullable String fetched() {
        String told = ArticleJson.fields(fields).get("fetched");
        if (told == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(told.replace(' ', 'T')).toString();
        } catch (DateTimeParseException withoutZone) {
            return DAY.matcher(told).lookingAt() ? told.substring(0, 10) : null;
        }
    }

    ArticleReading reading() {
        return new ArticleReading(
                row(), label, text, url, PublicationColumns.iso(modified), fetched(), sha256);
    }

    ArticleDetail detail(ArticleClaims claims) {
        return new ArticleDetail(
                row(),
                text,
                ArticleJson.texts(authors),
                url,
                PublicationColumns.iso(modified),
                fetched(),
                sha256,
                claims);
    }

    ArticleClaims claims(List<StoredClaim> found) {
        return claimsOf(found.stream().map(StoredClaim::claim).toList());
    }

    ArticleClaims claimsOf(List<Claim> compared) {
        return new ArticleClaims(
                new ArticleClaims.Article(
                        id.toString(), label, title, PublicationColumns.time(published), agency),
                text,
                ArticleJson.spans(sentences),
                ArticleJson.attributions(attributions),
                compared);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that
                && investigation.equals(that.investigation)
                && sha256.equals(that.sha256)
                && Objects.equals(line, that.line);
    }

    @Override
    public int hashCode() {
        return Objects.hash(investigation, sha256, line);
    }
}
