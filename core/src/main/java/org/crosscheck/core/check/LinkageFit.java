package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosscheck.core.check.TwoStageFit.Pair;
import org.crosscheck.core.check.TwoStageFit.Rivalry;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// Fits the coefficients of [Linkage] anew on bundles of articles whose values are labelled.
///
/// A pair of values is one of one attribute where a label says so. Where a label says that the two
/// are not comparable, the pair weighs eight times: there are few of them, and to call one a
/// conflict is the worst mistake. Every other pair is not of one attribute. Not thread-safe.
public final class LinkageFit {
    private static final double NOT_COMPARABLE = 8;

    /// By how much a number may differ from the labelled one, as a share of it.
    private static final double NEAR = 0.005;

    /// The same for a length of time: months and years have no one length.
    private static final double NEAR_LENGTH = 0.02;

    private final Lexicon lexicon = new Lexicon();
    private final Rules rules = new Rules(lexicon, ExchangeRates.shipped());
    private final StatementReader reader = new StatementReader(lexicon, new Scopes());
    private final List<Rivalry> rivalries = new ArrayList<>();
    private final Meanings meanings;
    private int kin;

    /// @param meanings those with which values are linked later
    public LinkageFit(Meanings meanings) {
        this.meanings = meanings;
    }

    /// A passage and the value that people read in it. Where neither numbers nor days are given,
    /// any value of the type is meant that is the only one there.
    ///
    /// @param article place of the article in its bundle
    /// @param passage where it is in the article's text
    /// @param numbers the number, and its bounds where it has some; seconds for a duration, percent
    ///   for a share
    /// @param days the days on which a date may begin
    public record Mention(
            int article, Span passage, ValueType type, List<Double> numbers, Set<LocalDate> days) {
        public Mention {
            numbers = List.copyOf(numbers);
            days = Set.copyOf(days);
        }

        private boolean isOpen() {
            return numbers.isEmpty() && days.isEmpty();
        }
    }

    /// Two mentions of one labelled fact in different articles.
    ///
    /// @param comparable whether the two are of one attribute, be they equal or not
    public record Label(Mention a, Mention b, boolean comparable) {}

    /// Adds the pairs of values of a bundle's articles. That they are of one bundle says that they
    /// are about one event, whether [Kinship] sees it or not.
    ///
    /// @param name of the bundle; what is held out is held out by bundle
    /// @param labels the last counts where two of them meet in one pair of values
    public void add(String name, List<ArticleClaims> articles, List<Label> labels) {
        List<List<Statement>> statements =
                IntStream.range(0, articles.size())
                        .mapToObj(i -> reader.read(articles.get(i), i))
                        .toList();
        Labels told = new Labels(labels, statements);
        Soles soles = new Soles();
        statements.forEach(soles::add);
        List<Weights> weights = statements.stream().map(Weights::new).toList();
        List<Set<String>> names = articles.stream().map(Kinship::names).toList();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                kin += Kinship.areKin(names.get(i), names.get(j)) ? 1 : 0;
                Aligner aligner = new Aligner(lexicon, weights.get(i).and(weights.get(j)), soles);
                List<Pair> pairs =
                        new Linkage(rules, aligner, LinkModel.telling(meanings))
                                .alone(statements.get(i), statements.get(j)).stream()
                                        .map(told::labelled)
                                        .toList();
                rivalries.add(new Rivalry(name, pairs));
            }
        }
    }

    /// How many pairs of articles of one bundle there are.
    public int articlePairs() {
        return rivalries.size();
    }

    /// How many of these a check takes to be about one event, so that it links their values.
    public int kinPairs() {
        return kin;
    }

    /// What was added, for tests.
    List<Pair> pairs() {
        return rivalries.stream().flatMap(r -> r.pairs().stream()).toList();
    }

    /// The same bundles in the same order always give the same coefficients.
    public FittedLinkage fit() {
        return new TwoStageFit(rivalries).fit();
    }

    /// The labels of one bundle by the statements that answer their mentions.
    private static final class Labels {
        private final Map<Statement, Map<Statement, Boolean>> comparable = new IdentityHashMap<>();

        Labels(List<Label> labels, List<List<Statement>> statements) {
            Map<Mention, List<Statement>> answers = new HashMap<>();
            for (Label label : labels) {
                for (Mention mention : List.of(label.a(), label.b())) {
                    answers.computeIfAbsent(
                            mention, m -> answering(m, statements.get(m.article())));
                }
                for (Statement a : answers.getOrDefault(label.a(), List.of())) {
                    for (Statement b : answers.getOrDefault(label.b(), List.of())) {
                        put(a, b, label.comparable());
                        put(b, a, label.comparable());
                    }
                }
            }
        }

        private void put(Statement a, Statement b, boolean isComparable) {
            comparable.computeIfAbsent(a, _ -> new IdentityHashMap<>()).put(b, isComparable);
        }

        Pair labelled(Linkage.Link link) {
            Boolean told = comparable.getOrDefault(link.a(), Map.of()).get(link.b());
            return new Pair(
                    link.a(),
                    link.b(),
                    link.isEqual(),
                    Boolean.TRUE.equals(told),
                    Boolean.FALSE.equals(told) ? NOT_COMPARABLE : 1,
                    link.alone());
        }
    }

    private static List<Statement> answering(Mention mention, List<Statement> statements) {
        List<Statement> there =
                statements.stream()
                        .filter(s -> s.type() == mention.type())
                        .filter(s -> s.span().overlaps(mention.passage()))
                        .toList();
        if (mention.isOpen()) {
            return there.size() == 1 ? there : List.of();
        }
        return there.stream().filter(s -> gives(s.content(), mention)).toList();
    }

    private static boolean gives(Content content, Mention mention) {
        return switch (content) {
            case Content.Number number -> gives(number.figure(), mention.numbers(), NEAR);
            case Content.Duration duration ->
                    gives(duration.seconds(), mention.numbers(), NEAR_LENGTH);
            case Content.Moment moment ->
                    moment.range() != null
                            && mention.days().contains(moment.range().from().toLocalDate());
            case Content.Quote _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _,
                    Content.Assertion _ ->
                    false;
        };
    }

    private static boolean gives(Figure figure, List<Double> numbers, double near) {
        return Stream.of(figure.value(), figure.min(), figure.max())
                .filter(x -> x != null)
                .mapToDouble(BigDecimal::doubleValue)
                .anyMatch(
                        x -> numbers.stream().anyMatch(n -> Math.abs(x - n) <= near * Math.abs(n)));
    }
}
