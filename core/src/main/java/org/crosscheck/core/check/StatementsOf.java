package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.text.Printed;

/// The statements of some articles, found again by the sides of findings about them.
///
/// Where an article was corrected since, a side may have no statement any more. Not thread-safe.
final class StatementsOf {
    private final Lexicon lexicon;
    private final Rules rules;
    private final Origins origins;
    private final Soles soles = new Soles();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ArticleClaims> articles;
    private final List<Weights> weights = new ArrayList<>();
    private final Map<Finding.Side, Statement> bySide = new HashMap<>();

    StatementsOf(
            Lexicon lexicon, StatementReader reader, Rules rules, List<ArticleClaims> articles) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.articles = List.copyOf(articles);
        this.origins = new Origins(articles);
        for (int place = 0; place < articles.size(); place++) {
            List<Statement> read = reader.read(articles.get(place), place);
            places.put(articles.get(place).article().id(), place);
            weights.add(new Weights(read));
            soles.add(read);
            read.forEach(statement -> bySide.putIfAbsent(Findings.side(statement), statement));
        }
    }

    /// How sentences name the article of a side.
    String label(Finding.Side side) {
        Integer place = places.get(side.article());
        return place == null ? "an article" : articles.get(place).article().label();
    }

    /// What two are called that a person holds to be of one attribute; empty where nothing compares
    /// them.
    Optional<Match> compare(Finding.Side a, Finding.Side b) {
        Statement one = bySide.get(a);
        Statement other = bySide.get(b);
        if (one == null || other == null || one.article() == other.article()) {
            return Optional.empty();
        }
        Statement earlier = one.article() < other.article() ? one : other;
        Statement later = earlier == one ? other : one;
        Aligner aligner =
                new Aligner(
                        lexicon,
                        weights.get(earlier.article()).and(weights.get(later.article())),
                        soles);
        return new Comparer(rules, aligner, origins, false).held(earlier, later);
    }

    /// What most of some statements are about, in plain words; empty where none is known.
    Optional<String> attribute(Collection<Finding.Side> sides) {
        List<Statement> known =
                sides.stream().map(bySide::get).filter(Objects::nonNull).distinct().toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Attributes.named(known));
    }

    /// Sides by what they say, that with the most origins first.
    List<CrossCheck.Position> positions(Collection<Finding.Side> sides, List<Finding> findings) {
        Map<Finding.Side, Finding.Side> known = new HashMap<>();
        List<Finding.Side> inOrder =
                sides.stream()
                        .sorted(
                                Comparator.comparingInt(this::place)
                                        .thenComparing(side -> Place.of(side).span()))
                        .toList();
        inOrder.forEach(side -> known.put(side, side));
        List<Grouped.Link<Finding.Side>> links =
                findings.stream()
                        .map(f ->
                                new Grouped.Link<>(
                                        Objects.requireNonNull(known.get(f.a())),
                                        Objects.requireNonNull(known.get(f.b())),
                                        f.outcome(),
                                        f.reason()))
                        .toList();
        return Grouped.of(inOrder, links).stream()
                .sorted(
                        Comparator.comparingInt((List<Finding.Side> p) ->
                                -origins.count(p.stream().map(this::place).distinct().toList())))
                .map(position -> new CrossCheck.Position(printed(position), position))
                .toList();
    }

    private int place(Finding.Side side) {
        return places.getOrDefault(side.article(), Integer.MAX_VALUE);
    }

    private String printed(List<Finding.Side> position) {
        List<Statement> known =
                position.stream().map(bySide::get).filter(Objects::nonNull).toList();
        Finding.Side first = position.getFirst();
        return known.isEmpty()
                ? Printed.trimmed(first.value() == null ? first.text() : first.value())
                : Positions.label(known);
    }
}
