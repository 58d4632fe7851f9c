package org.crosscheck.core.check;

import java.util.List;

/// What two quotations have word for word in common.
public final class SharedWords {
    private SharedWords() {}

    /// The longest run of words that both have, in lower case; empty where they share none.
    public static String of(String a, String b) {
        List<String> x = QuotationRule.words(a);
        List<String> y = QuotationRule.words(b);
        int[][] run = new int[x.size() + 1][y.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 1; i <= x.size(); i++) {
            for (int j = 1; j <= y.size(); j++) {
                run[i][j] = x.get(i - 1).equals(y.get(j - 1)) ? run[i - 1][j - 1] + 1 : 0;
                if (run[i][j] > longest) {
                    longest = run[i][j];
                    end = i;
                }
            }
        }
        return String.join(" ", x.subList(end - longest, end));
    }
}
