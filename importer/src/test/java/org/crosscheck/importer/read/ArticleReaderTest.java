package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private final ArticleReader reader = new ArticleReader();
    private final List<Problem> problems = new ArrayList<>();

    private List<RawArticle> read(byte[] bytes) {
        return reader.readAll("input", bytes, ReadOptions.AUTO, problems::add);
    }

    private List<RawArticle> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    @Test
    void plain_text_is_one_article() {
        assertThat(read("The ferry sank at noon."))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.html()).isFalse();
                    assertThat(a.line()).isNull();
                    assertThat(a.content()).isEqualTo("The ferry sank at noon.");
                });
        assertThat(problems).isEmpty();
    }

    @Test
    void a_page_is_recognised_by_its_content() {
        assertThat(read("<!-- saved -->\n<!DOCTYPE html><html><body><p>Hello.</p></body></html>"))
                .singleElement()
                .extracting(RawArticle::html)
                .isEqualTo(true);
        assertThat(read("if a < b and b > c then a < c."))
                .singleElement()
                .extracting(RawArticle::html)
                .as("signs of comparison are no tags")
                .isEqualTo(false);
    }

    @Test
    void record_fields_are_known_by_their_usual_names() {
        List<RawArticle> found =
                read(
                        """
                        {"GUID": "x-1", "Source_Name": "The Quay", "headLine": "Boats", "datePublished": "2024-03-01", "by-line": "Ann Moor", "body": "The boats left.", "foot": "Only 3 a week."}
                        """);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().content()).isEqualTo("The boats left.");
        assertThat(found.getFirst().fields())
                .containsEntry("id", "x-1")
                .containsEntry("publisher", "The Quay")
                .containsEntry("title", "Boats")
                .containsEntry("published", "2024-03-01")
                .containsEntry("authors", "Ann Moor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent", "ts", "when", "dateline", "pub_date"})
    void a_record_s_date_is_known_by_its_usual_names(String name) {
        assertThat(
                        read("{\"text\": \"The boats left.\", \""
                                        + name
                                        + "\": \"2024-03-01T16:30\"}")
                                .getFirst()
                                .fields())
                .containsEntry("published", "2024-03-01T16:30");
    }

    @Test
    void a_broken_record_is_named_and_the_others_are_read() {
        List<RawArticle> found =
                read(
                        """
                        {"text": "One."}
                        {"text": "Two."}
                        {"text": "Three.
                        {"text": "Four."}
                        """);
        assertThat(found).extracting(RawArticle::content).containsExactly("One.", "Two.", "Four.");
        assertThat(found).extracting(RawArticle::line).containsExactly(0, 1, 3);
        assertThat(problems)
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.location()).isEqualTo("input, line 3");
                    assertThat(p.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void a_record_without_text_says_what_it_has() {
        assertThat(read("{\"title\": \"Boats\", \"text\": null}\n")).isEmpty();
        assertThat(problems)
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("title, text");
    }

    @Test
    void an_array_of_records_is_read_too() {
        assertThat(read("[{\"text\": \"One.\"},\n {\"text\": \"Two.\"}]"))
                .extracting(RawArticle::content)
                .containsExactly("One.", "Two.");
    }

    @Test
    void charsets_are_detected() {
        String text =
                "Der Bürgermeister von Köln sagte, die Brücke müsse größer werden. Für März sei das zu früh.";
        assertThat(read(text.getBytes(UTF_16LE)))
                .singleElement()
                .extracting(RawArticle::content)
                .isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_8)))
                .singleElement()
                .extracting(RawArticle::content)
                .as("without the byte order mark")
                .isEqualTo(text);
        assertThat(problems).isEmpty();
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))))
                .singleElement()
                .extracting(RawArticle::content)
                .isEqualTo(text);
        assertThat(problems).singleElement().extracting(Problem::severity).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_declared_charset_is_used_when_the_bytes_are_not_utf8() {
        String page =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>Паром прибыл в порт.</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName("windows-1251"))))
                .singleElement()
                .extracting(RawArticle::content)
                .isEqualTo(page);
    }

    @Test
    void text_of_a_record_may_be_a_list_of_paragraphs_or_entries() {
        String paragraphs =
                "{\"title\": \"T\", \"body\": [\"The pier closed.\", \"Nobody was hurt.\"]}";
        String entries =
                "{\"title\": \"T\", \"content\": [{\"time\": \"20:15\", \"text\": \"The pier closed.\"}, {\"text\": \"Nobody was hurt.\"}]}";
        String inner =
                "{\"title\": \"T\", \"article\": {\"body\": \"The pier closed.\\n\\nNobody was hurt.\"}}";

        assertThat(List.of(paragraphs, entries, inner))
                .extracting(line -> Reading.of("a.jsonl", line).article().content())
                .containsOnly("The pier closed.\n\nNobody was hurt.");
    }

    @Test
    void text_under_an_unknown_name_is_taken_and_said() {
        String prose = "The pier closed for good on Monday, the harbour office said. ".repeat(4);
        Reading reading =
                Reading.of(
                        "live.jsonl",
                        "{\"name\": \"T\", \"nav\": \"Shop | Forum\", \"updates\": \"%s\"}"
                                .formatted(prose));

        assertThat(reading.article().content()).isEqualTo(prose);
        assertThat(reading.said(Severity.NOTE)).singleElement().asString().contains("\"updates\"");
    }

    @Test
    void short_texts_under_unknown_names_are_no_article() {
        Reading reading =
                Reading.of("a.jsonl", "{\"nav\": \"Shop | Forum\", \"rating\": \"good\"}");

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.errors())
                .singleElement()
                .asString()
                .contains("has no text", "nav, rating");
    }
}
