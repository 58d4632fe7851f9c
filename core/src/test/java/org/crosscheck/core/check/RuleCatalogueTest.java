package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every example of the pages in `rules/`, forwards and backwards.
class RuleCatalogueTest {
    private static final Path PAGES = Path.of("src/test/resources/rules");
    private final Rules rules = new Rules(new Lexicon(), ExchangeRates.shipped());

    record Example(String page, String one, String other, String outcome, String reason) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES).sorted()) {
            for (Path page : pages.toList()) {
                String name = page.getFileName().toString().replace(".md", "");
                Files.readAllLines(page).stream()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| one says"))
                        .filter(line -> !line.startsWith("| ---"))
                        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                        .forEach(c ->
                                examples.add(
                                        new Example(name, c.get(1), c.get(2), c.get(3), c.get(4))));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_has_its_outcome_and_reason(Example example) {
        Content one = Notation.parse(example.page(), example.one());
        Content other = Notation.parse(example.page(), example.other());
        String wanted = example.outcome() + " " + example.reason();
        assertThat(told(rules.compare(one, other))).isEqualTo(wanted.strip());
        assertThat(told(rules.compare(other, one))).as("turned around").isEqualTo(wanted.strip());
    }

    @Test
    void every_rule_has_a_page() {
        for (var type : org.crosscheck.core.claim.ValueType.values()) {
            assertThat(PAGES.resolve(Rules.name(type) + ".md")).exists();
        }
    }

    private static String told(Optional<Verdict> verdict) {
        return verdict.map(v ->
                        (v.outcome() + " " + (v.reason() == null ? "" : v.reason()))
                                .toLowerCase(Locale.ROOT)
                                .strip())
                .orElse("none");
    }
}
