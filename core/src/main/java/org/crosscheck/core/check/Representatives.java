package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The findings that stand for all of a cross-check that many articles take part in.
///
/// Every two of n articles may have a finding, so a story that a hundred papers tell has thousands,
/// nearly all of which say the same of the same two values. Kept are, in this order, the one that
/// leads for each two positions with each outcome and reason, the one that leads for each article,
/// and whatever leads among the rest.
public final class Representatives {
    /// As many are kept, and one more for each article that would have none.
    public static final int MOST = 200;

    private Representatives() {}

    /// What a finding says, of which two positions.
    private record Said(Set<Integer> positions, Outcome outcome, @Nullable Reason reason) {}

    /// @param findings the one that leads first
    /// @return all of them where they are not more than [#MOST]; in the same order
    public static List<Finding> of(List<CrossCheck.Position> positions, List<Finding> findings) {
        if (findings.size() <= MOST) {
            return findings;
        }
        Map<Finding.Side, Integer> places = new HashMap<>();
        for (int place = 0; place < positions.size(); place++) {
            for (Finding.Side side : positions.get(place).sides()) {
                places.put(side, place);
            }
        }
        Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Said> said = new HashSet<>();
        for (Finding finding : findings) {
            Set<Integer> both = new HashSet<>();
            both.add(places.getOrDefault(finding.a(), -1));
            both.add(places.getOrDefault(finding.b(), -1));
            if (kept.size() < MOST
                    && said.add(new Said(both, finding.outcome(), finding.reason()))) {
                kept.add(finding);
            }
        }
        Set<String> articles = new HashSet<>();
        kept.forEach(finding -> articles.addAll(articlesOf(finding)));
        for (Finding finding : findings) {
            if (articles.addAll(articlesOf(finding))) {
                kept.add(finding);
            }
        }
        for (Finding finding : findings) {
            if (kept.size() >= MOST) {
                break;
            }
            kept.add(finding);
        }
        List<Finding> ordered = new ArrayList<>();
        for (Finding finding : findings) {
            if (kept.contains(finding)) {
                ordered.add(finding);
            }
        }
        return ordered;
    }

    private static List<String> articlesOf(Finding finding) {
        return List.of(finding.a().article(), finding.b().article());
    }
}
