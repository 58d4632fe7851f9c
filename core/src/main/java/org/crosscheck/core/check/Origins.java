package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.text.Span;

/// Which articles carry the text of one origin: they share a good part of their five-word
/// sequences.
///
/// A difference between two of them is edited agency copy rather than two reports. Immutable.
///
/// @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
///   containment of documents (1997)</a>
final class Origins {
    private static final int WORDS = 5;
    private static final double CONTAINED = 0.3;

    /// Two short articles share a quotation or two without one copying the other; this many
    /// sequences are two or three sentences.
    private static final int LEAST_SHARED = 25;

    /// However short, an article of which this share stands in the other is a copy.
    private static final double WHOLE = 0.8;

    /// A sequence that more articles share than this is a set phrase.
    private static final int COMMON = 20;

    private final Set<Long> shared = new HashSet<>();

    Origins(List<ArticleClaims> articles) {
        Map<Integer, List<Integer>> byShingle = new HashMap<>();
        int[] sizes = new int[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            Set<Integer> shingles = shingles(articles.get(i));
            sizes[i] = shingles.size();
            for (int shingle : shingles) {
                byShingle.computeIfAbsent(shingle, _ -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Integer> common = new HashMap<>();
        for (List<Integer> holders : byShingle.values()) {
            for (int i = 0; i < holders.size() && holders.size() <= COMMON; i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    common.merge(pair(holders.get(i), holders.get(j)), 1, Integer::sum);
                }
            }
        }
        common.forEach((pair, n) -> {
            int least = Math.min(sizes[(int) (pair >> 32)], sizes[(int) (long) pair]);
            if (n >= LEAST_SHARED && n >= CONTAINED * least || n >= WHOLE * least) {
                shared.add(pair);
            }
        });
    }

    /// Whether two articles, by their places among those compared, carry one text.
    boolean same(int a, int b) {
        return shared.contains(pair(Math.min(a, b), Math.max(a, b)));
    }

    /// How many origins some articles have: copies of one text count once.
    int count(List<Integer> articles) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int article : articles) {
            List<Integer> joined = new ArrayList<>(List.of(article));
            List<List<Integer>> others = new ArrayList<>();
            for (List<Integer> group : groups) {
                if (group.stream().anyMatch(other -> same(other, article))) {
                    joined.addAll(group);
                } else {
                    others.add(group);
                }
            }
            others.add(joined);
            groups = others;
        }
        return groups.size();
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b;
    }

    private static Set<Integer> shingles(ArticleClaims article) {
        Set<Integer> shingles = new HashSet<>();
        for (Span sentence : article.sentences()) {
            List<Words.Word> words = Words.of(article.text(), sentence);
            for (int i = 0; i + WORDS <= words.size(); i++) {
                shingles.add(
                        words.subList(i, i + WORDS).stream()
                                .map(Words.Word::text)
                                .toList()
                                .hashCode());
            }
        }
        return shingles;
    }
}
