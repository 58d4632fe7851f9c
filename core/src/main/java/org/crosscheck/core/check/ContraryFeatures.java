package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// What speaks for and against two claims contradicting each other, each as a number: how rare the
/// words are that both have, and whether one of the two says no. Belongs to one pair of articles.
final class ContraryFeatures {
    private static final Set<String> NEGATIVES = Set.copyOf(Resource.lines("negatives.txt"));
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "announce", "report", "add", "declare", "state", "write");

    private final Lexicon lexicon;
    private final Map<Statement, Content> contents = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final double all;

    /// A claim's content words, and whether it says no.
    private record Content(Set<String> stems, boolean negated, boolean negative, int words) {}

    ContraryFeatures(Lexicon lexicon, List<Statement> as, List<Statement> bs) {
        this.lexicon = lexicon;
        Set<Span> seen = new HashSet<>();
        int sentences = 0;
        for (List<Statement> side : List.of(as, bs)) {
            seen.clear();
            for (Statement statement : side) {
                if (statement.type() == ValueType.POLARITY) {
                    contents.put(statement, content(statement));
                }
                if (seen.add(statement.claim().sentence())) {
                    sentences++;
                    stems(statement, statement.claim().sentence())
                            .forEach(s -> frequency.merge(s, 1, Integer::sum));
                }
            }
        }
        all = Math.max(2, sentences);
    }

    private Content content(Statement statement) {
        List<Words.Word> words =
                Words.of(statement.source().text(), statement.claim().span());
        boolean negated =
                Denials.isNegated(words)
                        || statement.content()
                                        instanceof
                                        org.crosscheck.core.check.Content.Assertion(
                                                boolean no, var _, var _)
                                && no;
        boolean negative = words.stream().anyMatch(w -> NEGATIVES.contains(w.text()));
        return new Content(
                stems(statement, statement.claim().span()), negated, negative, words.size());
    }

    private Set<String> stems(Statement statement, Span stretch) {
        return Words.of(statement.source().text(), stretch).stream()
                .filter(w -> !lexicon.isFunctionWord(w.text()))
                .filter(w -> !Denials.isNegation(w.text()) && !NEGATIVES.contains(w.text()))
                .filter(w -> !SPEECH.contains(w.stem()))
                .map(Words.Word::stem)
                .collect(Collectors.toSet());
    }

    /// How much a word tells, 0 to 1, by how few sentences of both articles have it.
    private double rarity(String stem) {
        return 1 - Math.log(Math.max(1, frequency.getOrDefault(stem, 1))) / Math.log(all);
    }

    /// @return empty where the two have nothing in common
    Map<String, Double> of(Statement a, Statement b, Alignment alignment) {
        Content x = contents.get(a);
        Content y = contents.get(b);
        Map<String, Double> features = new LinkedHashMap<>();
        if (x == null || y == null) {
            return features;
        }
        double most = 0;
        double shared = 0;
        int alike = 0;
        for (String stem : x.stems()) {
            if (y.stems().contains(stem)) {
                most = Math.max(most, rarity(stem));
                shared += rarity(stem);
            } else if (lexicon.has(y.stems(), stem)) {
                alike++;
                shared += rarity(stem) / 2;
            }
        }
        if (shared == 0) {
            return features;
        }
        Alignment.Likeness likeness = alignment.likeness();
        boolean contrary =
                lexicon.opposed(a.subject().predicate(), b.subject().predicate())
                        || x.stems().stream()
                                .anyMatch(s ->
                                        y.stems().stream()
                                                .anyMatch(t -> lexicon.areContrary(s, t)));
        boolean xNo = x.negated() || x.negative();
        boolean yNo = y.negated() || y.negative();
        features.put("claims", 1.0);
        features.put("rarest shared", most);
        features.put("shared", Math.min(4, shared));
        features.put("alike", Math.min(3.0, alike));
        features.put("cover", cover(shared, x, y));
        features.put("one negated", yes(x.negated() != y.negated()));
        features.put("one says no", yes(xNo != yNo));
        features.put("both say no", yes(xNo && yNo));
        features.put("contrary words", yes(contrary));
        features.put("contrary and one says no", yes(contrary && xNo != yNo));
        features.put("cover and one says no", xNo != yNo ? cover(shared, x, y) : 0);
        features.put("rarest and one says no", xNo != yNo ? most : 0);
        features.put("head", likeness == null ? 0 : likeness.head());
        features.put("predicate", likeness == null ? 0 : likeness.predicate());
        features.put("score", alignment.score());
        features.put("agents", yes(meet(a.subject().agents(), b.subject().agents())));
        features.put("names", yes(meet(ScopeRule.named(a), ScopeRule.named(b))));
        features.put("other outlook", yes(Outlook.differs(a, b)));
        features.put("other event", yes(alignment.otherEvent() != null));
        features.put("other scope", yes(alignment.otherScope() != null));
        features.put(
                "speech",
                yes(SPEECH.contains(a.subject().predicate()))
                        + yes(SPEECH.contains(b.subject().predicate())));
        features.put("longer", Math.log(Math.max(1, Math.max(x.words(), y.words()))));
        features.put("shorter", Math.log(Math.max(1, Math.min(x.words(), y.words()))));
        return features;
    }

    private double cover(double shared, Content x, Content y) {
        double least = Math.min(weight(x), weight(y));
        return least == 0 ? 0 : Math.min(1, shared / least);
    }

    private double weight(Content content) {
        return content.stems().stream().mapToDouble(this::rarity).sum();
    }

    private static double yes(boolean is) {
        return is ? 1 : 0;
    }

    private static boolean meet(Set<String> x, Set<String> y) {
        return x.stream().anyMatch(y::contains);
    }
}
