package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// The probability that two equal values of one kind are of one attribute: how much their being
/// equal tells, where they stand, and how alike the words around them are, weighed by logistic
/// regression.
///
/// The coefficients in `agreement.tsv` were fitted on labelled bundles; a test beside this class
/// fits them anew. Equal values need little else in common, so little that thresholds set by hand
/// miss half of them.
final class Agreement {
    /// From this probability on an agreement is reported.
    static final double REPORTED = 0.4;

    private static final Map<String, Double> COEFFICIENTS = coefficients();

    private final Lexicon lexicon;

    Agreement(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Kinds of values that the model knows.
    static boolean judges(ValueType type) {
        return COEFFICIENTS.containsKey(type.name().toLowerCase(Locale.ROOT));
    }

    /// 0 to 1; 0 where the two cannot be about the same thing.
    double probability(Statement a, Statement b, Alignment alignment, Verdict verdict) {
        Alignment.Likeness likeness = alignment.likeness();
        if (likeness == null) {
            return 0;
        }
        double sum = 0;
        for (Map.Entry<String, Double> f :
                features(a, b, alignment, likeness, verdict).entrySet()) {
            sum += COEFFICIENTS.getOrDefault(f.getKey(), 0.0) * f.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// What the model weighs, by name; each 0 to 1, but for `position`, 0 to 2.
    Map<String, Double> features(
            Statement a,
            Statement b,
            Alignment alignment,
            Alignment.Likeness likeness,
            Verdict verdict) {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put(a.type().name().toLowerCase(Locale.ROOT), 1.0);
        all.put("head", likeness.head());
        all.put("predicate", likeness.predicate());
        all.put("near", likeness.near());
        all.put("attribute", attribute(a, b));
        all.put("other head", yes(likeness.otherHead()));
        all.put("other event", yes(alignment.otherEvent() != null));
        all.put("other scope", yes(alignment.otherScope() != null));
        all.put("perhaps other scope", yes(alignment.softScope() != null));
        all.put("small", yes(Anaphora.isSmall(a.content()) && Anaphora.isSmall(b.content())));
        all.put("distinct", Distinctness.of(a.content(), b.content()));
        all.put("position", position(a) + position(b));
        all.put("coarse", yes(verdict.reason() == Reason.PRECISION));
        all.put("bound", yes(verdict.reason() == Reason.BOUND && !isOneFigure(a, b)));
        all.put("other outlook", yes(Outlook.differs(a, b)));
        all.put("restated", yes(Anaphora.restates(a) || Anaphora.restates(b)));
        return all;
    }

    /// "At least 40" and "40" have one figure.
    private static boolean isOneFigure(Statement a, Statement b) {
        return a.content() instanceof Content.Number x
                        && b.content() instanceof Content.Number y
                        && x.figure().value().compareTo(y.figure().value()) == 0
                || a.content() instanceof Content.Duration p
                        && b.content() instanceof Content.Duration q
                        && p.seconds().value().compareTo(q.seconds().value()) == 0;
    }

    private static double yes(boolean is) {
        return is ? 1 : 0;
    }

    /// Where in its article a value stands, 0 to 1: what an article is about stands at its top.
    private static double position(Statement statement) {
        return (double) statement.span().start() / statement.source().text().length();
    }

    /// Share of the words in the attributes' names that both have.
    private double attribute(Statement a, Statement b) {
        var x = words(a);
        var y = words(b);
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        double common =
                x.keySet().stream().filter(w -> lexicon.has(y.keySet(), w)).count()
                        + y.keySet().stream().filter(w -> lexicon.has(x.keySet(), w)).count();
        return common / (x.size() + y.size());
    }

    private Map<String, String> words(Statement statement) {
        Map<String, String> words = new HashMap<>();
        if (statement.value() != null) {
            String name = statement.value().attribute();
            for (Words.Word word : Words.of(name, new Span(0, name.length()))) {
                if (!lexicon.isFunctionWord(word.text()) && !SubjectReader.isFrame(word.text())) {
                    words.put(word.stem(), word.text());
                }
            }
        }
        return words;
    }

    private static Map<String, Double> coefficients() {
        Map<String, Double> coefficients = new HashMap<>();
        for (String line : Resource.lines("agreement.tsv")) {
            String[] cells = line.split("\t");
            coefficients.put(cells[0], Double.parseDouble(cells[1]));
        }
        return coefficients;
    }
}
