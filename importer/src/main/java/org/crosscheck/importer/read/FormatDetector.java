package org.crosscheck.importer.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises what bytes are by their content; names are not looked at.
final class FormatDetector {
    private record Signature(String start, String name) {
        boolean begins(byte[] bytes) {
            if (bytes.length < start.length()) {
                return false;
            }
            return new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
        }
    }

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("%PDF-", "a PDF document"),
                    new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
                    new Signature("\u00d0\u00cf\u0011\u00e0", "an old office document"),
                    new Signature("{\\rtf", "an RTF document"),
                    new Signature("WARC/1.", "a web archive"),
                    new Signature("\u001f\u008b", "a gzip archive"),
                    new Signature("BZh", "a bzip2 archive"),
                    new Signature("\u00fd7zXZ", "an xz archive"),
                    new Signature("7z\u00bc\u00af", "a 7z archive"),
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

    private static final Pattern PAGE_START =
            Pattern.compile(
                    "(?i)\\A\\s*+(?:<!--[^>]{0,2000}>\\s*+)?<(?:!doctype\\s++html|html|head|body)\\b");
    private static final Pattern FEED_START =
            Pattern.compile(
                    "(?i)\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[^>]{0,2000}>\\s*+)?<(?:rss|feed|rdf:RDF|urlset)\\b");
    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)</?(?:html|head|body|div|p|span|a|h[1-6]|ul|ol|li|table|tr|td|article|section|br|meta|title|script|b|i|em|strong|blockquote)\\b[^<>]{0,500}>");

    /// What the bytes are if they are no text, in words.
    Optional<String> binary(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (signature.begins(bytes)) {
                return Optional.of(signature.name());
            }
        }
        return Optional.empty();
    }

    /// What the text is if it is none of ours, in words.
    Optional<String> foreign(String text) {
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
        if (control * 20 > window) {
            return Optional.of(
                    "binary data (" + control * 100L / window + " % control characters)");
        }
        return FEED_START.matcher(text.substring(0, Math.min(text.length(), 5000))).find()
                ? Optional.of("a news feed or another XML document")
                : Optional.empty();
    }

    Format detect(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String head = text.substring(start, Math.min(text.length(), start + 20_000));
        if (head.startsWith("{") && looksLikeObject(head)
                || head.startsWith("[{")
                || head.startsWith("[\n")
                || head.startsWith("[ ")) {
            return Format.JSONL;
        }
        return isMarkup(head) ? Format.HTML : Format.TEXT;
    }

    private static boolean looksLikeObject(String head) {
        String rest = head.substring(1).stripLeading();
        return rest.isEmpty() || rest.startsWith("\"") || rest.startsWith("}");
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
