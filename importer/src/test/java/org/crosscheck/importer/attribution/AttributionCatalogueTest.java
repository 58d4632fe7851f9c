package org.crosscheck.importer.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.importer.language.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every example of the pages in `rules/attribution`. A `¶` in a sentence is the end of a
/// paragraph.
class AttributionCatalogueTest {
    private static final Path PAGES = Path.of("src/test/resources/rules/attribution");
    private static final AttributionFinder FINDER = new AttributionFinder();

    record Example(String page, String sentence, String source, String cue, String content) {}

    /// The reports of one sentence: "source | cue | content // content".
    private static List<String> reports(String sentence) {
        Map<String, String> reports = new LinkedHashMap<>();
        for (Attribution a : FINDER.find(SharedParser.named(sentence.replace(" ¶ ", "\n\n")))) {
            reports.merge(
                    (a.source() == null ? "nobody" : a.source().text()) + " | " + a.cue().text(),
                    a.content().text().replace("\n\n", " ¶ "),
                    (one, other) -> one + " // " + other);
        }
        return reports.entrySet().stream().map(e -> e.getKey() + " | " + e.getValue()).toList();
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES).sorted()) {
            for (Path page : pages.toList()) {
                Files.readAllLines(page).stream()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                        .filter(line -> !line.startsWith("| ---"))
                        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                        .forEach(c -> examples.add(example(page.getFileName().toString(), c)));
            }
        }
        return examples;
    }

    private static Example example(String page, List<String> cells) {
        return new Example(page, cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_has_its_source_cue_and_content(Example example) {
        List<String> found = reports(example.sentence());
        if (example.source().isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .contains(example.source() + " | " + example.cue() + " | " + example.content());
        }
    }
}
