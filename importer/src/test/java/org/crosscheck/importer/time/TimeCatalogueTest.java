package org.crosscheck.importer.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.language.TextParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every example of `rules/time.md`.
class TimeCatalogueTest {
    private static final TextParser PARSER = new CoreNlpParser();
    private final TimeGrammar grammar = new TimeGrammar();

    record Example(
            String sentence,
            @Nullable LocalDate published,
            String expression,
            String type,
            String value) {}

    static List<Example> examples() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/rules/time.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                .filter(line -> !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(c ->
                        new Example(
                                c.get(1),
                                c.get(2).equals("-") ? null : LocalDate.parse(c.get(2)),
                                c.get(3),
                                c.get(4),
                                c.get(5)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void expression_has_its_type_and_value(Example example) {
        LocalDate date = example.published();
        PublicationTime published =
                date == null
                        ? null
                        : new PublicationTime(date, null, PublicationTime.Origin.ARGUMENT);
        List<TimeMention> found = grammar.find(PARSER.parse(example.sentence()), published);
        if (example.value().equals("-")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found)
                .extracting(TimeMention::text, m -> m.type().name(), TimeMention::value)
                .contains(tuple(example.expression(), example.type(), example.value()));
        if (example.value().startsWith("XXXX") && example.type().equals("DATE")) {
            assertThat(found)
                    .as("never a guess from today's date")
                    .allMatch(m -> m.range() == null && m.anchoring() == Anchoring.UNRESOLVED);
        }
    }
}
