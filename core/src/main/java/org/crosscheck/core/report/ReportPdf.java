package org.crosscheck.core.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Draws a report's page as PDF, tagged for screen readers.
final class ReportPdf {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    static byte[] write(String page, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", 400, FontStyle.NORMAL);
        font(builder, "NotoSans-Bold.ttf", "Noto Sans", 700, FontStyle.NORMAL);
        font(builder, "NotoSans-Italic.ttf", "Noto Sans", 400, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new PictureDrawer());
        builder.withProducer("Crosscheck");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the report \"" + report.title() + "\" cannot be drawn as PDF", e);
        }
        return out.toByteArray();
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open("fonts/" + file), family, weight, style, true);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(name), name);
    }
}
