package org.crosscheck.core.text;

/// What an article prints, as it is shown away from its place.
public final class Printed {
    private static final String LEFT_OVER = ",;:";

    private Printed() {}

    /// On one line, without the comma, semicolon or colon by which its sentence went on: "we will
    /// rebuild," as quotations print it before "he said".
    public static String trimmed(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.length();
        while (end > 0 && LEFT_OVER.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? line : line.substring(0, end).strip();
    }

    /// What stands before a passage in its surroundings, from a whole word on, with an ellipsis
    /// where something was cut off.
    public static String before(TextQuote quote) {
        String prefix = quote.prefix();
        if (prefix.length() < TextQuote.CONTEXT) {
            return prefix;
        }
        int space = 0;
        while (space < prefix.length() && !Character.isWhitespace(prefix.charAt(space))) {
            space++;
        }
        return "…" + prefix.substring(space);
    }

    /// What stands behind a passage in its surroundings, up to a whole word, likewise.
    public static String after(TextQuote quote) {
        String suffix = quote.suffix();
        if (suffix.length() < TextQuote.CONTEXT) {
            return suffix;
        }
        int space = suffix.length();
        while (space > 0 && !Character.isWhitespace(suffix.charAt(space - 1))) {
            space--;
        }
        return suffix.substring(0, space) + "…";
    }
}
