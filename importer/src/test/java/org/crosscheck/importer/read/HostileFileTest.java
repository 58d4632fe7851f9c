package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are not what they seem, or too much.
class HostileFileTest {
    private final List<Problem> problems = new ArrayList<>();

    private List<RawArticle> read(byte[] bytes) {
        return new ArticleReader().readAll("notes.txt", bytes, ReadOptions.AUTO, problems::add);
    }

    private void refusedSaying(String part) {
        assertThat(problems)
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Severity.ERROR);
        assertThat(problems.getFirst().toString()).startsWith("notes.txt").contains(part);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(read(new byte[0])).isEmpty();
        refusedSaying("is empty");
    }

    @Test
    void white_space_alone_is_refused() {
        assertThat(read(" \n\t\r\n ".getBytes(UTF_8))).isEmpty();
        refusedSaying("has no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi Hello",
                "\u001f\u008b\b\u0000rest",
                "\u0089PNG\r\n",
                "GIF89a",
                "\u007fELF\u0002",
                "7z\u00bc\u00af'"
            })
    void known_binary_formats_are_named(String start) {
        assertThat(read(start.getBytes(ISO_8859_1))).isEmpty();
        refusedSaying("expected plain text, HTML, PDF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 stuff",
                "PK\u0003\u0004rest",
                "WARC/1.0\r\n",
                "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200 OK\r\n"
            })
    void the_start_of_a_file_alone_is_refused(String start) {
        assertThat(read(start.getBytes(ISO_8859_1))).isEmpty();
        refusedSaying("damaged");
    }

    @Test
    void unknown_binary_data_is_refused() {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7919 >> 3);
        }
        assertThat(read(bytes)).isEmpty();
        refusedSaying("binary data");
    }

    @Test
    void invalid_utf8_in_a_text_is_replaced_and_said() {
        byte[] bytes = "Thé café était fermé, çà et là. Près de l’été.".getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThat(read(bytes))
                .singleElement()
                .extracting(RawArticle::content)
                .asString()
                .contains("café");
        assertThat(problems).singleElement().extracting(Problem::severity).isEqualTo(Severity.NOTE);
    }

    @Test
    void fifty_megabytes_of_text_are_refused_with_the_limit() {
        byte[] bytes = new byte[50_000_000];
        Arrays.fill(bytes, (byte) 'a');
        for (int i = 6; i < bytes.length; i += 7) {
            bytes[i] = ' ';
        }
        assertThat(read(bytes)).isEmpty();
        refusedSaying("2000000");
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_decoded() {
        List<RawArticle> found =
                new ArticleReader(new ReadLimits(10, 10, 10))
                        .readAll(
                                "notes.txt",
                                "eleven bytes".getBytes(UTF_8),
                                ReadOptions.AUTO,
                                problems::add);
        assertThat(found).isEmpty();
        refusedSaying("limit of 10");
    }

    @Test
    void json_nested_too_deep_is_a_broken_record() {
        String deep = "{\"text\": " + "[".repeat(100_000) + "\n{\"text\": \"Fine.\"}\n";
        assertThat(read(deep.getBytes(UTF_8)))
                .extracting(RawArticle::content)
                .containsExactly("Fine.");
        assertThat(problems)
                .singleElement()
                .extracting(Problem::location)
                .isEqualTo("notes.txt, line 1");
    }
}
