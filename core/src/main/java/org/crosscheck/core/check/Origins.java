package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.text.Span;

/// Which articles carry the text of one origin: they share a good part of their five-word
/// sequences.
///
/// A difference between two of them is edited agency copy rather than two reports. Lookups may go
/// on at once; nothing else may.
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

    /// Of the articles that hold a sequence only so many latest are looked at: copies of one text
    /// come close together, and a set phrase must not cost more with every article.
    private static final int LATELY = 20;

    private final Map<Integer, Holders> byShingle = new HashMap<>();
    private final List<Set<Integer>> shingles = new ArrayList<>();
    private final Set<Long> shared = new HashSet<>();

    Origins(List<ArticleClaims> articles) {
        articles.forEach(this::add);
    }

    /// The articles that hold a sequence, in their order.
    private static final class Holders {
        private int[] articles = new int[1];
        private int size;

        private void add(int article) {
            if (size == articles.length) {
                articles = Arrays.copyOf(articles, 2 * size);
            }
            articles[size++] = article;
        }
    }

    /// Takes up one more article behind the others.
    void add(ArticleClaims article) {
        int place = shingles.size();
        Set<Integer> own = shingles(article);
        shingles.add(own);
        Map<Integer, Integer> common = new HashMap<>();
        for (int shingle : own) {
            Holders holders = byShingle.computeIfAbsent(shingle, _ -> new Holders());
            for (int i = Math.max(0, holders.size - LATELY); i < holders.size; i++) {
                common.merge(holders.articles[i], 1, Integer::sum);
            }
            holders.add(place);
        }
        common.forEach((other, n) -> {
            int least = Math.min(own.size(), shingles.get(other).size());
            if (n >= LEAST_SHARED && n >= CONTAINED * least || n >= WHOLE * least) {
                shared.add(pair(other, place));
            }
        });
    }

    /// Forgets all articles from a place on.
    void rewind(int place) {
        while (shingles.size() > place) {
            for (int shingle : shingles.removeLast()) {
                Holders holders = byShingle.get(shingle);
                if (holders != null && --holders.size == 0) {
                    byShingle.remove(shingle);
                }
            }
        }
        shared.removeIf(pair -> (int) (long) pair >= place);
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

    /// The pairs that carry one text, the article that came first first, in the order of both.
    List<int[]> pairs() {
        return shared.stream()
                .sorted()
                .map(pair -> new int[] {(int) (pair >> 32), (int) (long) pair})
                .toList();
    }

    /// Groups of two or more articles, in rising order; each carries one text with another of its
    /// group.
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        for (int[] pair : pairs()) {
            int a = first.computeIfAbsent(pair[0], i -> i);
            int b = first.computeIfAbsent(pair[1], i -> i);
            int kept = Math.min(a, b);
            int gone = Math.max(a, b);
            List<Integer> group = groups.computeIfAbsent(kept, i -> new ArrayList<>(List.of(i)));
            if (kept != gone) {
                List<Integer> joined = groups.remove(gone);
                List<Integer> others = joined == null ? List.of(gone) : joined;
                others.forEach(other -> first.put(other, kept));
                group.addAll(others);
            }
        }
        return groups.values().stream().map(g -> g.stream().sorted().toList()).toList();
    }

    private static long pair(int a, int b) {
        return (long) a << 32 | b;
    }

    /// The five-word sequences of an article, by its place.
    Set<Integer> sequences(int article) {
        return shingles.get(article);
    }

    /// Those of one of its sentences, in their order; none where it is short.
    static List<Integer> sequences(ArticleClaims article, Span sentence) {
        List<Words.Word> words = Words.of(article.text(), sentence);
        List<Integer> sequences = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            sequences.add(
                    words.subList(i, i + WORDS).stream().map(Words.Word::text).toList().hashCode());
        }
        return sequences;
    }

    private static Set<Integer> shingles(ArticleClaims article) {
        Set<Integer> shingles = new HashSet<>();
        article.sentences().forEach(sentence -> shingles.addAll(sequences(article, sentence)));
        return shingles;
    }
}
