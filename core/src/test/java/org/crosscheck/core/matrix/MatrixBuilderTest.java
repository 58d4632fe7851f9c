package org.crosscheck.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.matrix.Matrix.Cell;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.Panel;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixBuilderTest {
    private static final UUID HERALD = new UUID(0, 1);
    private static final UUID COURIER = new UUID(0, 2);
    private static final UUID ATLAS = new UUID(0, 3);
    private static final UUID BLOG = new UUID(0, 4);

    private static final List<ArticleReading> ARTICLES =
            List.of(
                    article(BLOG, "Blog", null),
                    article(ATLAS, "Atlas", "2024-02-03"),
                    article(COURIER, "Courier", "2024-02-02"),
                    article(HERALD, "Herald", "2024-02-01"));

    private static Matrix matrix(Outcome outcome, CrossCheck.Position... positions) {
        return new MatrixBuilder(
                        ARTICLES,
                        Set.of(new MatrixBuilder.ClaimPlace(id(ATLAS), "no")),
                        List.of(),
                        LooseValues.NONE)
                .build(List.of(detail(outcome, positions)), 7);
    }

    @Test
    void sources_stand_in_the_order_of_publication_and_those_without_a_date_last() {
        assertThat(matrix(Outcome.CONFLICTS).sources())
                .extracting(Matrix.Source::label)
                .containsExactly("Herald", "Courier", "Atlas", "Blog");
    }

    @Test
    void cell_says_what_is_printed_and_which_position_it_takes() {
        Matrix.Row row =
                matrix(
                                Outcome.CONFLICTS,
                                position(side(HERALD, "nine days"), side(COURIER, "9 days")),
                                position(side(ATLAS, "eleven days")))
                        .rows()
                        .getFirst();

        assertThat(row.cells())
                .containsExactly(
                        new Cell.Stated(List.of("nine days"), 0, false, false, new Span(3, 9)),
                        new Cell.Stated(List.of("9 days"), 0, false, false, new Span(3, 9)),
                        new Cell.Stated(List.of("eleven days"), 1, true, false, new Span(3, 9)),
                        new Cell.NotStated());
    }

    @Test
    void nobody_stands_apart_where_both_sides_weigh_the_same() {
        Matrix.Row row =
                matrix(
                                Outcome.CONFLICTS,
                                position(side(HERALD, "nine days")),
                                position(side(ATLAS, "eleven days")))
                        .rows()
                        .getFirst();

        assertThat(row.cells())
                .filteredOn(Cell.Stated.class::isInstance)
                .noneMatch(cell -> ((Cell.Stated) cell).outlier());
    }

    @Test
    void copies_of_one_agency_do_not_outweigh_another_source() {
        List<ArticleReading> copies =
                List.of(
                        article(HERALD, "Herald", "2024-02-01", "SPA"),
                        article(COURIER, "Courier", "2024-02-02", "SPA"),
                        article(ATLAS, "Atlas", "2024-02-03", null));
        Matrix.Row row =
                new MatrixBuilder(copies, Set.of(), Origin.of(copies, List.of()), LooseValues.NONE)
                        .build(
                                List.of(
                                        detail(
                                                Outcome.CONFLICTS,
                                                position(
                                                        side(HERALD, "nine days"),
                                                        side(COURIER, "nine days")),
                                                position(side(ATLAS, "eleven days")))),
                                1)
                        .rows()
                        .getFirst();

        assertThat(((Cell.Stated) row.cells().get(2)).outlier()).isFalse();
    }

    @Test
    void denying_is_told_from_saying_nothing() {
        Finding.Side denial =
                new Finding.Side(
                        id(ATLAS), "no", new Span(0, 9), "No ship sank", null, null, null, null);
        Matrix.Row row = matrix(Outcome.CONFLICTS, position(denial)).rows().getFirst();

        assertThat(row.cells().get(2))
                .isEqualTo(
                        new Cell.Stated(List.of("No ship sank"), 0, false, true, new Span(0, 9)));
        assertThat(row.cells().getFirst()).isEqualTo(new Cell.NotStated());
    }

    @Test
    void value_that_was_matched_with_none_is_told_from_saying_nothing() {
        ArticleClaims courier = counting("nine", "number of barges sunk in the storm");
        LooseValues loose = new LooseValues(List.of(courier));

        assertThat(loose.alike(id(COURIER), ValueType.COUNT, "number of barges lost"))
                .extracting(LooseValues.Loose::printed)
                .containsExactly("nine");
        assertThat(loose.alike(id(COURIER), ValueType.COUNT, "number of sailors"))
                .as("another number is no number of this")
                .isEmpty();
        assertThat(loose.alike(id(COURIER), ValueType.MONEY, "cost of the barges")).isEmpty();
        assertThat(loose.alike(id(HERALD), ValueType.COUNT, "number of barges")).isEmpty();
    }

    @Test
    void table_for_spreadsheets_has_a_column_for_each_source() {
        String csv =
                new String(
                        MatrixTable.csv(
                                matrix(
                                        Outcome.CONFLICTS,
                                        position(side(HERALD, "=nine days")),
                                        position(side(ATLAS, "eleven days")))),
                        StandardCharsets.UTF_8);

        assertThat(csv.substring(1).lines().toList())
                .containsExactly(
                        "attribute,kind,outcome,verdict,\"Herald, 2024-02-01\",\"Courier, 2024-02-02\",\"Atlas, 2024-02-03\",Blog",
                        "length,duration,conflicts,,'=nine days,not stated,eleven days,not stated");
    }

    /// An article of the Courier that counts one thing.
    private static ArticleClaims counting(String printed, String attribute) {
        Span span = new Span(0, printed.length());
        Value value =
                new Value.Number(
                        new Quantity(
                                span,
                                printed,
                                QuantityType.COUNT,
                                Amount.exactly(9),
                                null,
                                "barge",
                                null));
        Claim claim =
                new Claim(
                        "c0",
                        span,
                        printed,
                        span,
                        0.8,
                        null,
                        Polarity.AFFIRMED,
                        Certainty.ASSERTED,
                        null,
                        new Frame("sink", List.of(), null, null, Set.of(), Set.of()),
                        List.of(new ClaimValue(span, printed, attribute, "barge", value)));
        return new ArticleClaims(
                new ArticleClaims.Article(id(COURIER), "Courier", null, null, null),
                printed,
                List.of(span),
                List.of(),
                List.of(claim));
    }

    private static String id(UUID article) {
        return article.toString();
    }

    private static CrossCheck.Position position(Finding.Side... sides) {
        return new CrossCheck.Position("x", List.of(sides));
    }

    private static Finding.Side side(UUID article, String value) {
        return new Finding.Side(
                id(article), "c", new Span(0, 9), "claim", new Span(3, 9), value, "P9D", null);
    }

    private static ArticleReading article(UUID id, String label, @Nullable String published) {
        return article(id, label, published, null);
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
                "It lasted nine days.",
                null,
                null,
                null,
                "ff");
    }

    private static CrossCheckDetail detail(Outcome outcome, CrossCheck.Position... positions) {
        return new CrossCheckDetail(
                new CrossCheckRow(
                        new UUID(1, 1),
                        "length",
                        ValueType.DURATION,
                        outcome,
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
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                null,
                Panel.ofOne(),
                1);
    }
}
