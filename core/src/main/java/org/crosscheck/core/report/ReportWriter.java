package org.crosscheck.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Locale;

/// Writes reports in their formats. Thread-safe.
@ApplicationScoped
public class ReportWriter {
    private final ReportPage page = new ReportPage();

    /// The report as the bytes of a file.
    public byte[] write(Report report, ReportFormat format) {
        return switch (format) {
            case HTML -> page.write(report).getBytes(StandardCharsets.UTF_8);
            case PDF -> ReportPdf.write(page.write(report), report);
            case CSV -> ReportTable.write(report);
            case JSON -> ReportJson.write(report);
        };
    }

    /// A name for the file that is safe on every system: `grey-heron-2022-10-24.pdf`.
    public String fileName(Report report, ReportFormat format) {
        String ascii =
                Normalizer.normalize(report.title(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String name =
                ascii.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        String day = report.generatedAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
        String stem = name.isEmpty() ? "report" : name.substring(0, Math.min(60, name.length()));
        return stem + "-" + day + "." + format.extension();
    }
}
