package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;

/// Which articles carry one text, as comparing sees it: copies of one origin count once.
public final class SharedText {
    private SharedText() {}

    /// Groups of two or more articles, by their places in the list, in rising order; each shares
    /// text with at least one other of its group.
    public static List<List<Integer>> groups(List<ArticleClaims> articles) {
        Origins origins = new Origins(articles);
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] placed = new boolean[articles.size()];
        for (int first = 0; first < placed.length; first++) {
            if (placed[first]) {
                continue;
            }
            List<Integer> group = new ArrayList<>(List.of(first));
            placed[first] = true;
            for (int i = 0; i < group.size(); i++) {
                for (int other = first + 1; other < placed.length; other++) {
                    if (!placed[other] && origins.same(group.get(i), other)) {
                        placed[other] = true;
                        group.add(other);
                    }
                }
            }
            if (group.size() > 1) {
                groups.add(group.stream().sorted().toList());
            }
        }
        return groups;
    }
}
