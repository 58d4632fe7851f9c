package org.crosscheck.core.text;

import java.util.ArrayList;
import java.util.List;

/// Where two lists of words differ: the stretches between their longest common subsequence.
///
/// Time and room grow with the product of the lengths; callers cut very long texts.
public final class WordDiff {
    /// Words that only one side has, or that stand in the place of other words.
    ///
    /// @param left words of the first list, may be empty
    /// @param right words of the second list in their place, may be empty
    /// @param start whether the stretch is the beginning of both lists
    /// @param end whether the stretch is the end of both lists
    /// @param at where the stretch begins in the second list
    public record Change(
            List<String> left, List<String> right, boolean start, boolean end, int at) {
        public Change {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// @param common how many words they share in order
    /// @param changes the stretches that differ, in order
    public record Result(int common, List<Change> changes) {
        public Result {
            changes = List.copyOf(changes);
        }
    }

    private WordDiff() {}

    /// Compares two lists of words.
    public static Result of(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] =
                        a.get(i).equals(b.get(j))
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromI = i;
            int fromJ = j;
            while (i < a.size() || j < b.size()) {
                if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                    break;
                }
                if (j == b.size() || i < a.size() && best[i + 1][j] >= best[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromI || j > fromJ) {
                boolean start = fromI == 0 && fromJ == 0;
                boolean end = i == a.size() && j == b.size();
                changes.add(
                        new Change(a.subList(fromI, i), b.subList(fromJ, j), start, end, fromJ));
            }
            while (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            }
        }
        return new Result(best[0][0], changes);
    }
}
