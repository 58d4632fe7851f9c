package org.crosscheck.importer.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A PDF document as a test draws it, line by line.
final class SamplePdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
    private PDPage page = new PDPage(PDRectangle.A4);

    SamplePdf() {
        document.addPage(page);
    }

    /// Draws lines below each other.
    ///
    /// @param top of the first line, in points from the page's upper edge
    SamplePdf lines(float left, float top, float size, List<String> lines) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            float y = PDRectangle.A4.getHeight() - top;
            for (String line : lines) {
                out.beginText();
                out.setFont(font, size);
                out.newLineAtOffset(left, y);
                out.showText(line);
                out.endText();
                y -= size * 1.2f;
            }
        }
        return this;
    }

    SamplePdf line(float left, float top, float size, String line) throws IOException {
        return lines(left, top, size, List.of(line));
    }

    /// A page whose drawing commands unpack to so many spaces.
    SamplePdf spaces(int count) throws IOException {
        InputStream spaces =
                new InputStream() {
                    private int left = count;

                    @Override
                    public int read() {
                        return left-- > 0 ? ' ' : -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int most) {
                        int n = Math.min(left, most);
                        Arrays.fill(into, from, from + Math.max(0, n), (byte) ' ');
                        left -= n;
                        return n > 0 ? n : -1;
                    }
                };
        page.setContents(new PDStream(document, spaces, COSName.FLATE_DECODE));
        return this;
    }

    SamplePdf nextPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    SamplePdf says(String title, String author, int year, int month, int day) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        Calendar made = Calendar.getInstance(TimeZone.getTimeZone("GMT+2"));
        made.clear();
        made.set(year, month - 1, day, 9, 30);
        document.getDocumentInformation().setCreationDate(made);
        return this;
    }

    SamplePdf locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
