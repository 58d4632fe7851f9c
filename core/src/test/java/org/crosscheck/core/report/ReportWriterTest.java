package org.crosscheck.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.PointTime;
import org.crosscheck.core.picture.Timeline;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.text.TextQuote;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
    private final ReportWriter writer = new ReportWriter();

    @Test
    void page_shows_both_passages_with_their_surroundings_and_the_value_marked() {
        String page = text(ReportFormat.HTML, report("Bridge", "first"));

        assertThat(page)
                .contains("<mark>The bridge is <b>430 metres</b> long</mark>")
                .contains("<mark>the <b>450-metre</b> bridge</mark>")
                .contains("1 · Harbour Post")
                .contains("changed 2024-02-29")
                .contains("fetched 2024-03-01T10:11:12Z")
                .contains("characters 10–37")
                .contains("read as 430 m")
                .contains("· the values differ")
                .contains("In <b>4</b> more the sources are in full agreement")
                .contains("≠ Conflicts")
                .contains("Mara Lindqvist</b>: conflicting")
                .contains("12 claims: no other article speaks of it");
    }

    @Test
    void markup_in_titles_and_notes_is_shown_and_never_interpreted() {
        String page = text(ReportFormat.HTML, report("<script>alert(1)</script>", "a < b & \"c\""));

        assertThat(page)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;")
                .contains("a &lt; b &amp; &quot;c&quot;");
    }

    @Test
    void opinion_of_a_judge_stands_in_a_block_of_its_own() {
        String page = text(ReportFormat.HTML, report("Bridge", "first"));

        assertThat(page.substring(page.indexOf("<div class=\"opinions\">")))
                .contains("It is no finding and no decision, and changes neither.")
                .contains("of the opinion that the passages conflict: “&lt;b&gt;”")
                .contains("About Harbour Post: “430 metres” and Courier: “450-metre”")
                .contains("outdated: the passages have changed since");
    }

    @Test
    void pdf_holds_the_same_words_and_a_title_for_screen_readers() throws IOException {
        byte[] pdf = writer.write(report("Brücke ≠ Tunnel ✓", "first"), ReportFormat.PDF);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("Brücke ≠ Tunnel ✓")
                    .contains(
                            "The Harbour Post says the bridge is 430 metres long, the Courier 450.")
                    .contains("430 metres");
            assertThat(document.getDocumentInformation().getTitle()).contains("Brücke");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot())
                    .as("tagged")
                    .isNotNull();
        }
    }

    @Test
    void table_has_a_row_for_each_finding_that_spreadsheets_read() throws IOException {
        String csv = text(ReportFormat.CSV, report("Bridge", "first; \"second\"\nthird"));

        assertThat(csv).startsWith("\uFEFF");
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(csv.substring(1)))
                        .getRecords();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("value b")).isEqualTo("450-metre");
        assertThat(rows.getFirst().get("outcome")).isEqualTo("conflicts");
        assertThat(rows.getFirst().get("reason")).isEqualTo("the values differ");
        assertThat(rows.getFirst().get("type")).isEqualTo("measure");
        assertThat(rows.getFirst().get("decisions"))
                .isEqualTo("Mara Lindqvist: conflicting. “first; \"second\"\nthird”");
        assertThat(rows.getFirst().get("attribute"))
                .as("a text that begins like a formula is not one")
                .isEqualTo("'=length of the bridge");
    }

    @Test
    void json_has_the_records_own_names() throws IOException {
        JsonNode json =
                new ObjectMapper()
                        .readTree(writer.write(report("Bridge", "first"), ReportFormat.JSON));

        assertThat(json.at("/items/0/passages/1/quote/exact").asText())
                .isEqualTo("the 450-metre bridge");
        assertThat(json.at("/items/0/reason").asText())
                .as("other programs read the constants")
                .isEqualTo("VALUE_DIFFERS");
        assertThat(json.at("/generatedAt").asText()).isEqualTo("2024-03-01T10:15:00Z");
        assertThat(json.at("/coverage/notCompared/0/claims").asInt()).isEqualTo(12);
    }

    @Test
    void content_hash_leaves_out_the_time_and_changes_with_a_decision() {
        Report morning = report("Bridge", "first");
        Report evening = at(morning, Instant.parse("2024-03-01T20:00:00Z"));

        assertThat(ReportJson.contentHash(evening)).isEqualTo(ReportJson.contentHash(morning));
        assertThat(ReportJson.contentHash(report("Bridge", "another note")))
                .isNotEqualTo(ReportJson.contentHash(morning));
    }

    @Test
    void report_of_an_empty_investigation_says_that_nothing_was_compared() throws IOException {
        Report empty =
                new Report(
                        "Empty",
                        "",
                        Instant.EPOCH,
                        null,
                        "",
                        new Report.Summary(0, 0, 0, 0, 0, List.of()),
                        null,
                        List.of(),
                        new CopyGraph(List.of()),
                        List.of(),
                        List.of());

        assertThat(text(ReportFormat.HTML, empty))
                .contains("No article has been imported yet")
                .contains("No cross-check has run yet: nothing was compared.");
        assertThat(writer.write(empty, ReportFormat.PDF))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void file_name_is_safe_on_every_system() {
        assertThat(writer.fileName(report("Brücke / Tunnel: 2024?", ""), ReportFormat.PDF))
                .isEqualTo("brucke-tunnel-2024-2024-03-01.pdf");
        assertThat(writer.fileName(report("???", ""), ReportFormat.CSV))
                .isEqualTo("report-2024-03-01.csv");
    }

    private static Timeline.Point said(String source, String value, String day, int lane) {
        return new Timeline.Point(
                source, source, value, PointTime.parse(day), lane, Timeline.Mark.NONE);
    }

    @Test
    void course_of_a_value_is_drawn_and_told_in_the_page_and_in_the_pdf() throws IOException {
        Report report = report("Bridge", "first");

        assertThat(text(ReportFormat.HTML, report))
                .contains("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("role=\"img\"")
                .contains("<li>2024-02-29, 2 · Courier: “450-metre”</li>");
        try (PDDocument document = Loader.loadPDF(writer.write(report, ReportFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .as("the axis of the picture, and the list")
                    .containsPattern("(?s)2024-02-28.*2024-02-28");
        }
    }

    @Test
    void value_that_all_give_alike_or_at_one_time_has_no_picture() {
        assertThat(Timeline.of("length", List.of("430 metres"), List.of()).hasCourse()).isFalse();
        assertThat(
                        Timeline.of(
                                        "length",
                                        List.of("430 metres", "450-metre"),
                                        List.of(
                                                said("Harbour Post", "430 metres", "2024-02-28", 0),
                                                said("Courier", "450-metre", "2024-02-28", 1)))
                                .hasCourse())
                .isFalse();
    }

    private String text(ReportFormat format, Report report) {
        return new String(writer.write(report, format), StandardCharsets.UTF_8);
    }

    private static Report at(Report report, Instant moment) {
        return new Report(
                report.title(),
                report.description(),
                moment,
                report.rulesVersion(),
                report.contentHash(),
                report.summary(),
                report.coverage(),
                report.articles(),
                report.copies(),
                report.items(),
                report.definitions());
    }

    private static CopyGraph copied() {
        return new CopyGraph(
                List.of(
                        CopyGraph.Group.of(
                                1,
                                List.of(
                                        text(
                                                1,
                                                "Harbour Post & Coast News of the North",
                                                "2024-02-28"),
                                        text(2, "Courier", "2024-02-29")),
                                List.of(new CopyGraph.Shared("1", "2", 40, 62)))));
    }

    private static CopyGraph.Text text(int number, String source, String day) {
        return new CopyGraph.Text(
                new CopyGraph.Node(String.valueOf(number), number, source, PointTime.parse(day)),
                null);
    }

    @Test
    void who_copied_whom_is_drawn_and_told_in_the_page_and_in_the_pdf() throws IOException {
        Report report = report("Bridge", "first");

        assertThat(text(ReportFormat.HTML, report))
                .contains("<title id=\"copies-1-title\">Who carries whose text, origin 1</title>")
                .contains(
                        "<li>2 · Courier: 62 % of its sentences also stand in 1 · Harbour Post &amp; Coast News of the North, which was published earlier</li>");
        try (PDDocument document = Loader.loadPDF(writer.write(report, ReportFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .as("the picture, in which a long name is cut and its title not printed")
                    .contains("62 % of the sentences")
                    .containsPattern("(?m)^Harbour Post & Coast Ne…");
        }
    }

    @Test
    void report_says_so_where_no_article_shares_its_text() {
        Report report = report("Bridge", "first");
        Report alone =
                new Report(
                        report.title(),
                        report.description(),
                        report.generatedAt(),
                        report.rulesVersion(),
                        report.contentHash(),
                        report.summary(),
                        report.coverage(),
                        report.articles(),
                        new CopyGraph(List.of()),
                        report.items(),
                        report.definitions());

        assertThat(text(ReportFormat.HTML, alone))
                .contains("None of the articles shares a good part of its text with another");
    }

    private static Report report(String title, String note) {
        Instant decided = Instant.parse("2024-03-01T09:00:00Z");
        Report.Passage a =
                new Report.Passage(
                        "A",
                        1,
                        "1 · Harbour Post",
                        new TextQuote(
                                "The bridge is 430 metres long",
                                "It opened. ",
                                ", the mayor said."),
                        10,
                        37,
                        new Span(14, 24),
                        "430 metres",
                        "430 m",
                        "the mayor");
        Report.Passage b =
                new Report.Passage(
                        "B",
                        2,
                        "2 · Courier",
                        new TextQuote("the 450-metre bridge", "They crossed ", "."),
                        20,
                        40,
                        new Span(4, 13),
                        "450-metre",
                        "450 m",
                        null);
        String sentence = "The Harbour Post says the bridge is 430 metres long, the Courier 450.";
        Report.Item item =
                new Report.Item(
                        1,
                        "4c3a",
                        "=length of the bridge",
                        ValueType.MEASURE,
                        Outcome.CONFLICTS,
                        Reason.VALUE_DIFFERS,
                        0.8,
                        "resolved",
                        sentence,
                        null,
                        List.of(
                                new Report.Position("430 metres", List.of(1)),
                                new Report.Position("450-metre", List.of(2))),
                        List.of(a, b),
                        List.of(
                                new Report.Finding(
                                        "A",
                                        "B",
                                        Outcome.CONFLICTS,
                                        Reason.VALUE_DIFFERS,
                                        sentence)),
                        List.of(
                                new Report.Decision(
                                        "Mara Lindqvist",
                                        "conflicting",
                                        note,
                                        null,
                                        null,
                                        null,
                                        decided)),
                        null,
                        false,
                        List.of(
                                new Report.Opinion(
                                        "small-model",
                                        "Harbour Post: “430 metres”",
                                        "Courier: “450-metre”",
                                        "the passages conflict",
                                        "An additional judge (small-model) is of the opinion that the passages conflict: “<b>”",
                                        true,
                                        decided)),
                        List.of(
                                new Report.Event(
                                        decided, "Mara Lindqvist", "decided: conflicting")),
                        Timeline.of(
                                "length of the bridge",
                                List.of("430 metres", "450-metre"),
                                List.of(
                                        said("Harbour Post", "430 metres", "2024-02-28", 0),
                                        said("Courier", "450-metre", "2024-02-29", 1))),
                        1);
        return new Report(
                title,
                "How long is it?",
                Instant.parse("2024-03-01T10:15:00Z"),
                "1",
                "0123abcd",
                new Report.Summary(2, 1, 1, 0, 4, List.of()),
                new Coverage(
                        2,
                        14,
                        2,
                        1,
                        List.of(
                                new Coverage.NotCompared(
                                        "no other article speaks of it",
                                        12,
                                        List.of("It rained.")))),
                List.of(
                        new Report.Article(
                                1,
                                "Harbour Post",
                                "A bridge",
                                "2024-02-28",
                                "2024-02-29",
                                "2024-03-01T10:11:12Z",
                                null,
                                null,
                                "a.txt",
                                null,
                                "ff00"),
                        new Report.Article(
                                2, "Courier", null, null, null, null, null, "AP", "b.jsonl", 4,
                                "ee11")),
                copied(),
                List.of(item),
                List.of(new Report.Definition("conflicting", "By a metre or more.", 3)));
    }
}
