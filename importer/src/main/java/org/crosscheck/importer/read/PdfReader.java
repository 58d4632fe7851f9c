package org.crosscheck.importer.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads a PDF document, one article: its columns one after the other, lines joined to paragraphs,
/// running heads and page numbers left out.
///
/// The title is the headline, or what the document says of itself where that is no leftover of a
/// program. When the document was made is handed on as `created`; it is not when it was published.
final class PdfReader implements FormatReader {
    /// Unpacked streams of one document, in bytes.
    private static final long MOST_MEMORY = 100_000_000;

    private static final int MOST_PAGES = 2_000;

    /// A headline's font is so many times that of the text.
    private static final float HEADLINE = 1.3f;

    private static final int LONGEST_HEADLINE = 250;

    private final ReadLimits limits;

    PdfReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        try (PDDocument document =
                Loader.loadPDF(
                        input.bytes(),
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            read(document, input);
        } catch (InvalidPasswordException e) {
            input.refuse(
                    "is locked with a password; expected a PDF document that opens without one");
        } catch (OutOfMemoryError e) {
            // One document must not end the import; what it filled is free again here.
            input.refuse("needs more memory than there is; not read");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            input.refuse("is no PDF document or a damaged one; nothing of it could be read");
        }
    }

    private void read(PDDocument document, Input input) {
        if (PdfStreams.holdBomb(document.getDocument())) {
            input.refuse(
                    "unpacks to more than a page can need, as documents do that are made to fill memory; not read");
            return;
        }
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            input.refuse("has " + pages + " pages, more than the limit of " + MOST_PAGES);
            return;
        }
        List<PrintedLine> lines = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        int characters = 0;
        int damaged = 0;
        for (int page = 0; page < pages; page++) {
            heights.add(document.getPage(page).getCropBox().getHeight());
            try {
                List<PrintedLine> found = PdfLines.of(document, page, 2 * limits.textCharacters());
                characters += found.stream().mapToInt(line -> line.text().length()).sum();
                lines.addAll(ColumnOrder.of(found));
            } catch (IOException | RuntimeException e) {
                damaged++;
            }
            if (characters > limits.textCharacters()) {
                input.refuse(
                        "has more than the limit of "
                                + limits.textCharacters()
                                + " characters for one article");
                return;
            }
        }
        if (lines.isEmpty()) {
            input.refuse(
                    damaged > 0
                            ? "is a damaged PDF document; none of its "
                                    + pages
                                    + " pages could be read"
                            : "has no text on its "
                                    + pages
                                    + (pages == 1 ? " page" : " pages")
                                    + ", only pictures; expected a PDF document with text, as text recognition (OCR) makes it");
            return;
        }
        if (damaged > 0) {
            input.warn(damaged + " of its " + pages + " pages are damaged and were left out");
        }
        List<PrintedLine> body = RunningHeads.without(lines, heights);
        String text = Paragraphs.of(body);
        if (isGarbled(text)) {
            input.refuse(
                    "has text whose letters cannot be told, since its fonts do not say which they are;"
                            + " expected one with readable fonts, as text recognition (OCR) makes it");
            return;
        }
        input.articles()
                .accept(
                        new RawArticle(
                                input.file(),
                                null,
                                input.bytes(),
                                text,
                                false,
                                fields(document, body, text)));
    }

    private static boolean isGarbled(String text) {
        long unknown =
                text.chars()
                        .filter(c ->
                                c == 0xFFFD
                                        || Character.isISOControl(c) && !Character.isWhitespace(c)
                                        || Character.getType(c) == Character.PRIVATE_USE)
                        .count();
        return unknown * 4 > text.length();
    }

    private static Map<String, String> fields(
            PDDocument document, List<PrintedLine> lines, String text) {
        PDDocumentInformation information = document.getDocumentInformation();
        Map<String, String> fields =
                new LinkedHashMap<>(
                        new DocumentProperties(
                                        information.getTitle(),
                                        information.getAuthor(),
                                        iso(information.getCreationDate()))
                                .fields());
        String title = fields.get("title");
        boolean printed =
                title != null
                        && text.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
        if (!printed) {
            headline(lines).ifPresent(headline -> fields.put("title", headline));
        }
        return fields;
    }

    private static @Nullable String iso(@Nullable Calendar date) {
        return date == null
                ? null
                : date.toInstant()
                        .atZone(date.getTimeZone().toZoneId())
                        .toOffsetDateTime()
                        .toString();
    }

    /// The lines on the first page in the largest print. An outlet's name may be larger: few words
    /// give way to more in the next size.
    private static Optional<String> headline(List<PrintedLine> lines) {
        float body = bodySize(lines);
        List<Float> sizes =
                lines.stream()
                        .filter(line -> line.page() == 0 && line.size() >= HEADLINE * body)
                        .map(PrintedLine::size)
                        .distinct()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList();
        String few = null;
        for (float size : sizes) {
            String headline = block(lines, size);
            int words = headline.split("\\s+").length;
            if (headline.length() > LONGEST_HEADLINE
                    || headline.chars().noneMatch(Character::isLetter)) {
                continue;
            }
            if (words >= 4) {
                return Optional.of(headline);
            }
            few = few == null && words >= 2 ? headline : few;
        }
        return Optional.ofNullable(few);
    }

    /// The first run of lines of a size.
    private static String block(List<PrintedLine> lines, float size) {
        List<PrintedLine> block = new ArrayList<>();
        for (PrintedLine line : lines) {
            boolean same = line.page() == 0 && Math.abs(line.size() - size) < 0.5f;
            if (!same && !block.isEmpty()) {
                break;
            }
            if (same) {
                block.add(line);
            }
        }
        return Paragraphs.of(block).replaceAll("\\s+", " ");
    }

    /// The size of most characters.
    private static float bodySize(List<PrintedLine> lines) {
        Map<Float, Integer> characters = new java.util.HashMap<>();
        lines.forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }
}
