package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The flattened pages under `pages`, marked by hand: the article's lines come out, and nothing
/// else.
class MarkedPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .filter(f -> f.getFileName().toString().matches("\\d+-.*\\.txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_article_s_lines_come_out_and_nothing_else(Path file) throws IOException {
        List<String> page = new ArrayList<>();
        List<String> article = new ArrayList<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            String bare = line.isEmpty() ? "" : line.substring(2);
            page.add(bare.replace("[[", "").replace("]]", ""));
            if (line.startsWith("+ ")) {
                article.add(bare.replaceAll("\\[\\[.*?]]+", "").strip());
            }
        }
        String content = String.join("\n", page);
        CleanArticle clean =
                new ArticleCleaner()
                        .clean(
                                new RawArticle(
                                        "a",
                                        null,
                                        content.getBytes(UTF_8),
                                        content,
                                        false,
                                        Map.of()),
                                false,
                                null,
                                _ -> {});
        assertThat(clean.text().lines().filter(l -> !l.isBlank()).toList())
                .as(file.toString())
                .isEqualTo(article);
    }
}
