package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;

/// Counts which claims were compared, and says why the others were not.
final class CoverageCounter {
    private static final int EXAMPLES = 5;
    static final String NOTHING_TO_COMPARE = "it states nothing that can be compared";
    static final String NO_PARTNER = "no other article speaks of it";

    static final String BY_WORDS =
            "compared by words alone, and not by what passages mean: so many articles came before";
    static final String TOO_UNLIKE =
            "others speak of something like it, but not surely of the same";

    private CoverageCounter() {}

    /// What is known of one article's claims, by their ids.
    ///
    /// @param stated those of which there is something to compare
    /// @param looked those that were looked at with another
    /// @param compared those that take part in a finding
    record Seen(
            ArticleClaims article, Set<String> stated, Set<String> looked, Set<String> compared) {
        private Map<String, List<String>> left() {
            Map<String, List<String>> left = new LinkedHashMap<>();
            for (Claim claim : article.claims()) {
                if (!compared.contains(claim.id())) {
                    left.computeIfAbsent(reason(claim.id()), _ -> new ArrayList<>())
                            .add(claim.text());
                }
            }
            return left;
        }

        private String reason(String claim) {
            return !stated.contains(claim)
                    ? NOTHING_TO_COMPARE
                    : looked.contains(claim) ? TOO_UNLIKE : NO_PARTNER;
        }
    }

    /// The same in the shape in which it is added up.
    ///
    /// @param left claims that were not compared, as printed, by the reason
    record Part(int claims, int compared, Map<String, List<String>> left) {
        static Part of(Seen seen) {
            return new Part(seen.article().claims().size(), seen.compared().size(), seen.left());
        }
    }

    /// @param byWords claims of articles that came after too many others to be linked by what
    ///   passages mean
    static Coverage count(List<Part> articles, long pairs, int byWords) {
        Map<String, Integer> left = new LinkedHashMap<>();
        Map<String, List<String>> examples = new HashMap<>();
        int claims = 0;
        int compared = 0;
        for (Part part : articles) {
            claims += part.claims();
            compared += part.compared();
            part.left()
                    .forEach((reason, texts) -> {
                        left.merge(reason, texts.size(), Integer::sum);
                        List<String> some =
                                examples.computeIfAbsent(reason, _ -> new ArrayList<>());
                        texts.stream().limit(EXAMPLES - some.size()).forEach(some::add);
                    });
        }
        if (byWords > 0) {
            left.put(BY_WORDS, byWords);
        }
        List<Coverage.NotCompared> reasons =
                left.entrySet().stream()
                        .map(e ->
                                new Coverage.NotCompared(
                                        e.getKey(),
                                        e.getValue(),
                                        examples.getOrDefault(e.getKey(), List.of())))
                        .sorted(Comparator.comparingInt(n -> -n.claims()))
                        .toList();
        return new Coverage(articles.size(), claims, compared, pairs, reasons);
    }
}
