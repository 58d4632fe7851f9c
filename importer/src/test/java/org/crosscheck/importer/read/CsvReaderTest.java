package org.crosscheck.importer.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosscheck.core.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static Reading read(String text) {
        return Reading.of("export.csv", text);
    }

    private static Reading read(String text, String columns) {
        return named("export.csv", text, columns);
    }

    private static Reading named(String file, String text, String columns) {
        return Reading.of(
                file,
                text.getBytes(StandardCharsets.UTF_8),
                ReadLimits.DEFAULT,
                new ReadOptions(Format.AUTO, _ -> ColumnMapping.parse(columns)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void columns_are_known_by_their_usual_names(String separator) {
        String text =
                "headline,body,date,source,link\nBoats,The boats left.,2024-03-01,The Quay,https://quay.example/1\nNets,The nets are dry.,2024-03-02,The Quay,https://quay.example/2\n"
                        .replace(",", separator);
        Reading found = read(text);
        assertThat(found.articles()).extracting(RawArticle::line).containsExactly(0, 1);
        assertThat(found.articles().getFirst().content()).isEqualTo("The boats left.");
        assertThat(found.articles().getFirst().fields())
                .isEqualTo(
                        Map.of(
                                "title", "Boats",
                                "published", "2024-03-01",
                                "publisher", "The Quay",
                                "url", "https://quay.example/1"));
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void german_names_and_charsets_are_known() {
        String text =
                "Titel;Text;Datum;Quelle\nBrücke;Die Brücke ist gesperrt.;01.03.2024;Kölner Bote\n";
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    Charset.forName("windows-1252")
                }) {
            assertThat(Reading.of("export.csv", text.getBytes(charset)).article().fields())
                    .as(charset.name())
                    .containsEntry("title", "Brücke")
                    .containsEntry("published", "01.03.2024")
                    .containsEntry("publisher", "Kölner Bote");
        }
    }

    @Test
    void a_byte_order_mark_and_excels_separator_line_are_no_part_of_the_header() {
        assertThat(
                        read("\uFEFFsep=;\r\ntitle;text\r\nBoats;The boats left.\r\n")
                                .article()
                                .fields())
                .containsEntry("title", "Boats");
    }

    @Test
    void a_cell_in_quotation_marks_holds_line_breaks_separators_and_marks() {
        RawArticle article =
                read("title,text,date\nBoats,\"The boats left, \"\"all of them\"\".\n\nNone is back.\",2024-03-01\n")
                        .article();
        assertThat(article.content())
                .isEqualTo("The boats left, \"all of them\".\n\nNone is back.");
        assertThat(new String(article.bytes(), StandardCharsets.UTF_8))
                .as("the article's bytes are its row")
                .startsWith("Boats,\"The boats")
                .endsWith("2024-03-01");
    }

    @Test
    void an_unknown_header_asks_for_a_mapping_and_lists_the_columns() {
        String text =
                "Kopf;Korpus;Tag\nBoats;The boats left.;2024-03-01\nNets;The nets are dry.;2024-03-02\n";
        Reading found = read(text);
        assertThat(found.articles()).isEmpty();
        assertThat(found.errors())
                .singleElement()
                .asString()
                .contains("\"Kopf\", \"Korpus\", \"Tag\"")
                .contains("--columns text=");

        Reading mapped = read(text, "title=Kopf, text=korpus, published=Tag");
        assertThat(mapped.articles())
                .extracting(RawArticle::content)
                .containsExactly("The boats left.", "The nets are dry.");
        assertThat(mapped.articles().getFirst().fields())
                .isEqualTo(Map.of("title", "Boats", "published", "2024-03-01"));
    }

    @Test
    void the_column_with_the_longest_cells_is_proposed_for_the_text() {
        assertThat(
                        read("Kopf;Korpus;Tag\nBoats;The boats left the port.;2024-03-01\nNets;The nets are dry.;2024-03-02\n")
                                .errors())
                .singleElement()
                .asString()
                .contains("--columns text=\"Korpus\"");
    }

    @Test
    void columns_that_are_named_make_a_table_of_a_file_of_any_name() {
        String text = "Kopf,Korpus\nBoats,The boats left the port.\n";
        assertThat(named("export", text, "title=kopf,text=Korpus").article().content())
                .isEqualTo("The boats left the port.");
        assertThat(named("export", text, "title=kopf,text=Body").errors())
                .singleElement()
                .asString()
                .contains("no column \"Body\"");
        assertThat(named("note", "The boats left.\n", "text=Korpus").article().content())
                .as("prose beside the table stays prose")
                .isEqualTo("The boats left.\n");
    }

    @Test
    void a_mapping_wins_over_the_names() {
        RawArticle article =
                read(
                                "title,text,transcript\nBoats,short,The boats left the port.\n",
                                "text=transcript")
                        .article();
        assertThat(article.content()).isEqualTo("The boats left the port.");
        assertThat(article.fields()).containsEntry("title", "Boats");
    }

    @Test
    void a_mapping_to_a_column_that_is_not_there_says_so() {
        assertThat(read("title,text\nBoats,The boats left.\n", "text=Body").errors())
                .singleElement()
                .asString()
                .contains("no column \"Body\"")
                .contains("\"title\", \"text\"");
    }

    @Test
    void only_a_summary_is_read_and_said() {
        Reading found = read("title,date,summary\nBoats,2024-03-01,The boats left.\n");
        assertThat(found.article().content()).isEqualTo("The boats left.");
        assertThat(found.said(Severity.WARNING)).singleElement().asString().contains("summary");
    }

    @Test
    void a_row_with_too_many_cells_is_left_out_and_the_others_are_read() {
        Reading found =
                read(
                        "title,text,date\nBoats,The boats left.,2024-03-01\nNets,The nets, all dry,2024-03-02\nOars,The oars broke.\n");
        assertThat(found.articles()).extracting(RawArticle::line).containsExactly(0, 2);
        assertThat(found.errors())
                .singleElement()
                .asString()
                .startsWith("export.csv, record 2: has 4 cells where the header has 3");
        assertThat(found.said(Severity.WARNING))
                .singleElement()
                .asString()
                .startsWith("export.csv, record 3: has 2 cells");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_stop_the_import() {
        Reading found =
                read("title,text\nBoats,The boats left.\nNets,\"The nets are dry.\nOars,Gone.\n");
        assertThat(found.articles().getFirst().content()).isEqualTo("The boats left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris, France\nThe mayor, who is ill, stayed at home.\nNobody, she said, should worry.\n",
                "Boats leave; nets stay\nThe boats left the port; none is back.\nIt rained; it snowed.\n",
                "Title\nThe boats left.\n",
                "The date, the text and the title of the report are known.\nThe date, the text and the title are wrong.\n"
            })
    void prose_is_no_table(String prose) {
        assertThat(Reading.of("note", prose).article().content()).isEqualTo(prose);
    }

    @Test
    void a_mapping_is_read_and_written_in_one_form() {
        ColumnMapping mapping = ColumnMapping.parse("title = Head, line ,text=Body");
        assertThat(mapping.columns()).isEqualTo(Map.of("title", "Head, line", "text", "Body"));
        assertThat(mapping).hasToString("text=Body,title=Head, line");
        for (String bad :
                new String[] {"", "Headline", "=x", "title=", "head=Body", "text=a,text=b"}) {
            assertThatThrownBy(() -> ColumnMapping.parse(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_table_of_one_row_is_one_by_its_name() {
        Reading found = Reading.of("hits.csv", "foo,bar,baz\n1,Ferry toll,The toll rises.\n");

        assertThat(found.articles()).isEmpty();
        assertThat(found.errors()).hasSize(1).first().asString().contains("foo", "bar", "baz");
        assertThat(Reading.of("hits.txt", "One, two, three.\nIt rains.").articles()).hasSize(1);
    }
}
