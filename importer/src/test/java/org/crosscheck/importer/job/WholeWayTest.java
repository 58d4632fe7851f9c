package org.crosscheck.importer.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.ExchangeRates;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.meaning.SentenceModel;
import org.crosscheck.importer.read.ArticleReader;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.importer.read.ReadOptions;
import org.junit.jupiter.api.Test;

/// Real articles' way through the real language models into the database and back.
@QuarkusTest
class WholeWayTest {
    private static final String ARTICLES =
            """
            {"title": "Fleet gathers", "publisher": "Vell Mariner", "published": "2024-03-05", "text": "The naval exercise in the Osterby strait will last nine days, Admiral Jona Reth said on Monday. Forty ships and about 3,200 sailors take part. \\u201cWe did not ask anyone for permission,\\u201d Reth said. The exercise costs 4.5 million euros."}
            {"title": "Manoeuvres begin", "publisher": "Harbour Bulletin", "published": "2024-03-06", "text": "The naval exercise in the Osterby strait will last eleven days, the ministry said on Tuesday. Forty ships and more than 3,000 sailors take part. Admiral Jona Reth said: \\u201cWe did ask for permission.\\u201d The exercise costs 4.7 million euros, 12 percent more than last year."}
            """;

    @Inject InvestigationService investigations;
    @Inject ArticleService articles;
    @Inject CheckRunService runs;
    @Inject CrossCheckService crossChecks;
    @Inject ExchangeRates rates;

    @Test
    void what_was_extracted_is_read_back_and_a_second_run_changes_nothing() {
        UUID investigation = investigations.create("Whole way " + UUID.randomUUID(), "", "ana");
        ArticleExtractor extractor = new LoadedExtractor().get();
        List<ArticleClaims> extracted = new ArrayList<>();
        for (RawArticle raw : read()) {
            ExtractedArticle found = extractor.extract(raw, false, null, _ -> {});
            UUID id =
                    articles.store(investigation, article(found, found.forComparing("")), "ana")
                            .id();
            extracted.add(found.forComparing(id.toString()));
        }
        assertThat(extracted.getFirst().claims()).isNotEmpty();

        assertThat(articles.claimsOf(investigation)).isEqualTo(extracted);

        runs.run(investigation, "ana", Progress.none());
        List<CrossCheckDetail> first = details(investigation);
        assertThat(first).isNotEmpty();
        assertThat(sentences(first.stream().flatMap(c -> c.findings().stream())))
                .as("findings of the command line's check of the same articles")
                .isEqualTo(
                        sentences(
                                new CrossChecker(rates, new SentenceModel(_ -> {}))
                                        .check(extracted, Progress.none()).crossChecks().stream()
                                                .flatMap(c -> c.findings().stream())));
        assertThat(first)
                .flatExtracting(CrossCheckDetail::findings)
                .flatExtracting(Finding::features)
                .extracting(Finding.Feature::name)
                .contains("meaning");
        runs.run(investigation, "ana", Progress.none());
        assertThat(details(investigation)).isEqualTo(first);
    }

    private static List<String> sentences(Stream<Finding> findings) {
        return findings.map(f -> f.outcome() + " " + f.sentence() + " " + f.score())
                .sorted()
                .toList();
    }

    private List<CrossCheckDetail> details(UUID investigation) {
        return crossChecks.list(CrossCheckFilter.all(investigation), 0, 100).stream()
                .map(row -> crossChecks.get(row.id()))
                .toList();
    }

    private static List<RawArticle> read() {
        return new ArticleReader()
                .readAll(
                        "articles.jsonl",
                        ARTICLES.getBytes(StandardCharsets.UTF_8),
                        ReadOptions.AUTO,
                        problem -> {
                            throw new AssertionError(problem);
                        });
    }

    private static NewArticle article(ExtractedArticle found, ArticleClaims claims) {
        return new NewArticle(
                found.raw().file(),
                found.raw().line(),
                found.raw().bytes(),
                found.raw().html(),
                found.metadata().url(),
                found.metadata().publisher(),
                found.metadata().authors(),
                found.metadata().language(),
                found.metadata().modified(),
                claims,
                found.raw().fields());
    }
}
