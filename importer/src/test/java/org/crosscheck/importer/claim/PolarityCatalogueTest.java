package org.crosscheck.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.importer.attribution.AttributionFinder;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.name.NamedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every example of the page on polarity and certainty.
class PolarityCatalogueTest {
    private static final Path PAGE = Path.of("src/test/resources/rules/polarity.md");
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder();

    record Example(String sentence, String event, String polarity, String certainty) {}

    static List<Example> examples() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                .filter(line -> !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(c -> new Example(c.get(1), c.get(2), c.get(3), c.get(4)))
                .toList();
    }

    /// The shortest claim that holds the event.
    private static Claim claim(Example example) {
        NamedText named = SharedParser.named(example.sentence());
        return EXTRACTOR
                .extract(named, List.of(), List.of(), ATTRIBUTIONS.find(named), null)
                .stream()
                .filter(c -> c.text().contains(example.event()))
                .min(Comparator.comparingInt(c -> c.span().length()))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_has_its_polarity_and_certainty(Example example) {
        Claim claim = claim(example);
        String found = claim.polarity() + " " + claim.certainty();
        assertThat(found.toLowerCase(Locale.ROOT))
                .as(claim.text())
                .isEqualTo(example.polarity() + " " + example.certainty());
    }
}
