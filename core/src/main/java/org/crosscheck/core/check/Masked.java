package org.crosscheck.core.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.text.Span;

/// A statement's own words with "…" in the place of its value, which name a fact where no name in
/// plain words is to be had: “it was … in the shade”.
final class Masked {
    private static final int BEFORE = 44;
    private static final int BEHIND = 28;
    private static final Pattern BOUNDARY =
            Pattern.compile("[,;:.!?](?=\\s|$)|\\s[–—-]\\s|[\"“”()]");

    private Masked() {}

    /// In quotation marks. A statement without a value is given whole.
    static String of(Statement statement) {
        String text = statement.source().text();
        Span claim = statement.claim().span();
        Span value = statement.span();
        if (value.equals(claim)) {
            return "“" + Shortening.between(Sentences.trimmed(claim.in(text)), BEFORE) + "”";
        }
        int from = Math.min(claim.start(), value.start());
        int to = Math.max(claim.end(), value.end());
        return around(text.substring(from, to), value.start() - from, value.length());
    }

    /// @param at where the value begins in the clause, in UTF-16 units
    static String around(String clause, int at, int length) {
        String before = last(clause.substring(0, at));
        String behind = first(clause.substring(at + length));
        return "“" + (before + " … " + behind).replaceAll("\\s+", " ").strip() + "”";
    }

    static boolean is(String name) {
        return name.startsWith("“");
    }

    /// The end of what stands before a value.
    private static String last(String before) {
        int start = 0;
        Matcher boundary = BOUNDARY.matcher(before);
        while (boundary.find()) {
            start = boundary.end();
        }
        String clause = before.substring(start).strip();
        if (clause.length() <= BEFORE) {
            return clause;
        }
        int space = clause.indexOf(' ', clause.length() - BEFORE);
        return space < 0 ? "" : clause.substring(space + 1);
    }

    /// The beginning of what stands behind it.
    private static String first(String behind) {
        Matcher boundary = BOUNDARY.matcher(behind);
        String clause = (boundary.find() ? behind.substring(0, boundary.start()) : behind).strip();
        if (clause.length() <= BEHIND) {
            return clause;
        }
        int space = clause.lastIndexOf(' ', BEHIND);
        return space < 0 ? "" : clause.substring(0, space);
    }
}
