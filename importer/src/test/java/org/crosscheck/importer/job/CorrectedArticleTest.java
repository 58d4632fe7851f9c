package org.crosscheck.importer.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.Correcting;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;

/// Correcting articles with the real language models.
@QuarkusTest
class CorrectedArticleTest {
    private static final String TEXT =
            "The ferry sank off Lindvik on Monday, the navy said. It had 40 people on board.";

    private static final LoadedExtractor MODELS = new LoadedExtractor();

    @Inject InvestigationService investigations;
    @Inject ArticleService articles;
    @Inject CorrectionService corrections;

    private UUID stored() {
        UUID investigation = investigations.create("Ferry " + UUID.randomUUID(), "", "ana");
        RawArticle raw =
                new RawArticle(
                        "post.txt",
                        null,
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        TEXT,
                        false,
                        Map.of("publisher", "Post"));
        ExtractedArticle found =
                MODELS.get()
                        .extract(
                                raw,
                                true,
                                new PublicationTime(
                                        LocalDate.of(2024, 3, 5),
                                        null,
                                        PublicationTime.Origin.META),
                                _ -> {});
        return articles.store(
                        investigation,
                        new NewArticle(
                                "post.txt",
                                null,
                                raw.bytes(),
                                false,
                                null,
                                "Post",
                                List.of(),
                                "en",
                                null,
                                found.forComparing(""),
                                raw.fields()),
                        "ana")
                .id();
    }

    private List<String> days(UUID article) {
        return articles.get(article).claims().claims().stream()
                .flatMap(claim -> claim.values().stream())
                .map(ClaimValue::value)
                .filter(Value.Time.class::isInstance)
                .map(value -> ((Value.Time) value).mention().value())
                .toList();
    }

    @Test
    void monday_is_another_day_when_the_date_is_corrected_and_withdrawn_claims_stay_so() {
        UUID article = stored();
        assertThat(days(article)).containsExactly("2024-03-04");
        KeptClaim forty =
                corrections.read(article).claims().stream()
                        .filter(kept -> kept.claim().text().contains("40 people"))
                        .findFirst()
                        .orElseThrow();
        corrections.withdraw(
                article,
                forty.claim().id(),
                new Correcting(corrections.read(article).version(), "", "ana"));

        new ArticleImport(articles, MODELS, new StoredTexts(articles, MODELS))
                .redate(
                        article,
                        new PublicationTime(
                                LocalDate.of(2024, 3, 12), null, PublicationTime.Origin.ARGUMENT),
                        new Correcting(corrections.read(article).version(), "Printed so", "ana"));

        assertThat(days(article)).containsExactly("2024-03-11");
        assertThat(corrections.read(article).claims())
                .filteredOn(KeptClaim::withdrawn)
                .extracting(kept -> kept.claim().text())
                .containsExactly(forty.claim().text());
        assertThat(corrections.read(article).corrections().getFirst().after())
                .isEqualTo("2024-03-12");
    }

    @Test
    void passage_is_read_within_its_article() {
        UUID article = stored();
        PassageReader reader = new PassageReader(new StoredTexts(articles, MODELS), articles);
        int start = TEXT.indexOf(" It had");

        Passage passage = reader.read(article, new Span(start, TEXT.length()));

        assertThat(passage.text()).isEqualTo("It had 40 people on board.");
        assertThat(passage.values())
                .as("what the program reads in it")
                .anySatisfy(value -> assertThat(value.text()).contains("40"));
        assertThat(passage.claim(" the mayor ", List.of()).speaker()).isEqualTo("the mayor");
        assertThatThrownBy(() -> reader.read(article, new Span(start, start + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
