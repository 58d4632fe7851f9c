package org.crosscheck.core.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes sentences short enough to be read at a glance, and cuts them where a reader would.
final class Shortening {
    private static final Pattern OPENER =
            Pattern.compile(
                    "(?i)^(?:"
                            + String.join("|", Resource.lines("openers.txt"))
                            + ")[, ]+(?:that )?");

    /// A noun and its relative clause, of which the sentence's own verb is cut off.
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "^(?<noun>[^,]+), (?:who|which) (?<rest>(?!(?:the|a|an|he|she|it|they|we|I)\\b)[^,]+)$");

    private static final Pattern INSERTED =
            Pattern.compile(", (?:who|which|whose|where|whom) [^,]+,(?= \\p{Ll})");
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "[,;:] | [–—-] | (?=(?:because|although|though|while|whereas|after|before|since|so that|but)\\b)");

    private Shortening() {}

    /// Whether the text is a noun with its relative clause alone.
    static boolean isRelative(String text) {
        return RELATIVE.matcher(text).matches();
    }

    /// The text's main clause: without "it is worth mentioning that" and inserted relative clauses;
    /// a noun with its relative clause is made a clause.
    static String clause(String text) {
        String plain = OPENER.matcher(text).replaceFirst("");
        plain = INSERTED.matcher(plain).replaceAll("");
        Matcher relative = RELATIVE.matcher(plain);
        return relative.matches()
                ? relative.group("noun") + " " + relative.group("rest")
                : plain.isBlank() ? text : plain;
    }

    /// At most so many characters: cut between clauses where one ends in the second half, else
    /// between words with an ellipsis.
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = 0;
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find() && boundary.start() < longest) {
            end = boundary.start();
        }
        return end > longest / 2 ? text.substring(0, end) : between(text, longest);
    }

    /// At most so many characters, cut between words, with an ellipsis.
    static String between(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, space > longest / 2 ? space : longest - 1).strip() + "…";
    }
}
