package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.text.Span;

/// Which articles carry one text, as comparing sees it: copies of one origin count once.
///
/// @param groups of two or more articles, by their places in the list, in rising order; each shares
///   text with at least one other of its group
/// @param pairs all those that share text with each other, in the order of their places
public record SharedText(List<List<Integer>> groups, List<Pair> pairs) {
    /// A sentence stands in another article if half of its five-word sequences do.
    private static final double STANDS = 0.5;

    public SharedText {
        groups = groups.stream().map(List::copyOf).toList();
        pairs = List.copyOf(pairs);
    }

    /// Two articles that share text, the one that is first in the list first.
    public record Pair(Part a, Part b) {}

    /// What of an article stands in another.
    ///
    /// @param article its place
    /// @param sentences how many it has that are long enough to be recognised
    /// @param shared how many of them stand in the other
    /// @param place the first of them, or the one of which most does, in UTF-16 code units
    public record Part(int article, int sentences, int shared, Span place) {
        /// The share of its sentences, rounded, 0 to 100.
        public int percent() {
            return sentences == 0 ? 0 : (int) Math.round(100.0 * shared / sentences);
        }
    }

    public static SharedText of(List<ArticleClaims> articles) {
        Origins origins = new Origins(articles);
        Map<Integer, List<Sentence>> sentences = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int[] pair : origins.pairs()) {
            pairs.add(
                    new Pair(
                            part(pair[0], pair[1], articles, origins, sentences),
                            part(pair[1], pair[0], articles, origins, sentences)));
        }
        return new SharedText(origins.groups(), pairs);
    }

    private record Sentence(Span span, List<Integer> sequences) {}

    private static Part part(
            int of,
            int in,
            List<ArticleClaims> articles,
            Origins origins,
            Map<Integer, List<Sentence>> known) {
        List<Sentence> sentences = known.computeIfAbsent(of, i -> sentences(articles.get(i)));
        Set<Integer> there = origins.sequences(in);
        int shared = 0;
        double most = -1;
        Span place = new Span(0, 0);
        for (Sentence sentence : sentences) {
            double share =
                    (double) sentence.sequences().stream().filter(there::contains).count()
                            / sentence.sequences().size();
            if (share >= STANDS) {
                shared++;
            }
            if (most < STANDS && share > most) {
                most = share;
                place = sentence.span();
            }
        }
        return new Part(of, sentences.size(), shared, place);
    }

    private static List<Sentence> sentences(ArticleClaims article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : article.sentences()) {
            List<Integer> sequences = Origins.sequences(article, span);
            if (!sequences.isEmpty()) {
                sentences.add(new Sentence(span, sequences));
            }
        }
        return sentences;
    }
}
