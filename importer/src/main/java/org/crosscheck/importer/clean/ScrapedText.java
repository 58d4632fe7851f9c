package org.crosscheck.importer.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plain text as scraped from a page, in lines.
///
/// @param lines without empty ones
/// @param leadingDate a date that a scraper put before the first sentence, null where there is none
record ScrapedText(List<PageLine> lines, @Nullable String leadingDate) {
    /// `date 2021-08-23 The first sentence`: how some scrapers flatten a page's date element.
    private static final Pattern LEADING_DATE =
            Pattern.compile(
                    "\\A\\s*+(?:date|published|dated)\\s*+:?\\s*+(\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)\\s++(?=\\S)",
                    Pattern.CASE_INSENSITIVE);

    ScrapedText {
        lines = List.copyOf(lines);
    }

    static ScrapedText of(String content) {
        Matcher date = LEADING_DATE.matcher(content);
        boolean dated = date.lookingAt();
        String text = dated ? content.substring(date.end()) : content;
        List<PageLine> lines = new ArrayList<>();
        boolean gap = true;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String bare = plain(line);
            if (bare.isEmpty()) {
                gap = true;
            } else {
                lines.add(new PageLine(bare, PageLine.Kind.TEXT, gap));
                gap = false;
            }
        }
        return new ScrapedText(WrappedLines.joined(lines), dated ? date.group(1) : null);
    }

    /// The line without white space around it, other spaces as plain ones, invisible characters
    /// left out.
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
                continue;
            }
            plain.append(
                    c == '\t'
                            ? c
                            : Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c);
        }
        return plain.toString().strip();
    }
}
