package org.crosscheck.importer.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.language.TextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of the page `rules/quantity.md`, and what does not fit into its table.
class QuantityGrammarTest {
    private static final TextParser PARSER = new CoreNlpParser();
    private final QuantityGrammar grammar = new QuantityGrammar();

    static Stream<Arguments> examples() throws IOException {
        return rows("/rules/quantity.md");
    }

    static Stream<Arguments> unnumbered() throws IOException {
        return rows("/rules/unnumbered.md");
    }

    private static Stream<Arguments> rows(String name) throws IOException {
        try (InputStream page = QuantityGrammarTest.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                    .filter(line -> !line.startsWith("| ---"))
                    .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                    .map(row -> Arguments.of(row[0].strip(), row[1].strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_examples_of_the_page_are_read_as_it_says(String sentence, String expected) {
        String found =
                find(sentence).stream()
                        .map(QuantityGrammarTest::notation)
                        .collect(Collectors.joining("; "));
        assertThat(found).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("unnumbered")
    void what_is_said_without_a_number_is_read_as_its_page_says(String sentence, String expected) {
        String found =
                grammar.findUnnumbered(PARSER.parse(sentence), List.of()).stream()
                        .map(QuantityGrammarTest::notation)
                        .collect(Collectors.joining("; "));
        assertThat(found).as(sentence).isEqualTo(expected);
    }

    @Test
    void more_than_is_open_above_and_fewer_than_leaves_the_number_out() {
        Amount more = find("More than 30 ships took part.").getFirst().amount();
        assertThat(more.min()).isEqualByComparingTo("30");
        assertThat(more.max()).isNull();
        Amount fewer = find("Fewer than five ships took part.").getFirst().amount();
        assertThat(fewer.min()).isNull();
        assertThat(fewer.max()).isEqualByComparingTo("4");
    }

    @Test
    void a_range_has_both_ends_and_its_middle() {
        Amount range = find("Between 300 and 400 farmers came.").getFirst().amount();
        assertThat(range.min()).isEqualByComparingTo("300");
        assertThat(range.max()).isEqualByComparingTo("400");
        assertThat(range.value()).isEqualByComparingTo("350");
        assertThat(range.bound()).isEqualTo(Bound.EXACT);
    }

    @Test
    void the_span_covers_the_qualifier_and_the_unit() {
        String text = "The cargo weighed nearly 80 tonnes.";
        assertThat(find(text).getFirst().span().in(text)).isEqualTo("nearly 80 tonnes");
    }

    @Test
    void what_is_counted_keeps_its_scope() {
        assertThat(find("Some 9,000 sailors and marines took part.").getFirst().of())
                .isEqualTo("sailors and marines");
        assertThat(find("Three Marland soldiers were killed.").getFirst().of())
                .isEqualTo("Marland soldiers");
    }

    private List<Quantity> find(String text) {
        return grammar.find(PARSER.parse(text), List.of());
    }

    /// "~200 volunteer", "300..400 farmer", "4.5 % up".
    private static String notation(Quantity quantity) {
        Amount amount = quantity.amount();
        BigDecimal min = amount.min();
        BigDecimal max = amount.max();
        String number =
                min != null && max != null && min.compareTo(max) < 0
                        ? plain(min) + ".." + plain(max)
                        : plain(amount.value());
        String sign = amount.bound() == Bound.EXACT ? "" : amount.bound().sign();
        String change =
                quantity.change() == null
                        ? ""
                        : " " + quantity.change().name().toLowerCase(Locale.ROOT);
        String type =
                switch (quantity.type()) {
                    case ORDINAL -> "#";
                    case COUNT, MONEY, PERCENTAGE, MEASURE, DURATION -> "";
                };
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return type + sign + number + unit + change;
    }

    private static String plain(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
