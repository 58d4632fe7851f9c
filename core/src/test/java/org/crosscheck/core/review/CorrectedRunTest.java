package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleChanged;
import org.crosscheck.core.article.ArticleRead;
import org.crosscheck.core.article.Correcting;
import org.crosscheck.core.article.Correction;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people correct of articles comes into the next run, and decisions outlive it.
@QuarkusTest
class CorrectedRunTest extends StoredReviewTest {
    @Inject CorrectionService corrections;

    private UUID herald = new UUID(0, 0);
    private UUID post = new UUID(0, 0);

    @BeforeEach
    void ships() {
        investigation = investigations.create("Ships " + UUID.randomUUID(), "", "ana");
        herald = articles.store(investigation, ships("Herald", 40, 5), "ana").id();
        post = articles.store(investigation, ships("Post", 45, 6), "ana").id();
    }

    private static NewArticle ships(String publisher, int number, int day) {
        String text = "The naval exercise gathered " + number + " ships in the harbour.";
        String print = Integer.toString(number);
        Span place = new Span(28, 28 + print.length());
        Claim claim = claim("c1", text, place, print, number);
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
                                publisher + " writes",
                                new PublicationTime(
                                        LocalDate.of(2024, 3, day),
                                        null,
                                        PublicationTime.Origin.META),
                                null),
                        text,
                        List.of(claim.span()),
                        List.of(),
                        List.of(claim)),
                Map.of());
    }

    private static Claim claim(String id, String text, Span place, String print, int number) {
        Span all = new Span(0, text.length());
        return new Claim(
                id,
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
                                new Value.Number(
                                        new Quantity(
                                                place,
                                                print,
                                                QuantityType.COUNT,
                                                Amount.exactly(number),
                                                null,
                                                "ship",
                                                "ships")))));
    }

    private Correcting by(UUID article, String why) {
        return new Correcting(corrections.read(article).version(), why, ana);
    }

    private RunSummary run() {
        return runs.run(investigation, "ana", Progress.none());
    }

    private CrossCheckDetail decided() {
        run();
        CrossCheckDetail found = only();
        assertThat(found.row().outcome()).isEqualTo(Outcome.CONFLICTS);
        decisions.decide(
                found.row().id(),
                ana,
                new NewDecision(Verdict.CONFLICTING, "seen", null, null, null),
                found.version());
        return crossChecks.get(found.row().id());
    }

    @Test
    void correction_marks_the_investigation_as_changed_until_it_is_run() {
        run();
        assertThat(runs.changedArticles(investigation)).isZero();

        corrections.republish(herald, " The Herald ", by(herald, "The masthead says so."));

        assertThat(runs.changedArticles(investigation)).isEqualTo(1);
        ArticleRead now = corrections.read(herald);
        assertThat(now.detail().row().publisher()).isEqualTo("The Herald");
        assertThat(now.corrections())
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.field()).isEqualTo(Correction.Field.PUBLISHER);
                    assertThat(done.before()).isEqualTo("Herald");
                    assertThat(done.after()).isEqualTo("The Herald");
                    assertThat(done.why()).isEqualTo("The masthead says so.");
                    assertThat(done.by()).isEqualTo(ana);
                    assertThat(done.who()).as("name that others see").isEqualTo("ana");
                    assertThat(done.version()).isEqualTo(now.version());
                });

        run();
        assertThat(runs.changedArticles(investigation)).isZero();
        assertThat(only().findings().getFirst().sentence()).contains("The Herald");
    }

    @Test
    void another_publisher_opens_nothing_again() {
        CrossCheckDetail before = decided();

        corrections.republish(herald, "The Herald", by(herald, ""));
        run();

        assertThat(crossChecks.get(before.row().id()).row().state()).isEqualTo(WorkState.RESOLVED);
    }

    @Test
    void withdrawn_claim_is_not_compared_and_the_decision_stays() {
        CrossCheckDetail before = decided();

        corrections.withdraw(post, "c1", by(post, "A caption"));
        run();

        CrossCheckDetail now = crossChecks.get(before.row().id());
        assertThat(now.row().stale()).isTrue();
        assertThat(now.decisions()).hasSize(1);
        assertThat(now.reopenedBecause()).contains("A claim of Post was withdrawn by ana.");
        assertThat(articles.get(post).claims().claims()).isEmpty();
        assertThat(articles.row(post).claims()).isZero();
        assertThat(corrections.read(post).claims())
                .singleElement()
                .extracting(KeptClaim::withdrawn)
                .isEqualTo(true);

        corrections.restore(post, "c1", by(post, ""));
        run();

        CrossCheckDetail back = crossChecks.get(before.row().id());
        assertThat(back.row().stale()).isFalse();
        assertThat(back.row().state()).isEqualTo(WorkState.RESOLVED);
    }

    @Test
    void added_claim_is_compared_and_opens_again_what_it_changes() {
        UUID atlas = articles.store(investigation, ships("Atlas", 47, 7), "ana").id();
        corrections.withdraw(atlas, "c1", by(atlas, ""));
        CrossCheckDetail before = decided();
        assertThat(before.row().sources()).isEqualTo(2);

        String text = articles.get(atlas).text();
        String id =
                corrections.add(
                        atlas,
                        claim("any", text, new Span(28, 30), "47", 47),
                        by(atlas, "Overlooked"));
        run();

        assertThat(id).isEqualTo("p1");
        CrossCheckDetail now = crossChecks.get(before.row().id());
        assertThat(now.row().sources()).isEqualTo(3);
        assertThat(now.row().state()).isEqualTo(WorkState.REOPENED);
        assertThat(now.reopenedBecause())
                .contains("Now also 47")
                .contains("A claim of Atlas was added by ana.");
        assertThat(now.decisions()).hasSize(1);
        String because = now.reopenedBecause();
        assertThat(run().reopened()).as("a second run opens nothing again").isZero();
        assertThat(crossChecks.get(before.row().id()).reopenedBecause()).isEqualTo(because);
    }

    @Test
    void redrawn_claim_without_its_value_is_compared_no_more() {
        run();
        assertThat(all()).hasSize(1);

        corrections.redraw(post, "c1", new Span(0, 27), by(post, "Only the exercise"));

        assertThat(corrections.read(post).claims().getFirst().claim().text())
                .isEqualTo("The naval exercise gathered");
        assertThat(corrections.read(post).claims().getFirst().foundAt()).isEqualTo(new Span(0, 52));
        run();
        assertThat(all()).isEmpty();
    }

    @Test
    void edits_outlive_another_date_and_the_correction_of_it_is_on_record() {
        corrections.withdraw(post, "c1", by(post, ""));

        NewArticle again = ships("Post", 45, 9);
        articles.replaceClaims(post, again, by(post, "The page says the 9th."));

        ArticleRead now = corrections.read(post);
        assertThat(now.claims().getFirst().withdrawn()).isTrue();
        assertThat(now.detail().row().published()).isEqualTo("2024-03-09");
        assertThat(now.detail().row().claims()).isZero();
        assertThat(now.corrections().getFirst())
                .satisfies(done -> {
                    assertThat(done.field()).isEqualTo(Correction.Field.PUBLISHED);
                    assertThat(done.before()).isEqualTo("2024-03-06");
                    assertThat(done.after()).isEqualTo("2024-03-09");
                });
    }

    @Test
    void correction_of_what_somebody_else_corrected_meanwhile_is_refused() {
        Correcting early = by(herald, "");
        corrections.retitle(herald, "Ships gather", by(herald, ""));

        assertThatThrownBy(() -> corrections.retitle(herald, "Other", early))
                .isInstanceOf(ArticleChanged.class);
        assertThat(articles.row(herald).title()).isEqualTo("Ships gather");
    }

    @Test
    void what_is_not_in_the_text_is_no_claim() {
        assertThatThrownBy(() ->
                        corrections.add(
                                herald,
                                claim("x", "Other words", new Span(0, 5), "Other", 1),
                                by(herald, "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> corrections.redraw(herald, "c1", new Span(900, 910), by(herald, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
