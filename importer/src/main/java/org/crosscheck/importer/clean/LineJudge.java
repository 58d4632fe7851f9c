package org.crosscheck.importer.clean;

import java.util.regex.Pattern;

/// Judges how much a line reads like an article's prose and how much like a page's furniture.
final class LineJudge {
    private static final Pattern TERMINATED =
            Pattern.compile("(?s).*[.!?…:;。！？؟।]['\"”’»)\\]*]{0,3}");
    private static final Pattern SEPARATOR = Pattern.compile("\\] ?\\[| [|·•›»>/] |\\||   +|\t");
    private static final Pattern LABEL_DATE =
            Pattern.compile(
                    "(?i)(?:(?:first |last )?(?:published|posted|updated|modified|created|date)\\b.{0,80}|.{0,40}\\bmin(?:ute)? read\\b.{0,80})");

    /// "Most read: Baker gives away rolls": a box in one line.
    private static final Pattern OWN_CONTENT = Pattern.compile("[:：|] ?\\S.{7,}");

    private static final Pattern CREDIT_ONLY =
            Pattern.compile(
                    "(?:[A-Z]{2,6}|Reuters|Agencies|Associated Press|Bloomberg)(?: \\||,? \\p{Lu}\\p{L}+)?");

    /// In words; longer ones are explanations.
    private static final int LONGEST_PITCH = 40;

    /// A line's standing.
    ///
    /// @param score above 0 for prose, by its length; below for furniture
    /// @param words its words; two characters count as one in scripts without spaces
    /// @param prose whether it is made of sentences
    /// @param furniture whether its words say that it is furniture wherever it stands
    /// @param ending whether the article ends before it
    /// @param aside whether it heads a box
    /// @param heading whether it names author or date, as lines above an article do
    record Verdict(
            double score,
            int words,
            boolean prose,
            boolean furniture,
            boolean ending,
            boolean aside,
            boolean heading) {}

    private LineJudge() {}

    static Verdict judge(String line) {
        int words = words(line);
        boolean ending = Furniture.isEnding(line);
        boolean aside = !ending && Furniture.isAside(line);
        if (Furniture.isAnywhere(line) || aside && OWN_CONTENT.matcher(line).find()) {
            aside &= !OWN_CONTENT.matcher(line).find();
            return new Verdict(-1.5, words, false, true, ending, aside, isDateLine(line, words));
        }
        if (ending || aside) {
            return new Verdict(-3, words, false, false, ending, aside, false);
        }
        if (Byline.is(line) || isDateLine(line, words) || CREDIT_ONLY.matcher(line).matches()) {
            return new Verdict(-2, words, false, false, false, false, true);
        }
        boolean terminated = TERMINATED.matcher(line).matches();
        int weak =
                Furniture.words(line)
                        + (terminated && words > 8 && Furniture.addressesReader(line) ? 1 : 0);
        double small = FunctionWords.share(line);
        boolean spoken = small >= 0.18 || words >= 10 && isRunning(line) || isOtherScript(line);
        boolean menu = isMenu(line, words);
        if (isDense(weak, words) || menu) {
            boolean sentence =
                    terminated && spoken && !menu && words >= 6 && !isPitch(line, weak, words);
            return new Verdict(-3, words, false, !sentence, false, false, false);
        }
        if (terminated && words >= 6 && spoken) {
            return plain(Math.max(0.5, 1.5 + Math.min(words, 60) / 7.0 - weak), words, true);
        }
        if (words >= 20 && spoken) {
            return plain(words / 15.0, words, false);
        }
        if (terminated) {
            return plain(words < 6 ? 0.1 : 0.3, words, false);
        }
        return plain(words >= 8 ? -0.6 : -0.8, words, false);
    }

    private static Verdict plain(double score, int words, boolean prose) {
        return new Verdict(score, words, prose, false, false, false, false);
    }

    private static boolean isMenu(String line, int words) {
        long separators = SEPARATOR.matcher(line).results().limit(20).count();
        return separators >= 2 && words / (separators + 1) < 6;
    }

    /// Whether sentences that speak to their reader have so many words of furniture that they are
    /// no article's.
    private static boolean isPitch(String line, int weak, int words) {
        return weak >= 4
                && words <= LONGEST_PITCH
                && Furniture.addressesReader(line)
                && line.indexOf('"') < 0;
    }

    /// Whether words of furniture are many for a line's length.
    static boolean isDense(int weak, int words) {
        return weak >= 1 && words <= 8 || weak >= 2 && words <= 30 || weak >= 3 && words <= 70;
    }

    /// Whether a line is a date with at most a few words around it.
    private static boolean isDateLine(String line, int words) {
        if (line.length() > 160) {
            return false;
        }
        PrintedDate date = PrintedDate.findFirst(line, DateOrder.DAY_FIRST).orElse(null);
        if (date == null) {
            return false;
        }
        return words <= 9
                || words <= 14 && date.end() >= line.length() - 1 && date.start() > 0
                || words <= 20 && (LABEL_DATE.matcher(line).matches() || line.contains("|"));
    }

    /// Whether most words begin small, as in the sentences of most languages and not in menus.
    private static boolean isRunning(String line) {
        int small = 0;
        int words = 0;
        for (String word : line.split("\\s+")) {
            if (!word.isEmpty()) {
                words++;
                small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return small * 10 >= words * 6;
    }

    private static boolean isOtherScript(String line) {
        int other = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                other += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 0 : 1;
            }
        }
        return other * 2 > letters;
    }

    private static int words(String line) {
        int words = 0;
        int wide = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30FF') {
                wide++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (c != '\'' && c != '’' && c != '.' && c != ',' && c != '-') {
                inWord = false;
            }
        }
        return words + wide / 2;
    }
}
