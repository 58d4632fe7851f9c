package org.crosscheck.importer.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.SharedParser;
import org.junit.jupiter.api.Test;

/// Measures, over all sentences of a sample together, how far the characters of contents, sources
/// and cues overlap with those that a reader marks.
///
/// @see <a href="https://aclanthology.org/L16-1718/">the measure of Citron: overlap of each
///   role</a>
class AttributionSampleTest {
    private static final Path PAGE =
            Path.of("src/test/resources/rules/attribution-sample/newsroom.md");
    private static final AttributionFinder FINDER = new AttributionFinder();

    private static final class Overlap {
        private int found;
        private int marked;
        private int both;

        void add(Set<Integer> foundCharacters, Set<Integer> markedCharacters) {
            found += foundCharacters.size();
            marked += markedCharacters.size();
            both += (int) foundCharacters.stream().filter(markedCharacters::contains).count();
        }

        double f1() {
            return 2.0 * both / (found + marked);
        }
    }

    @Test
    void contents_sources_and_cues_overlap_with_what_a_reader_marks() throws IOException {
        Overlap contents = new Overlap();
        Overlap sources = new Overlap();
        Overlap cues = new Overlap();
        for (List<String> row : rows()) {
            String sentence = row.get(1);
            List<Attribution> found = FINDER.find(SharedParser.named(sentence));
            contents.add(
                    characters(found.stream().map(Attribution::content).toList()),
                    characters(sentence, row.get(4).split(" // ")));
            sources.add(
                    characters(found.stream().map(Attribution::source).toList()),
                    characters(sentence, row.get(2)));
            cues.add(
                    characters(found.stream().map(Attribution::cue).toList()),
                    characters(sentence, row.get(3)));
        }
        assertThat(contents.f1()).as("contents").isGreaterThanOrEqualTo(0.80);
        assertThat(sources.f1()).as("sources").isGreaterThanOrEqualTo(0.82);
        assertThat(cues.f1()).as("cues").isGreaterThanOrEqualTo(0.75);
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                .filter(line -> !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static Set<Integer> characters(List<TextPart> parts) {
        Set<Integer> characters = new HashSet<>();
        for (TextPart part : parts) {
            if (part != null) {
                add(part.span(), characters);
            }
        }
        return characters;
    }

    private static Set<Integer> characters(String sentence, String... parts) {
        Set<Integer> characters = new HashSet<>();
        int from = 0;
        for (String part : parts) {
            int start = sentence.indexOf(part, from);
            if (start < 0) {
                start = sentence.indexOf(part);
            }
            assertThat(start).as("'%s' in '%s'", part, sentence).isGreaterThanOrEqualTo(0);
            add(new Span(start, start + part.length()), characters);
        }
        return characters;
    }

    private static void add(Span span, Set<Integer> characters) {
        for (int i = span.start(); i < span.end(); i++) {
            characters.add(i);
        }
    }
}
