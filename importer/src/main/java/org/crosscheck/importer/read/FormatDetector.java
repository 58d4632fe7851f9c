package org.crosscheck.importer.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Recognises what bytes are by their content; names are not looked at.
final class FormatDetector {
    /// What bytes are.
    sealed interface Kind {
        /// A format of ours.
        record Known(Format format) implements Kind {}

        /// A ZIP archive, whose files are looked at one by one.
        record Archive() implements Kind {}

        /// None of ours.
        ///
        /// @param words what it is, for messages
        record Foreign(String words) implements Kind {}
    }

    private record Signature(String start, String name) {
        boolean begins(String head) {
            return head.startsWith(start);
        }
    }

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("PK\u0005\u0006", "an empty ZIP archive"),
                    new Signature("PK\u0007\u0008", "one part of a ZIP archive in several parts"),
                    new Signature("\u00d0\u00cf\u0011\u00e0", "an old office document"),
                    new Signature("{\\rtf", "an RTF document"),
                    new Signature("\u001f\u008b", "a gzip archive of something else than WARC"),
                    new Signature("BZh", "a bzip2 archive"),
                    new Signature("\u00fd7zXZ", "an xz archive"),
                    new Signature("7z\u00bc\u00af", "a 7z archive"),
                    new Signature("Rar!", "a RAR archive"),
                    new Signature("\u0089PNG", "a PNG picture"),
                    new Signature("\u00ff\u00d8\u00ff", "a JPEG picture"),
                    new Signature("GIF8", "a GIF picture"),
                    new Signature("RIFF", "a sound, video or picture file"),
                    new Signature("ID3", "a sound file"),
                    new Signature("OggS", "a sound file"),
                    new Signature("SQLite format 3", "a database"),
                    new Signature("\u007fELF", "a program"),
                    new Signature("MZ\u0090", "a program"),
                    new Signature("\u00ca\u00fe\u00ba\u00be", "a program"));

    /// What a ZIP archive is if it holds a file of this name, first match wins.
    private record Package(String entry, Kind kind) {}

    private static final List<Package> PACKAGES =
            List.of(
                    new Package("word/document.xml", new Kind.Known(Format.DOCX)),
                    new Package("xl/workbook.xml", new Kind.Foreign("a spreadsheet of Excel")),
                    new Package("ppt/presentation.xml", new Kind.Foreign("slides of PowerPoint")),
                    new Package("META-INF/container.xml", new Kind.Foreign("an e-book (EPUB)")),
                    new Package("META-INF/manifest.xml", new Kind.Foreign("an OpenDocument file")));

    private static final String TEXT_OF_NO_ARTICLE = "a list of addresses (a sitemap)";

    /// How many bytes of a text are looked at.
    private static final int SNIFFED = 65_536;

    private static final Pattern PDF_START =
            Pattern.compile("\\A(?:\u00ef\u00bb\u00bf)?[\\s\\x00]{0,1000}%PDF-");
    private static final Pattern PAGE_START =
            Pattern.compile(
                    "(?i)\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[^>]{0,2000}>\\s*+)?<(?:!doctype\\s++html|html|head|body)\\b");
    private static final Pattern FEED_START =
            Pattern.compile(
                    "(?i)\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<\\?xml-stylesheet[^>]{0,500}>\\s*+){0,3}(?:<!--[^>]{0,2000}>\\s*+)?(?:<!doctype[^\\[>]{0,300}(?:\\[[^\\]]{0,5000}\\]\\s{0,9})?>\\s*+)?<(rss|(?:\\w{1,20}:)?feed|rdf:RDF|urlset|sitemapindex)\\b");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:html|head|body|div|p|span|a|h[1-6]|ul|ol|li|table|tr|td|article|section|br|meta|title|script|b|i|em|strong|blockquote)\\b[^<>]{0,500}>");

    private final TextDecoder decoder = new TextDecoder();

    /// What the bytes are; text that is nothing else is plain text.
    Kind detect(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 1100), StandardCharsets.ISO_8859_1);
        if (PDF_START.matcher(head).find()) {
            return new Kind.Known(Format.PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(bytes);
        }
        if (isWarc(head) || head.startsWith("\u001f\u008b") && isWarc(unzipped(bytes))) {
            return new Kind.Known(Format.WARC);
        }
        for (Signature signature : SIGNATURES) {
            if (signature.begins(head)) {
                return new Kind.Foreign(signature.name());
            }
        }
        byte[] start = bytes.length <= SNIFFED ? bytes : Arrays.copyOf(bytes, SNIFFED);
        return text(decoder.decode(start).text());
    }

    private static boolean isWarc(String head) {
        return head.startsWith("WARC/") && head.length() > 5 && Character.isDigit(head.charAt(5));
    }

    private static String unzipped(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            return "";
        }
    }

    private static Kind packed(byte[] bytes) {
        Set<String> names = ZipNames.of(bytes);
        return PACKAGES.stream()
                .filter(p -> names.contains(p.entry()))
                .findFirst()
                .map(Package::kind)
                .orElse(new Kind.Archive());
    }

    private static Kind text(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String head = text.substring(start, Math.min(text.length(), start + 20_000));
        Matcher feed = FEED_START.matcher(head);
        if (feed.find()) {
            return feed.group(1).equalsIgnoreCase("urlset")
                            || feed.group(1).equalsIgnoreCase("sitemapindex")
                    ? new Kind.Foreign(TEXT_OF_NO_ARTICLE)
                    : new Kind.Known(Format.FEED);
        }
        if (head.startsWith("{") && looksLikeObject(head)
                || head.startsWith("[{")
                || head.startsWith("[\n")
                || head.startsWith("[ ")) {
            return new Kind.Known(Format.JSONL);
        }
        if (PAGE_START.matcher(head).find()) {
            return new Kind.Known(Format.HTML);
        }
        if (CsvTable.isTable(text)) {
            return new Kind.Known(Format.CSV);
        }
        return new Kind.Known(isMarkup(head) ? Format.HTML : Format.TEXT);
    }

    private static boolean looksLikeObject(String head) {
        String rest = head.substring(1).stripLeading();
        return rest.isEmpty() || rest.startsWith("\"") || rest.startsWith("}");
    }

    /// What a decoded text is if it is none, in words.
    static Optional<String> noText(String text) {
        int window = Math.min(text.length(), 100_000);
        int control = 0;
        for (int i = 0; i < window; i++) {
            char c = text.charAt(i);
            control +=
                    c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                                    || c == 0x7F
                                    || c == 0xFFFD
                            ? 1
                            : 0;
            if (c == 0) {
                return Optional.of("binary data (a zero byte at character " + i + ")");
            }
        }
        return control * 20 > window
                ? Optional.of("binary data (" + control * 100L / window + " % control characters)")
                : Optional.empty();
    }

    /// Whether a text is HTML: a page from its start, or a fragment with several tags.
    static boolean isMarkup(String text) {
        String head = text.substring(0, Math.min(text.length(), 20_000));
        if (PAGE_START.matcher(head).find()) {
            return true;
        }
        Matcher tag = TAG.matcher(head);
        int tags = 0;
        boolean closed = false;
        while (tags < 4 && tag.find()) {
            tags++;
            closed |= head.startsWith("</", tag.start()) || tag.group().startsWith("<br");
        }
        return closed && (tags >= 4 || tags >= 2 && head.stripLeading().startsWith("<"));
    }
}
