package org.crosscheck.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.matrix.Relations.Pair;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.Panel;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private static final UUID HERALD = new UUID(0, 1);
    private static final UUID COURIER = new UUID(0, 2);
    private static final UUID ATLAS = new UUID(0, 3);
    private static final UUID BLOG = new UUID(0, 4);

    private static final List<ArticleReading> ARTICLES =
            List.of(
                    article(BLOG, "Blog", null, null),
                    article(ATLAS, "Atlas", "2024-02-03", "SPA"),
                    article(COURIER, "Courier", "2024-02-02", null),
                    article(HERALD, "Herald", "2024-02-01", "SPA"));

    private static List<Pair> pairs(CrossCheckDetail... details) {
        return Relations.of(ARTICLES, copies(List.of()), List.of(details), details.length).pairs();
    }

    @Test
    void sources_of_one_position_agree_and_those_that_a_finding_sets_against_each_other_conflict() {
        assertThat(
                        pairs(
                                detail(
                                        List.of(finding(HERALD, ATLAS, Outcome.CONFLICTS)),
                                        position(HERALD, COURIER),
                                        position(ATLAS))))
                .containsExactly(
                        new Pair(HERALD, COURIER, 1, 0, 0),
                        new Pair(HERALD, ATLAS, 0, 1, 0),
                        new Pair(COURIER, ATLAS, 0, 0, 1));
    }

    @Test
    void conflict_of_two_others_is_not_held_against_a_pair_that_agrees() {
        assertThat(
                        pairs(
                                detail(
                                        List.of(
                                                finding(HERALD, COURIER, Outcome.AGREES),
                                                finding(COURIER, ATLAS, Outcome.CONFLICTS)),
                                        position(HERALD, COURIER),
                                        position(ATLAS))))
                .contains(new Pair(HERALD, COURIER, 1, 0, 0));
    }

    @Test
    void gravest_finding_between_two_sources_counts_once_a_cross_check() {
        assertThat(
                        pairs(
                                detail(
                                        List.of(
                                                finding(HERALD, ATLAS, Outcome.AGREES),
                                                finding(ATLAS, HERALD, Outcome.CONFLICTS)),
                                        position(HERALD, ATLAS))))
                .containsExactly(new Pair(HERALD, ATLAS, 0, 1, 0));
    }

    @Test
    void what_cannot_be_compared_is_neither_agreement_nor_conflict() {
        Pair pair =
                pairs(
                                detail(
                                        List.of(finding(HERALD, BLOG, Outcome.NOT_COMPARABLE)),
                                        position(HERALD),
                                        position(BLOG)))
                        .getFirst();

        assertThat(pair).isEqualTo(new Pair(HERALD, BLOG, 0, 0, 1));
        assertThat(pair.shared()).isEqualTo(1);
    }

    @Test
    void pair_whose_finding_is_not_kept_counts_as_the_kept_ones_of_its_positions() {
        CrossCheckDetail many =
                detail(
                        List.of(finding(HERALD, ATLAS, Outcome.CONFLICTS)),
                        1_000,
                        position(HERALD, COURIER),
                        position(ATLAS, BLOG));

        assertThat(pairs(many))
                .contains(
                        new Pair(HERALD, ATLAS, 0, 1, 0),
                        new Pair(COURIER, BLOG, 0, 1, 0),
                        new Pair(HERALD, COURIER, 1, 0, 0));
    }

    @Test
    void pair_of_which_nothing_was_found_is_no_conflict() {
        CrossCheckDetail few =
                detail(
                        List.of(finding(HERALD, ATLAS, Outcome.CONFLICTS)),
                        1,
                        position(HERALD, COURIER),
                        position(ATLAS, BLOG));

        assertThat(pairs(few)).contains(new Pair(COURIER, BLOG, 0, 0, 1));
    }

    @Test
    void sources_that_never_speak_of_one_thing_are_no_pair() {
        assertThat(pairs()).isEmpty();
    }

    @Test
    void articles_that_credit_one_agency_have_one_origin_in_the_order_of_publication() {
        assertThat(Origin.of(ARTICLES, List.of()))
                .containsExactly(new Origin(List.of(HERALD, ATLAS), false, List.of("SPA")));
    }

    @Test
    void shared_text_and_a_credited_agency_join_to_one_origin() {
        assertThat(Origin.of(ARTICLES, List.of(List.of(ATLAS, BLOG))))
                .containsExactly(new Origin(List.of(HERALD, ATLAS, BLOG), true, List.of("SPA")));
    }

    @Test
    void article_with_an_origin_of_its_own_has_no_number() {
        Relations relations =
                Relations.of(ARTICLES, copies(Origin.of(ARTICLES, List.of())), List.of(), 0);

        assertThat(relations.sources())
                .extracting(Matrix.Source::origin)
                .containsExactly(1, 0, 1, 0);
    }

    private static Copies copies(List<Origin> origins) {
        return new Copies(origins, new CopyGraph(List.of()), List.of());
    }

    private static CrossCheck.Position position(UUID... articles) {
        return new CrossCheck.Position(
                "x", List.of(articles).stream().map(RelationsTest::side).toList());
    }

    private static Finding.Side side(UUID article) {
        return new Finding.Side(
                article.toString(), "c", new Span(0, 9), "claim", null, null, null, null);
    }

    private static Finding finding(UUID a, UUID b, Outcome outcome) {
        return new Finding(
                outcome,
                ValueType.COUNT,
                null,
                "crowd",
                "",
                0.5,
                "k",
                side(a),
                side(b),
                "count",
                List.of(),
                List.of());
    }

    private static ArticleReading article(
            UUID id, String label, @Nullable String published, @Nullable String agency) {
        return new ArticleReading(
                new ArticleRow(
                        id,
                        label + "'s title",
                        label,
                        published,
                        published == null,
                        agency,
                        "en",
                        "a.txt",
                        null,
                        1,
                        Instant.EPOCH),
                label,
                "Forty people came.",
                null,
                null,
                null,
                "ff");
    }

    private static CrossCheckDetail detail(
            List<Finding> findings, CrossCheck.Position... positions) {
        return detail(findings, findings.size(), positions);
    }

    private static CrossCheckDetail detail(
            List<Finding> findings, int compared, CrossCheck.Position... positions) {
        return new CrossCheckDetail(
                new CrossCheckRow(
                        new UUID(1, 1),
                        "crowd",
                        ValueType.COUNT,
                        Outcome.CONFLICTS,
                        null,
                        "",
                        0.5,
                        WorkState.OPEN,
                        null,
                        2,
                        0,
                        false,
                        1,
                        false),
                new UUID(2, 2),
                List.of(positions),
                findings,
                List.of(),
                List.of(),
                List.of(),
                1,
                null,
                Panel.ofOne(),
                compared);
    }
}
