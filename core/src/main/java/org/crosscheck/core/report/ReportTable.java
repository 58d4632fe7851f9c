package org.crosscheck.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// A report as CSV: one row for each pair of passages, RFC 4180, UTF-8 with a byte order mark so
/// that spreadsheets read it rightly.
final class ReportTable {
    private static final String[] COLUMNS = {
        "number",
        "cross-check",
        "attribute",
        "type",
        "outcome",
        "reason",
        "score",
        "state",
        "sentence",
        "source a",
        "published a",
        "passage a",
        "start a",
        "end a",
        "value a",
        "speaker a",
        "source b",
        "published b",
        "passage b",
        "start b",
        "end b",
        "value b",
        "speaker b",
        "decisions",
        "resolution",
        "minority"
    };

    private ReportTable() {}

    static byte[] write(Report report) {
        StringBuilder out = new StringBuilder("\uFEFF");
        Map<Integer, Report.Article> articles =
                report.articles().stream()
                        .collect(Collectors.toMap(Report.Article::number, Function.identity()));
        try (CSVPrinter csv =
                new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (Report.Item item : report.items()) {
                Map<String, Report.Passage> passages =
                        item.passages().stream()
                                .collect(
                                        Collectors.toMap(
                                                Report.Passage::letter, Function.identity()));
                for (Report.Finding finding : item.findings()) {
                    row(csv, item, finding);
                    passage(csv, passages.get(finding.a()), articles);
                    passage(csv, passages.get(finding.b()), articles);
                    csv.print(text(decisions(item)));
                    csv.print(text(resolution(item.resolution())));
                    csv.print(text(minority(item.resolution())));
                    csv.println();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(CSVPrinter csv, Report.Item item, Report.Finding finding)
            throws IOException {
        csv.print(item.number());
        csv.print(item.id());
        csv.print(text(item.attribute()));
        csv.print(item.type() == null ? null : item.type().words());
        csv.print(finding.outcome().words());
        csv.print(finding.reason() == null ? null : finding.reason().words());
        csv.print(item.score());
        csv.print(item.state());
        csv.print(text(finding.sentence()));
    }

    private static void passage(
            CSVPrinter csv, Report.@Nullable Passage passage, Map<Integer, Report.Article> articles)
            throws IOException {
        if (passage == null) {
            throw new IllegalStateException(
                    "a finding refers to a passage that the report does not hold");
        }
        Report.Article article = articles.get(passage.article());
        csv.print(text(passage.source()));
        csv.print(article == null ? null : article.published());
        csv.print(text(passage.quote().exact()));
        csv.print(passage.start());
        csv.print(passage.end());
        csv.print(text(passage.value()));
        csv.print(text(passage.speaker()));
    }

    private static String decisions(Report.Item item) {
        return item.decisions().stream()
                .map(d -> d.reviewer() + ": " + d.line())
                .collect(Collectors.joining("; "));
    }

    private static String resolution(Report.@Nullable Resolution resolution) {
        return resolution == null ? "" : resolution.adjudicator() + ": " + resolution.line();
    }

    private static String minority(Report.@Nullable Resolution resolution) {
        return resolution == null
                ? ""
                : resolution.minority().stream()
                        .map(view -> view.reviewer() + ": " + view.line())
                        .collect(Collectors.joining("; "));
    }

    /// A text that no spreadsheet takes for a formula: one that begins like a formula gets an
    /// apostrophe before it.
    private static @Nullable String text(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
