package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs go on where they stopped, and compare nothing twice.
@QuarkusTest
class ResumedRunTest {
    @Inject InvestigationService investigations;
    @Inject ArticleService articles;
    @Inject CheckRunService runs;
    @Inject CheckStates states;
    @Inject CrossCheckService crossChecks;

    private UUID investigation = new UUID(0, 0);

    @BeforeEach
    void investigation() {
        investigation = investigations.create("Exercise " + UUID.randomUUID(), "", "ana");
    }

    /// "The exercise gathered 40 ships in the harbour."
    private static NewArticle ships(String publisher, int number) {
        String text = "The naval exercise gathered " + number + " ships in the harbour.";
        Span all = new Span(0, text.length());
        String print = Integer.toString(number);
        Span place = new Span(28, 28 + print.length());
        Quantity quantity =
                new Quantity(
                        place,
                        print,
                        QuantityType.COUNT,
                        Amount.exactly(number),
                        null,
                        "ship",
                        "ships");
        Claim claim =
                new Claim(
                        "c1",
                        all,
                        text,
                        all,
                        0.8,
                        null,
                        Polarity.AFFIRMED,
                        Certainty.ASSERTED,
                        null,
                        new Frame("gather", List.of(), null, null, Set.of(), Set.of()),
                        List.of(
                                new ClaimValue(
                                        place,
                                        print,
                                        "number of ships gathered by the exercise",
                                        "ship",
                                        new Value.Number(quantity))));
        return new NewArticle(
                publisher + ".txt",
                null,
                (publisher + text).getBytes(StandardCharsets.UTF_8),
                false,
                null,
                publisher,
                List.of(),
                "en",
                null,
                new ArticleClaims(
                        new ArticleClaims.Article(
                                "",
                                publisher,
                                null,
                                new PublicationTime(
                                        LocalDate.of(2024, 3, 5),
                                        null,
                                        PublicationTime.Origin.RECORD),
                                null),
                        text,
                        List.of(all),
                        List.of(),
                        List.of(claim)),
                Map.of());
    }

    private UUID store(String publisher, int number) {
        return articles.store(investigation, ships(publisher, number), "ana").id();
    }

    /// More than are compared before a run looks whether it was ended.
    private void storeMany() {
        for (int i = 0; i < 70; i++) {
            store("Paper " + i, i % 7 == 0 ? 55 : 40);
        }
    }

    private CrossCheckDetail only() {
        List<CrossCheckRow> all = crossChecks.list(CrossCheckFilter.all(investigation), 0, 10);
        assertThat(all).hasSize(1);
        return crossChecks.get(all.getFirst().id());
    }

    private static Set<Set<String>> voices(CrossCheckDetail detail) {
        return Set.copyOf(
                detail.positions().stream()
                        .map(p -> Set.copyOf(p.sides().stream().map(s -> s.article()).toList()))
                        .toList());
    }

    /// How many articles were compared already when the run began.
    private int doneAtFirst() {
        List<Long> done = new ArrayList<>();
        runs.run(
                investigation,
                "ana",
                (now, _, _) -> {
                    done.add(now);
                    return true;
                });
        return Math.toIntExact(done.getFirst());
    }

    @Test
    void run_that_was_ended_goes_on_where_it_stopped() {
        storeMany();
        assertThatThrownBy(() -> runs.run(investigation, "ana", (done, _, _) -> done == 0))
                .isInstanceOf(CancellationException.class);

        UnfinishedRun left = runs.unfinished(investigation).orElseThrow();
        assertThat(left.done()).isEqualTo(64);
        assertThat(left.total()).isEqualTo(70);
        assertThat(left.by()).isEqualTo("ana");
        assertThat(crossChecks.count(CrossCheckFilter.all(investigation))).isZero();

        assertThat(doneAtFirst()).isEqualTo(64);
        assertThat(runs.unfinished(investigation)).isEmpty();
        assertThat(only().articles()).hasSize(70);
    }

    @Test
    void run_goes_on_after_the_program_was_started_anew() {
        storeMany();
        assertThatThrownBy(() -> runs.run(investigation, "ana", (done, _, _) -> done == 0))
                .isInstanceOf(CancellationException.class);
        states.forget(states.get(investigation));

        assertThat(doneAtFirst()).isEqualTo(64);

        CrossCheckDetail resumed = only();
        UUID first = investigation;
        investigation = investigations.create("Exercise " + UUID.randomUUID(), "", "ana");
        storeMany();
        runs.run(investigation, "ana", Progress.none());
        assertThat(only().row().outcome()).isEqualTo(resumed.row().outcome());
        assertThat(only().findings()).hasSameSizeAs(resumed.findings());
        assertThat(runs.latest(investigation).orElseThrow().coverage())
                .isEqualTo(runs.latest(first).orElseThrow().coverage());
    }

    @Test
    void one_more_article_joins_its_cross_check_without_a_second_comparison() {
        UUID courier = store("Courier", 40);
        UUID dispatch = store("Dispatch", 55);
        runs.run(investigation, "ana", Progress.none());
        CrossCheckDetail before = only();
        UUID atlas = store("Atlas", 55);

        assertThat(doneAtFirst()).isEqualTo(2);

        assertThat(only().row().id()).isEqualTo(before.row().id());
        assertThat(voices(only()))
                .containsExactlyInAnyOrder(
                        Set.of(courier.toString()), Set.of(dispatch.toString(), atlas.toString()));
    }

    @Test
    void article_that_was_read_again_is_compared_again() {
        store("Courier", 40);
        UUID dispatch = store("Dispatch", 55);
        store("Atlas", 55);
        runs.run(investigation, "ana", Progress.none());
        articles.replaceClaims(dispatch, ships("Dispatch", 55), "ana");

        assertThat(doneAtFirst()).isEqualTo(1);
        assertThat(only().articles()).hasSize(3);
    }

    @Test
    void run_after_a_restart_changes_nothing_that_is_stored() {
        store("Courier", 40);
        store("Dispatch", 55);
        runs.run(investigation, "ana", Progress.none());
        CrossCheckDetail before = only();
        states.forget(states.get(investigation));

        assertThat(doneAtFirst()).isEqualTo(2);
        assertThat(only()).isEqualTo(before);
    }
}
