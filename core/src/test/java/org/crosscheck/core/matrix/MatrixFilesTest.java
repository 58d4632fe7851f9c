package org.crosscheck.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.matrix.Matrix.Cell;
import org.crosscheck.core.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A matrix as files for other programs.
class MatrixFilesTest {
    private static final Span PLACE = new Span(3, 9);

    private static final Matrix MATRIX =
            new Matrix(
                    List.of(
                            source("Herald", "2024-02-01", 1),
                            source("Courier", "2024-02-02", 1),
                            source("Blog <b>", null, 0)),
                    List.of(
                            row(
                                    "length of the drill",
                                    new Cell.Stated(List.of("nine days"), 0, false, false, PLACE),
                                    new Cell.NotStated(),
                                    new Cell.Stated(List.of("eleven days"), 1, true, false, PLACE)),
                            row(
                                    "=cost & price",
                                    new Cell.Stated(
                                            List.of(
                                                    "a sum that is told in so many words that no picture has the room for all of them,"
                                                            + " however small they are written"),
                                            0,
                                            false,
                                            true,
                                            PLACE),
                                    new Cell.Unmatched(List.of("=1+1"), PLACE),
                                    new Cell.NotStated())),
                    2);

    private static final MatrixDrawing.Words WORDS =
            new MatrixDrawing.Words(
                    "Attribute",
                    "not stated",
                    "not matched",
                    "denies it",
                    "stands apart",
                    outcome -> outcome == Outcome.CONFLICTS ? "≠" : "✓",
                    day -> day == null ? "no date" : day,
                    origin -> "Origin " + origin);

    @Test
    void workbook_has_what_the_matrix_says_as_text(@TempDir Path folder) throws IOException {
        Path file =
                Files.write(folder.resolve("m.xlsx"), MatrixWorkbook.xlsx(MATRIX, "Drill & co"));
        Map<String, String> parts = unzip(file);

        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml");
        String strings = parts.getOrDefault("xl/sharedStrings.xml", "");
        assertThat(xml(strings).select("t").eachText())
                .contains(
                        "attribute",
                        "Herald, 2024-02-01",
                        "Blog <b>",
                        "origin 1",
                        "length of the drill",
                        "nine days",
                        "not stated",
                        "=cost & price",
                        "not matched: =1+1");
        Document sheet = xml(parts.getOrDefault("xl/worksheets/sheet1.xml", ""));
        assertThat(sheet.select("f")).as("formulas").isEmpty();
        assertThat(sheet.select("row")).hasSize(4);
        assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
    }

    @Test
    void picture_names_sources_brackets_and_what_stands_apart() {
        Document svg = xml(MatrixDrawing.svg(MATRIX, "Drill", WORDS));

        assertThat(svg.select("svg > title").text()).isEqualTo("Drill");
        assertThat(svg.select("text").eachText())
                .contains(
                        "Herald",
                        "Blog <b>",
                        "Origin 1",
                        "2024-02-01",
                        "no date",
                        "A · nine days",
                        "B · eleven days",
                        "stands apart",
                        "denies it",
                        "not stated",
                        "not matched");
        assertThat(svg.select("text:containsOwn(Origin 1)")).as("one bracket for two").hasSize(1);
        assertThat(svg.select("line[stroke-width=3]")).as("bars of what stands apart").hasSize(1);
    }

    @Test
    void long_text_is_cut_in_the_picture_and_whole_in_its_title_and_description() {
        Document svg = xml(MatrixDrawing.svg(MATRIX, "Drill", WORDS));

        assertThat(svg.select("text > title").text()).contains("however small they are written");
        assertThat(svg.select("desc").text())
                .contains("=cost & price: Herald A · a sum that is told", "however small");
    }

    @Test
    void matrix_without_rows_is_a_picture_too() {
        Matrix empty = new Matrix(MATRIX.sources(), List.of(), 0);

        assertThat(xml(MatrixDrawing.svg(empty, "Drill", WORDS)).select("text").eachText())
                .contains("Herald", "Attribute");
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /// By the directory at the end, as spreadsheets read it.
    private static Map<String, String> unzip(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Matrix.Source source(String label, @Nullable String published, int origin) {
        return new Matrix.Source(new UUID(0, 1), label, "Title", published, null, origin);
    }

    private static Matrix.Row row(String attribute, Cell... cells) {
        return new Matrix.Row(
                new UUID(0, 2),
                attribute,
                ValueType.DURATION,
                Outcome.CONFLICTS,
                null,
                List.of(cells));
    }
}
