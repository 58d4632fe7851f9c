package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.core.claim.ValueType;

/// Tells which values of two articles about one event are values of one attribute, by logistic
/// regression over what their passages have in common.
///
/// It weighs in two stages: first each pair by itself, then each pair against its rivals, that is
/// the other pairs that either value could make. Equal and unequal values are weighed apart, as an
/// equal value says much by itself. The method is that of record linkage after Fellegi and Sunter;
/// the coefficients of [LinkModel] were fitted on labelled bundles by [LinkageFit].
final class Linkage {
    /// Kinds of values that are linked so.
    static final List<ValueType> KINDS =
            List.of(
                    ValueType.COUNT,
                    ValueType.MONEY,
                    ValueType.PERCENTAGE,
                    ValueType.MEASURE,
                    ValueType.DURATION,
                    ValueType.DATE);

    private final Rules rules;
    private final Aligner aligner;
    private final LinkModel model;
    private final LinkFeatures features;

    Linkage(Rules rules, Aligner aligner, LinkModel model) {
        this.rules = rules;
        this.aligner = aligner;
        this.model = model;
        this.features = new LinkFeatures(aligner.lexicon(), model.meanings());
    }

    /// Two values of different articles that are weighed.
    ///
    /// @param alone what speaks for the two being of one attribute, by name
    /// @param among the same, with how they stand to their rivals
    /// @param probability 0 to 1
    /// @param by coefficients by which it was weighed
    record Link(
            Statement a,
            Statement b,
            Alignment alignment,
            Verdict verdict,
            Map<String, Double> alone,
            Map<String, Double> among,
            double probability,
            Map<String, Double> by) {
        /// Whether neither value has a better partner in the other's article.
        boolean isFirst() {
            return among.getOrDefault("first for both", 0.0) > 0;
        }

        boolean isEqual() {
            return verdict.outcome() == Outcome.AGREES;
        }

        /// What spoke for and against it, the strongest first.
        List<Finding.Feature> explained() {
            String kind = intercept(a.type());
            return among.entrySet().stream()
                    .filter(f -> f.getValue() != 0 && !f.getKey().equals(kind))
                    .map(f ->
                            new Finding.Feature(
                                    f.getKey(),
                                    Math.round(
                                                    by.getOrDefault(f.getKey(), 0.0)
                                                            * f.getValue()
                                                            * 1000)
                                            / 1000.0))
                    .filter(f -> f.contribution() != 0)
                    .sorted((x, y) ->
                            Double.compare(Math.abs(y.contribution()), Math.abs(x.contribution())))
                    .toList();
        }
    }

    static boolean links(ValueType type) {
        return KINDS.contains(type);
    }

    /// What [LinkFeatures] calls a kind of values: its intercept.
    static String intercept(ValueType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /// All pairs of values that the rules call equal or unequal, each with its probability.
    ///
    /// @param as statements of one article
    /// @param bs statements of another
    List<Link> of(List<Statement> as, List<Statement> bs) {
        List<Link> first = alone(as, bs);
        Rivals rivals = new Rivals();
        first.forEach(link -> rivals.add(link.a(), link.b(), sum(link)));
        return first.stream().map(link -> among(link, rivals)).toList();
    }

    /// The same pairs before they are weighed: with no rivals, and no probability.
    List<Link> alone(List<Statement> as, List<Statement> bs) {
        List<Link> first = new ArrayList<>();
        Map<ValueType, Integer> counts = new HashMap<>();
        for (List<Statement> side : List.of(as, bs)) {
            side.forEach(s -> counts.merge(s.type(), 1, Integer::sum));
        }
        for (Statement a : as) {
            for (Statement b : bs) {
                if (a.type() == b.type() && links(a.type())) {
                    alone(a, b, counts.getOrDefault(a.type(), 2) - 2).ifPresent(first::add);
                }
            }
        }
        return first;
    }

    private Optional<Link> alone(Statement a, Statement b, int rivals) {
        if (Anaphora.isIdiom(a) || Anaphora.isIdiom(b)) {
            return Optional.empty();
        }
        return rules.compare(Levels.of(a, b), Levels.of(b, a))
                .filter(v -> v.outcome() == Outcome.AGREES || v.outcome() == Outcome.CONFLICTS)
                .flatMap(verdict -> {
                    Alignment alignment = aligner.align(a, b);
                    Map<String, Double> alone = features.of(a, b, alignment, verdict, rivals);
                    if (alone.isEmpty()) {
                        return Optional.empty();
                    }
                    boolean equal = verdict.outcome() == Outcome.AGREES;
                    if (weighed(alone, model.plain().alone(equal)) > model.hopeless()) {
                        alone.putAll(features.meaning(a, b));
                    }
                    return Optional.of(
                            new Link(a, b, alignment, verdict, alone, Map.of(), 0, Map.of()));
                });
    }

    private Link among(Link link, Rivals rivals) {
        Map<String, Double> among = new LinkedHashMap<>(link.alone());
        among.putAll(rivals.leads(link.a(), link.b(), sum(link)));
        Map<String, Double> by = model.of(among).among(link.isEqual());
        return new Link(
                link.a(),
                link.b(),
                link.alignment(),
                link.verdict(),
                link.alone(),
                among,
                1 / (1 + Math.exp(-weighed(among, by))),
                by);
    }

    private double sum(Link link) {
        return weighed(link.alone(), model.of(link.alone()).alone(link.isEqual()));
    }

    /// The sum of features, each times its coefficient.
    static double weighed(Map<String, Double> features, Map<String, Double> coefficients) {
        double sum = 0;
        for (Map.Entry<String, Double> f : features.entrySet()) {
            sum += coefficients.getOrDefault(f.getKey(), 0.0) * f.getValue();
        }
        return sum;
    }
}
