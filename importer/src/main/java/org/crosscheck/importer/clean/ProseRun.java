package org.crosscheck.importer.clean;

import java.util.List;
import java.util.regex.Pattern;

/// The stretch of a page's lines that holds the most prose: where an article is to be looked for.
///
/// Each line has a gain, and the stretch with the greatest sum wins. Lines are seen beside their
/// neighbours: paragraphs stand together, teasers stand alone between their headings; a list or a
/// table inside an article is long, but what a menu says of itself is short and many.
///
/// @param from first line
/// @param to the line after the last; equal to `from` where no line has prose
record ProseRun(int from, int to) {
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[-+*•·‣◦▪–—]|\\(?(?:\\d{1,2}|[a-z])[.)]|Step \\d{1,2}\\b)\\s.{3,}",
                    Pattern.DOTALL);
    private static final Pattern CONTINUED = Pattern.compile("\\A(?:\\p{Ll}|[,;.)\\]»”])");

    /// The longest teaser, in words.
    private static final int TEASER = 45;

    /// What a paragraph is worth that may be a teaser.
    private static final double ALONE = 0.5;

    /// So many short lines of a gap count in full, those behind them little.
    private static final int SHORT_LINES = 5;

    private static final double FURTHER = 0.2;

    /// How many lines away a teaser's neighbour may be.
    private static final int NEAR = 6;

    static ProseRun richest(List<PageLine> lines, List<LineJudge.Verdict> verdicts) {
        double[] gains = gains(lines, verdicts);
        double best = 0;
        double sum = 0;
        int start = 0;
        ProseRun run = new ProseRun(0, 0);
        for (int i = 0; i < gains.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += gains[i];
            if (sum > best) {
                best = sum;
                run = new ProseRun(start, i + 1);
            }
        }
        return run;
    }

    private static double[] gains(List<PageLine> lines, List<LineJudge.Verdict> verdicts) {
        double[] gains = new double[lines.size()];
        int i = 0;
        while (i < gains.length) {
            if (verdicts.get(i).prose()) {
                gains[i] = verdicts.get(i).score() * (mayBeTeaser(verdicts, i) ? ALONE : 1);
                i++;
                continue;
            }
            int end = i;
            boolean furniture = false;
            while (end < gains.length && !verdicts.get(end).prose()) {
                furniture |= verdicts.get(end).score() <= -1.5 && !verdicts.get(end).heading();
                end++;
            }
            for (int k = i; k < end; k++) {
                double score = verdicts.get(k).score();
                gains[k] =
                        score >= 0
                                ? score
                                : belongs(lines, k)
                                        ? 0
                                        : !furniture && k - i >= SHORT_LINES
                                                ? Math.max(score, -FURTHER)
                                                : score;
            }
            i = end;
        }
        return gains;
    }

    /// Whether a short paragraph stands alone, as its nearest neighbour does: one of several
    /// teasers.
    static boolean mayBeTeaser(List<LineJudge.Verdict> verdicts, int at) {
        return isAlone(verdicts, at)
                && (isAlone(verdicts, nearest(verdicts, at, -1))
                        || isAlone(verdicts, nearest(verdicts, at, 1)));
    }

    private static boolean isAlone(List<LineJudge.Verdict> verdicts, int at) {
        return isProse(verdicts, at)
                && verdicts.get(at).words() < TEASER
                && !isProse(verdicts, at - 1)
                && !isProse(verdicts, at + 1);
    }

    private static boolean isProse(List<LineJudge.Verdict> verdicts, int at) {
        return at >= 0 && at < verdicts.size() && verdicts.get(at).prose();
    }

    /// The next paragraph in a direction, not far away; -1 where there is none.
    private static int nearest(List<LineJudge.Verdict> verdicts, int at, int step) {
        for (int i = at + step; Math.abs(i - at) <= NEAR; i += step) {
            if (isProse(verdicts, i)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a short line is an item of a list, or goes on with a sentence.
    private static boolean belongs(List<PageLine> lines, int at) {
        String line = lines.get(at).text();
        return ITEM.matcher(line).matches() || CONTINUED.matcher(line).lookingAt();
    }
}
