package org.crosscheck.importer.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the printed stretches of lines from a PDF document's pages: characters that stand close
/// together on one baseline. A gutter between columns parts them, and so does a wide gap.
final class PdfLines extends PDFTextStripper {
    /// A gap wider than so many font sizes parts a line; the gutter of a newspaper is wider than
    /// one, the space of a justified line seldom.
    private static final float PARTING_GAP = 1.1f;

    /// Characters that are read of a document, printed ones twice over included.
    private final int limit;

    private final List<TextPosition> page = new ArrayList<>();
    private int read;

    private PdfLines(int limit) {
        this.limit = limit;
    }

    /// The stretches of one page in no particular order.
    ///
    /// @param page 0-based
    /// @param limit most characters of the page
    /// @throws IOException where the page is damaged
    static List<PrintedLine> of(PDDocument document, int page, int limit) throws IOException {
        PdfLines lines = new PdfLines(limit);
        lines.setStartPage(page + 1);
        lines.setEndPage(page + 1);
        try (Writer nowhere = Writer.nullWriter()) {
            lines.writeText(document, nowhere);
        } catch (UncheckedIOException tooMany) {
            throw tooMany.getCause();
        }
        return lines.stretches(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++read > limit) {
            throw new UncheckedIOException(new IOException("too many characters"));
        }
        String unicode = text.getUnicode();
        if (unicode != null
                && !unicode.isBlank()
                && text.getDir() == 0
                && text.getFontSizeInPt() > 0.5f) {
            page.add(text);
        }
    }

    private List<PrintedLine> stretches(int number) {
        page.sort(Comparator.comparing(TextPosition::getYDirAdj));
        List<PrintedLine> found = new ArrayList<>();
        int start = 0;
        while (start < page.size()) {
            float y = page.get(start).getYDirAdj();
            float size = size(page.get(start));
            int end = start + 1;
            while (end < page.size()
                    && page.get(end).getYDirAdj() - y < 0.35f * Math.max(size, 4)) {
                end++;
            }
            List<TextPosition> row = new ArrayList<>(page.subList(start, end));
            row.sort(Comparator.comparing(TextPosition::getXDirAdj));
            addStretches(row, number, found);
            start = end;
        }
        return found;
    }

    private static float size(TextPosition text) {
        return Math.clamp(text.getFontSizeInPt(), 1f, 400f);
    }

    private static void addStretches(List<TextPosition> row, int number, List<PrintedLine> found) {
        StringBuilder text = new StringBuilder();
        TextPosition first = row.getFirst();
        TextPosition last = null;
        float right = 0;
        float size = 0;
        for (TextPosition next : row) {
            if (last != null && isShadow(last, next)) {
                continue;
            }
            if (last != null) {
                float gap = next.getXDirAdj() - right;
                if (gap > PARTING_GAP * Math.max(size(last), size(next))) {
                    add(text, number, first, right, size, found);
                    text.setLength(0);
                    first = next;
                    size = 0;
                } else if (gap > space(last)) {
                    text.append(' ');
                }
            }
            text.append(next.getUnicode());
            right = next.getXDirAdj() + next.getWidthDirAdj();
            size = Math.max(size, size(next));
            last = next;
        }
        add(text, number, first, right, size, found);
    }

    private static void add(
            StringBuilder text,
            int number,
            TextPosition first,
            float right,
            float size,
            List<PrintedLine> found) {
        String words = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC).strip();
        if (!words.isEmpty()) {
            found.add(
                    new PrintedLine(
                            unligated(words),
                            number,
                            first.getXDirAdj(),
                            right,
                            first.getYDirAdj(),
                            size));
        }
    }

    /// Printers' ligatures as letters.
    private static String unligated(String words) {
        return words.replace("\uFB00", "ff")
                .replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .replace("\uFB03", "ffi")
                .replace("\uFB04", "ffl");
    }

    /// Bold print is made by some programs by printing twice.
    private static boolean isShadow(TextPosition last, TextPosition next) {
        return last.getUnicode().equals(next.getUnicode())
                && next.getXDirAdj() - last.getXDirAdj()
                        < 0.25f * Math.max(0.1f, last.getWidthDirAdj());
    }

    private static float space(TextPosition text) {
        float size = size(text);
        float space = text.getWidthOfSpace() * 0.5f;
        return space > 0.08f * size && space < 0.35f * size ? space : 0.18f * size;
    }
}
