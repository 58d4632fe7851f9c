package org.crosscheck.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.jspecify.annotations.Nullable;

/// Stores articles with what was found in them. Their bytes and texts never change.
@ApplicationScoped
public class ArticleService {
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final CorrectionService corrections;
    private final HistoryLog history;
    private final Event<ArticleStored> stored;

    ArticleService(
            ArticleRepository articles,
            ClaimRepository claims,
            CorrectionService corrections,
            HistoryLog history,
            Event<ArticleStored> stored) {
        this.articles = articles;
        this.claims = claims;
        this.corrections = corrections;
        this.history = history;
        this.stored = stored;
    }

    /// The article of an investigation that has these bytes, in this record of its file.
    @Transactional
    public Optional<UUID> findSameBytes(UUID investigation, byte[] raw, @Nullable Integer line) {
        return articles.findSameBytes(investigation, sha256(raw), line);
    }

    /// Stores an article, unless the investigation has the same bytes already.
    ///
    /// @throws IllegalArgumentException with a sentence for the user where its text cannot be
    ///   stored
    @Transactional
    public StoredArticle store(UUID investigation, NewArticle article, String by) {
        refuseUnstorable(article);
        String sha256 = sha256(article.raw());
        articles.lockBytes(investigation, sha256);
        Optional<UUID> known = articles.findSameBytes(investigation, sha256, article.line());
        if (known.isPresent()) {
            return new StoredArticle(known.get(), false);
        }
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Article entity = new Article(id, investigation, article, sha256, now, by);
        articles.persistAndFlush(entity);
        claims.replace(id, article.claims().claims().stream().map(KeptClaim::found).toList());
        put(entity, by, "Imported \"" + entity.name() + "\" from " + location(article) + ".");
        return new StoredArticle(id, true);
    }

    /// All articles of an investigation, those without a date first, then by date.
    @Transactional
    public List<ArticleRow> list(UUID investigation) {
        return articles.listings(investigation).stream().map(ArticleListing::row).toList();
    }

    @Transactional
    public long count(UUID investigation) {
        return articles.count("investigation", investigation);
    }

    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public ArticleRow row(UUID article) {
        return existing(article).row();
    }

    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public ArticleDetail get(UUID article) {
        return details(List.of(existing(article))).getFirst();
    }

    /// Several articles at once; ids of none are left out.
    @Transactional
    public List<ArticleDetail> getAll(Collection<UUID> ids) {
        return details(articles.listByIds(ids));
    }

    /// Several articles to be read; ids of none are left out.
    @Transactional
    public List<ArticleReading> readings(Collection<UUID> ids) {
        return articles.listByIds(ids).stream().map(Article::reading).toList();
    }

    /// All articles of an investigation, to be read.
    @Transactional
    public List<ArticleReading> readingsOf(UUID investigation) {
        return articles.listOf(investigation).stream().map(Article::reading).toList();
    }

    /// The investigation that an article belongs to.
    ///
    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public UUID investigationOf(UUID article) {
        return existing(article).investigation();
    }

    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public ArticleSource source(UUID article) {
        return existing(article).source();
    }

    /// Takes over what was found when the article's text was read again.
    ///
    /// @see #replaceClaims(UUID, NewArticle, Correcting)
    @Transactional
    public void replaceClaims(UUID article, NewArticle reExtracted, String by) {
        replaceClaims(article, reExtracted, new Correcting(existing(article).version(), "", by));
    }

    /// Takes over what was found when the article's text was read again, with another date say.
    /// What people did to its claims stays done.
    ///
    /// @param reExtracted its text must be the stored one; only its publication time, agency and
    ///   claims are taken
    /// @throws IllegalArgumentException where the text is another
    /// @throws ArticleChanged where somebody else corrected the article meanwhile
    @Transactional
    public void replaceClaims(UUID article, NewArticle reExtracted, Correcting correcting) {
        Article entity = existing(article);
        ArticleClaims found = reExtracted.claims();
        if (!entity.text().equals(found.text())) {
            throw new IllegalArgumentException(
                    "The text of \"" + entity.name() + "\" is another than the stored one.");
        }
        articles.lock(entity);
        if (entity.version() != correcting.seen()) {
            throw new ArticleChanged();
        }
        String before = entity.publishedIso();
        List<KeptClaim> kept =
                ClaimEdits.carriedOver(entity.text(), claims.keptOf(article), found.claims());
        entity.reread(found, (int) kept.stream().filter(one -> !one.withdrawn()).count());
        articles.raiseVersion(entity);
        claims.replace(article, kept);
        String now = entity.publishedIso();
        if (now == null || now.equals(before)) {
            put(entity, correcting.by(), "Read \"" + entity.name() + "\" again.");
        } else if (before == null && correcting.why().isEmpty()) {
            put(entity, correcting.by(), "Dated \"" + entity.name() + "\" to " + now + ".");
        } else {
            corrections.put(entity, Correction.Field.PUBLISHED, before, now, correcting);
        }
    }

    /// All that was found in an investigation's articles; each article's id is its UUID as text.
    @Transactional
    public List<ArticleClaims> claimsOf(UUID investigation) {
        return claims(articles.listOf(investigation));
    }

    private List<ArticleClaims> claims(List<Article> found) {
        Map<UUID, List<StoredClaim>> byArticle =
                claims.byArticle(found.stream().map(Article::id).toList());
        return found.stream()
                .map(a -> a.claims(byArticle.getOrDefault(a.id(), List.of())))
                .toList();
    }

    /// Which articles an investigation has, in the order of [#claimsOf(UUID)].
    @Transactional
    public List<ArticleVersion> versions(UUID investigation) {
        return articles.versions(investigation);
    }

    /// All that was found in some articles, in the order of [#claimsOf(UUID)].
    @Transactional
    public List<ArticleClaims> claimsOf(Collection<UUID> ids) {
        return claims(articles.listByIds(ids));
    }

    /// How articles make claims of these names.
    @Transactional
    public List<ClaimStance> stances(Collection<UUID> ids, Collection<String> names) {
        return claims.stances(ids, names);
    }

    private void put(Article article, String by, String what) {
        history.add(
                new HistoryEvent(
                        article.investigation(),
                        article.id(),
                        null,
                        by,
                        HistoryEvent.Kind.ARTICLE,
                        what));
        stored.fire(new ArticleStored(article.investigation(), article.id()));
    }

    private List<ArticleDetail> details(List<Article> found) {
        Map<UUID, List<StoredClaim>> byArticle =
                claims.byArticle(found.stream().map(Article::id).toList());
        return found.stream()
                .map(a -> a.detail(a.claims(byArticle.getOrDefault(a.id(), List.of()))))
                .toList();
    }

    private Article existing(UUID id) {
        return articles.findByIdOptional(id)
                .orElseThrow(() -> new NoSuchElementException("no article " + id));
    }

    private static String location(NewArticle article) {
        return article.line() == null
                ? article.file()
                : article.file() + ", line " + (article.line() + 1);
    }

    /// PostgreSQL holds no NUL in a text.
    private static void refuseUnstorable(NewArticle article) {
        if (article.claims().text().indexOf('\0') >= 0
                || article.fields().values().stream().anyMatch(v -> v.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException(
                    "the text holds NUL characters, which no article has; is it a binary file?");
        }
    }

    private static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
