package org.crosscheck.importer.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the publisher of a scraped text in its masthead or its copyright line.
final class Masthead {
    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?i)(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s*(?:by )?(\\p{L}[\\p{L}\\p{N}&'’. -]{1,60}?)(?:,? \\d{4}\\b.*|\\.? all rights.*|[.,|•].*|$)");
    private static final Pattern WIRE = Pattern.compile("(?i)\\b(?:wire|agency|syndicated)\\b");
    private static final Pattern STAFF =
            Pattern.compile("\\bby (?:the )?(\\p{Lu}[\\p{L}&' ]{2,40}?) (?:staff|desk)\\b");
    private static final Pattern COMPANY =
            Pattern.compile("(?i),?\\s+(?:ltd|limited|inc|llc|plc|group|corp|gmbh|co)\\.?$");
    private static final Set<String> PAPER_WORDS =
            Set.of(
                    "times",
                    "herald",
                    "gazette",
                    "news",
                    "post",
                    "chronicle",
                    "tribune",
                    "journal",
                    "review",
                    "mail",
                    "mirror",
                    "guardian",
                    "observer",
                    "standard",
                    "telegraph",
                    "bulletin",
                    "voice",
                    "argus",
                    "courier",
                    "register",
                    "sentinel",
                    "dispatch",
                    "mariner",
                    "monitor",
                    "radio",
                    "daily",
                    "weekly",
                    "express",
                    "star",
                    "sun",
                    "globe",
                    "press",
                    "reporter",
                    "network",
                    "examiner",
                    "independent",
                    "today",
                    "digest",
                    "magazine",
                    "wire",
                    "echo",
                    "record",
                    "advertiser",
                    "messenger");
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "in", "on", "de", "la", "le");

    private Masthead() {}

    /// The publisher's name, if the page clearly gives one.
    static Optional<String> find(BodyLines parts) {
        return masthead(parts)
                .or(() -> copyright(parts))
                .or(() -> staff(parts))
                .map(Masthead::name);
    }

    private static Optional<String> masthead(BodyLines parts) {
        List<PageLine> above = parts.before();
        for (int i = 0; i < Math.min(3, above.size()); i++) {
            String line = above.get(i).text();
            List<String> words = Headlines.words(line);
            if (words.isEmpty()
                    || words.size() > 6
                    || !line.matches("[\\p{L}\\p{N} &'’.:-]+")
                    || line.endsWith(".")) {
                continue;
            }
            if (!isCapitalised(line)) {
                continue;
            }
            boolean named = words.stream().anyMatch(PAPER_WORDS::contains);
            boolean again =
                    isNamedAgain(parts.after(), line) || isNamedAgain(parts.removed(), line);
            boolean inBlock =
                    i + 1 < above.size() && !above.get(i + 1).gap() && above.get(i).gap() && i == 0;
            if (again
                    || named && (i == 0 || inBlock || isCapitals(line))
                    || inBlock && words.size() <= 4 && isFurnitureBlock(above)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// The first block is a masthead if a menu, a date or a tagline stands in it.
    private static boolean isFurnitureBlock(List<PageLine> above) {
        for (int i = 1; i < above.size() && !above.get(i).gap(); i++) {
            LineJudge.Verdict verdict = LineJudge.judge(above.get(i).text());
            if (verdict.score() <= -2) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line of furniture names it again, as notices and boxes name their paper. A
    /// headline is repeated, too, but alone, in lists of headlines.
    private static boolean isNamedAgain(List<PageLine> lines, String name) {
        String folded = BodyLines.folded(name).replaceFirst("^the ", "");
        return folded.length() > 3
                && lines.stream()
                        .map(l -> BodyLines.folded(l.text()))
                        .filter(l -> l.contains(folded))
                        .anyMatch(l ->
                                Headlines.words(folded).size() <= 3
                                        || l.length() > folded.length() + 4
                                                && LineJudge.judge(l).score() < 0);
    }

    private static Optional<String> copyright(BodyLines parts) {
        for (PageLine line : parts.after()) {
            Matcher found = COPYRIGHT.matcher(line.text());
            if (found.find()
                    && !WIRE.matcher(line.text()).find()
                    && !AgencyNames.isAgency(found.group(1).strip())) {
                return Optional.of(COMPANY.matcher(found.group(1).strip()).replaceFirst(""));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> staff(BodyLines parts) {
        for (List<PageLine> lines : List.of(parts.after(), parts.removed())) {
            for (PageLine line : lines) {
                Matcher found = STAFF.matcher(line.text());
                if (Furniture.isAnywhere(line.text()) && found.find()) {
                    return Optional.of(found.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    /// Whether a text may be a publisher's name: every word but the small ones is capitalised.
    static boolean isName(String text) {
        return !text.isEmpty() && text.matches("[\\p{L}\\p{N} &'’.:-]+") && isCapitalised(text);
    }

    private static boolean isCapitalised(String line) {
        for (String word : line.split("[ -]+")) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Names in capitals are written like other names.
    static String name(String found) {
        if (!isCapitals(found) || found.length() <= 4) {
            return found;
        }
        StringBuilder name = new StringBuilder();
        for (String word : found.toLowerCase(Locale.ROOT).split(" ")) {
            if (!name.isEmpty()) {
                name.append(' ');
            }
            boolean small = SMALL.contains(word) && !name.isEmpty();
            name.append(
                    small || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
