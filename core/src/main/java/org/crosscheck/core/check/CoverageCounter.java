package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;

/// Counts which claims were compared, and says why the others were not.
final class CoverageCounter {
    private static final int EXAMPLES = 5;
    static final String NOTHING_TO_COMPARE = "it states nothing that can be compared";
    static final String NO_PARTNER = "no other article speaks of it";
    static final String TOO_UNLIKE =
            "others speak of something like it, but not surely of the same";

    private CoverageCounter() {}

    static Coverage count(
            List<ArticleClaims> articles,
            List<Statement> statements,
            Set<Statement> candidates,
            List<Match> matches,
            long pairs) {
        Set<String> compared = new HashSet<>();
        matches.forEach(m -> List.of(m.a(), m.b()).forEach(s -> compared.add(id(s))));
        Set<String> stated = new HashSet<>();
        statements.forEach(s -> stated.add(id(s)));
        Set<String> looked = new HashSet<>();
        candidates.forEach(s -> looked.add(id(s)));
        Map<String, List<String>> left = new LinkedHashMap<>();
        int claims = 0;
        for (int i = 0; i < articles.size(); i++) {
            for (Claim claim : articles.get(i).claims()) {
                claims++;
                String id = i + " " + claim.id();
                if (!compared.contains(id)) {
                    String reason =
                            !stated.contains(id)
                                    ? NOTHING_TO_COMPARE
                                    : looked.contains(id) ? TOO_UNLIKE : NO_PARTNER;
                    left.computeIfAbsent(reason, _ -> new ArrayList<>()).add(claim.text());
                }
            }
        }
        List<Coverage.NotCompared> reasons =
                left.entrySet().stream()
                        .map(e ->
                                new Coverage.NotCompared(
                                        e.getKey(),
                                        e.getValue().size(),
                                        e.getValue().stream().limit(EXAMPLES).toList()))
                        .sorted(Comparator.comparingInt(n -> -n.claims()))
                        .toList();
        return new Coverage(articles.size(), claims, compared.size(), pairs, reasons);
    }

    private static String id(Statement statement) {
        return statement.article() + " " + statement.claim().id();
    }
}
