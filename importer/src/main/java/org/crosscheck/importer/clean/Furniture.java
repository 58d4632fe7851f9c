package org.crosscheck.importer.clean;

import java.util.List;
import java.util.regex.Pattern;

/// Tells what pages print around articles by its words: promotions, share bars, credits, notices.
///
/// The expressions are in `furniture.txt`.
final class Furniture {
    private static final int LONGEST = 600;
    private static final int LONGEST_CORRECTION = 1500;

    /// Pages speak to their reader; articles do so in quotations.
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:you|your|yours|us|our|we)\\b");

    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{1,400}[\"”]");

    private static final Pattern MARK_EDGES = Pattern.compile("^[\\s*#>|•·-]+|[\\s:：.…|»>-]+$");

    private static final List<Pattern> ANYWHERE = patterns("anywhere ");
    private static final List<Pattern> CORRECTION = patterns("correction ");
    private static final List<Pattern> ENDING = patterns("ending ");
    private static final List<Pattern> ASIDE = patterns("aside ");
    private static final List<Pattern> WEAK = patterns("weak ");

    private Furniture() {}

    private static List<Pattern> patterns(String category) {
        return FunctionWords.lines("furniture.txt").stream()
                .filter(l -> l.startsWith(category))
                .map(l ->
                        Pattern.compile(
                                l.substring(category.length()),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /// Whether the whole line is furniture wherever it stands.
    static boolean isAnywhere(String line) {
        return line.length() <= LONGEST
                        && ANYWHERE.stream().anyMatch(p -> p.matcher(line).matches())
                || isCorrection(line);
    }

    /// Whether a paragraph says what an earlier version of the article had wrong.
    static boolean isCorrection(String line) {
        return line.length() <= LONGEST_CORRECTION
                && CORRECTION.stream().anyMatch(p -> p.matcher(line).matches());
    }

    /// Whether the line is a mark after which the article is over.
    static boolean isEnding(String line) {
        return isMark(line, ENDING);
    }

    /// Whether the line heads a box, in which nothing is article.
    static boolean isAside(String line) {
        return isMark(line, ASIDE);
    }

    private static boolean isMark(String line, List<Pattern> marks) {
        if (line.length() > 120) {
            return false;
        }
        String bare = MARK_EDGES.matcher(line).replaceAll("");
        return marks.stream().anyMatch(p -> p.matcher(bare).matches() || p.matcher(line).matches());
    }

    /// How many kinds of furniture's words a line has.
    static int words(String line) {
        if (line.length() > LONGEST) {
            return 0;
        }
        int found = 0;
        for (Pattern pattern : WEAK) {
            found += pattern.matcher(line).find() ? 1 : 0;
        }
        return found;
    }

    /// Whether a line speaks to its reader outside quotation marks.
    static boolean addressesReader(String line) {
        return line.length() <= LONGEST
                && ADDRESS.matcher(QUOTED.matcher(line).replaceAll(" ")).find();
    }
}
