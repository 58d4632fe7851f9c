package org.crosscheck.importer.job;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.Correcting;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.article.StoredArticle;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.importer.clean.Metadata;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.read.RawArticle;
import org.jspecify.annotations.Nullable;

/// Takes one article: known already, or extracted and stored in a transaction of its own.
@ApplicationScoped
class ArticleImport {
    /// What the user reads where the program is at fault; the log has the rest.
    static final String FAULT =
            "the program failed on it, which is a fault of the program; its log has the details";

    private final ArticleService articles;
    private final LoadedExtractor extractor;
    private final StoredTexts texts;

    ArticleImport(ArticleService articles, LoadedExtractor extractor, StoredTexts texts) {
        this.articles = articles;
        this.texts = texts;
        this.extractor = extractor;
    }

    /// What became of one article.
    ///
    /// @param article null where it could not be taken; an error among the problems says why
    record Taken(@Nullable ImportedArticle article, List<Problem> problems) {}

    /// Looks whether an article is known already, and makes it ready to be extracted. Never throws
    /// for what an article holds.
    Ready ready(UUID investigation, RawArticle raw, String by) {
        List<Problem> problems = new ArrayList<>();
        return guarded(
                raw,
                problems,
                () -> {
                    Optional<UUID> known =
                            articles.findSameBytes(investigation, raw.bytes(), raw.line());
                    if (known.isPresent()) {
                        Taken taken = new Taken(imported(known.get(), raw, false), problems);
                        return () -> () -> taken;
                    }
                    return () -> extracted(investigation, raw, by);
                },
                taken -> () -> () -> taken);
    }

    /// The long part of the work, which touches nothing stored: any thread may do it.
    interface Ready {
        Extracted extract();
    }

    /// What is left to do, in the order of the input.
    interface Extracted {
        Taken store();
    }

    private Extracted extracted(UUID investigation, RawArticle raw, String by) {
        List<Problem> problems = new ArrayList<>();
        return guarded(
                raw,
                problems,
                () -> {
                    ExtractedArticle found =
                            extractor.get().extract(raw, false, null, problems::add);
                    return () ->
                            guarded(
                                    raw,
                                    problems,
                                    () -> stored(investigation, raw, by, found, problems),
                                    taken -> taken);
                },
                taken -> () -> taken);
    }

    private Taken stored(
            UUID investigation,
            RawArticle raw,
            String by,
            ExtractedArticle extracted,
            List<Problem> problems) {
        if (extracted.text().isBlank()) {
            if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
                problems.add(error(raw, "clean", "there is no article text in it"));
            }
            return new Taken(null, problems);
        }
        StoredArticle stored = articles.store(investigation, article(extracted), by);
        return new Taken(imported(stored.id(), raw, stored.isNew()), problems);
    }

    /// Does a part of the work; where it fails, what became of the article is that it did.
    private static <T> T guarded(
            RawArticle raw, List<Problem> problems, Supplier<T> work, Function<Taken, T> failed) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            Log.debugf(e, "%s was refused", raw.location());
            problems.add(error(raw, "store", e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            Log.errorf(e, "Import of %s failed.", raw.location());
            problems.add(error(raw, "extract", FAULT));
        }
        return failed.apply(new Taken(null, problems));
    }

    /// Reads a stored text again with the date that somebody gave.
    void redate(UUID article, PublicationTime published, Correcting correcting) {
        ExtractedArticle found = texts.extract(article, published);
        ArticleClaims.Article before = articles.get(article).claims().article();
        ArticleClaims claims =
                new ArticleClaims(
                        new ArticleClaims.Article(
                                before.id(),
                                before.label(),
                                before.title(),
                                published,
                                before.agency()),
                        found.text(),
                        found.sentences(),
                        found.attributions(),
                        found.claims());
        articles.replaceClaims(article, article(found, claims), correcting);
    }

    private ImportedArticle imported(UUID id, RawArticle raw, boolean isNew) {
        ArticleRow row = articles.row(id);
        return new ImportedArticle(
                id, row.title(), raw.location(), isNew, row.needsDate(), row.claims());
    }

    private static NewArticle article(ExtractedArticle extracted) {
        return article(extracted, extracted.forComparing(""));
    }

    private static NewArticle article(ExtractedArticle extracted, ArticleClaims claims) {
        RawArticle raw = extracted.raw();
        Metadata metadata = extracted.metadata();
        return new NewArticle(
                raw.file(),
                raw.line(),
                raw.bytes(),
                raw.html(),
                metadata.url(),
                metadata.publisher(),
                metadata.authors(),
                metadata.language(),
                metadata.modified(),
                claims,
                raw.fields());
    }

    private static Problem error(RawArticle raw, String stage, @Nullable String message) {
        return new Problem(
                Severity.ERROR,
                stage,
                raw.location(),
                message == null ? "it could not be taken" : message);
    }
}
