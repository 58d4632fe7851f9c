package org.crosscheck.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.example.Examples;
import org.crosscheck.core.investigation.InvestigationService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleServiceTest {
    @Inject ArticleService articles;
    @Inject CorrectionService corrections;
    @Inject InvestigationService investigations;

    private UUID investigation = new UUID(0, 0);

    @BeforeEach
    void investigation() {
        investigation = investigations.create("Exercise " + UUID.randomUUID(), "", "ana");
    }

    @Test
    void same_bytes_are_one_article_of_an_investigation() {
        NewArticle article = Examples.article("Courier", "The exercise lasts nine days.");
        StoredArticle first = articles.store(investigation, article, "ana");
        StoredArticle second = articles.store(investigation, article, "bo");

        assertThat(first.isNew()).isTrue();
        assertThat(second).isEqualTo(new StoredArticle(first.id(), false));
        assertThat(articles.list(investigation)).hasSize(1);
        assertThat(articles.findSameBytes(investigation, article.raw(), null)).contains(first.id());
        assertThat(articles.findSameBytes(investigation, article.raw(), 0)).isEmpty();
    }

    @Test
    void same_bytes_are_another_article_of_another_investigation() {
        NewArticle article = Examples.article("Courier", "The exercise lasts nine days.");
        UUID other = investigations.create("Other " + UUID.randomUUID(), "", "ana");

        assertThat(articles.store(investigation, article, "ana").isNew()).isTrue();
        assertThat(articles.store(other, article, "ana").isNew()).isTrue();
    }

    @Test
    void same_bytes_stored_by_many_at_once_are_one_article() throws Exception {
        NewArticle article = Examples.article("Courier", "The exercise lasts nine days.");
        Callable<StoredArticle> store = () -> articles.store(investigation, article, "ana");
        List<Future<StoredArticle>> stored;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            stored = threads.invokeAll(List.of(store, store, store, store, store, store));
        }

        Set<UUID> ids =
                stored.stream()
                        .map(Future::resultNow)
                        .map(StoredArticle::id)
                        .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        assertThat(stored.stream().map(Future::resultNow).filter(StoredArticle::isNew)).hasSize(1);
    }

    @Test
    void article_is_read_as_it_was_stored() {
        NewArticle plain = Examples.article("Courier", "Übung: “nine days” 😀.");
        ArticleClaims given =
                new ArticleClaims(
                        new ArticleClaims.Article(
                                "",
                                "Courier",
                                null,
                                new PublicationTime(
                                        LocalDate.of(2024, 3, 5),
                                        OffsetDateTime.parse("2024-03-05T23:30:00+09:00"),
                                        PublicationTime.Origin.META),
                                "AP"),
                        plain.claims().text(),
                        plain.claims().sentences(),
                        plain.claims().attributions(),
                        plain.claims().claims());
        NewArticle article =
                new NewArticle(
                        "feed.jsonl",
                        2,
                        plain.raw(),
                        true,
                        "https://courier.example/1",
                        "Courier",
                        List.of("A. Reporter", "B. Writer"),
                        "en",
                        null,
                        given,
                        Map.of("url", "https://courier.example/1"));

        UUID id = articles.store(investigation, article, "ana").id();

        ArticleDetail detail = articles.get(id);
        assertThat(detail.row().title())
                .as("the file where there is no title")
                .isEqualTo("feed.jsonl");
        assertThat(detail.row().published()).isEqualTo("2024-03-05T23:30+09:00");
        assertThat(detail.authors()).containsExactly("A. Reporter", "B. Writer");
        assertThat(detail.claims().claims()).isEqualTo(given.claims());
        assertThat(detail.claims().text()).isEqualTo(given.text());
        assertThat(detail.claims().article().published()).isEqualTo(given.article().published());
        assertThat(detail.sha256()).matches("[0-9a-f]{64}");
        assertThat(articles.claimsOf(investigation)).containsExactly(detail.claims());
        ArticleSource source = articles.source(id);
        assertThat(source.raw()).isEqualTo(article.raw());
        assertThat(source.fields()).isEqualTo(article.fields());
        assertThat(source.line()).isEqualTo(2);
    }

    @Test
    void articles_without_a_date_come_first_then_by_date() {
        articles.store(
                investigation, Examples.article("Late", "c", LocalDate.of(2024, 3, 9)), "ana");
        articles.store(
                investigation, Examples.article("Early", "a", LocalDate.of(2024, 3, 1)), "ana");
        articles.store(investigation, Examples.article("Undated", "b", null), "ana");

        assertThat(articles.list(investigation))
                .extracting(ArticleRow::publisher)
                .containsExactly("Undated", "Early", "Late");
        assertThat(articles.list(investigation))
                .extracting(ArticleRow::needsDate)
                .containsExactly(true, false, false);
    }

    @Test
    void date_given_later_keeps_the_article_and_replaces_its_claims() {
        NewArticle undated = Examples.article("Courier", "It began on Monday.", null);
        UUID id = articles.store(investigation, undated, "ana").id();

        articles.replaceClaims(
                id,
                Examples.article("Courier", "It began on Monday.", LocalDate.of(2024, 3, 5)),
                "bo");

        assertThat(articles.row(id).published()).isEqualTo("2024-03-05");
        assertThat(articles.row(id).needsDate()).isFalse();
        assertThat(articles.get(id).claims().claims()).hasSize(1);
    }

    @Test
    void first_date_that_somebody_gives_keeps_its_reason() {
        NewArticle undated = Examples.article("Courier", "It began on Monday.", null);
        UUID id = articles.store(investigation, undated, "ana").id();

        articles.replaceClaims(
                id,
                Examples.article("Courier", "It began on Monday.", LocalDate.of(2024, 3, 5)),
                new Correcting(corrections.read(id).version(), "The print edition says so.", "bo"));

        Correction done = corrections.read(id).corrections().getFirst();
        assertThat(done.field()).isEqualTo(Correction.Field.PUBLISHED);
        assertThat(done.before()).isNull();
        assertThat(done.after()).isEqualTo("2024-03-05");
        assertThat(done.why()).isEqualTo("The print edition says so.");
    }

    @Test
    void another_text_is_refused_for_a_stored_article() {
        UUID id = articles.store(investigation, Examples.article("Courier", "One."), "ana").id();

        assertThatThrownBy(() ->
                        articles.replaceClaims(id, Examples.article("Courier", "Two."), "ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another than the stored one");
    }

    @Test
    void text_with_nul_characters_is_refused_with_a_sentence() {
        assertThatThrownBy(() ->
                        articles.store(investigation, Examples.article("Courier", "a\0b"), "ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("binary");
    }

    @Test
    void missing_article_is_named() {
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> articles.get(nobody))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(nobody.toString());
    }
}
