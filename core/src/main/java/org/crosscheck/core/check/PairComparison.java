package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Compares two passages that are handed in as a pair. Thread-safe.
///
/// That they are a pair says that they may belong together, not that they do: a conflict asks that
/// most of the words of the shorter are in the longer, too.
final class PairComparison {
    private static final double CONFLICT_COVER = 0.6;
    private static final double NEGATION_COVER = 0.4;

    /// A negation in the first may be a detail of what the second hands on in short.
    private static final double FIRST_NEGATION_COVER = 0.7;

    private static final double CONTRARY_COVER = 0.5;

    private static final double VALUES_COVER = 0.5;
    private static final double RELATED_COVER = 0.3;

    private final Lexicon lexicon;
    private final StatementReader reader;
    private final Rules rules;
    private final Passages passages;
    private final Meanings meanings;

    PairComparison(Lexicon lexicon, StatementReader reader, Rules rules, Meanings meanings) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.rules = rules;
        this.passages = new Passages(lexicon);
        this.meanings = meanings;
    }

    Finding compare(ArticleClaims a, ArticleClaims b) {
        Optional<Verdict> twins = Twins.compare(a.text(), b.text());
        if (twins.isPresent()) {
            return twin(a, b, twins.get());
        }
        Passages.Likeness likeness = passages.compare(a.text(), b.text());
        Sameness sameness = new Sameness(likeness.overlap(), meanings.likeness(a.text(), b.text()));
        List<Match> matches = matches(a, b, likeness, sameness);
        Optional<Match> worst =
                matches.stream()
                        .min(
                                Comparator.comparingInt(
                                                (Match m) -> CrossCheckBuilder.gravity(m.outcome()))
                                        .thenComparing(m -> -m.rank()));
        boolean conflict = worst.isPresent() && worst.get().outcome() == Outcome.CONFLICTS;
        if (!conflict && isDenied(likeness, sameness)) {
            return whole(
                    a, b, Reason.NEGATED, "One passage calls into question what the other says.");
        }
        if (worst.isPresent() && worst.get().outcome() != Outcome.AGREES) {
            return finding(worst.get());
        }
        if (likeness.hedge() && sameness.isOfOneThing()) {
            return whole(a, b, null, "The second passage only hands on what the first says.");
        }
        if (likeness.negationsDiffer() && likeness.cover() >= RELATED_COVER) {
            return whole(a, b, null, "One passage denies something that the other leaves open.");
        }
        if (worst.isPresent() && likeness.cover() >= VALUES_COVER) {
            return finding(worst.get());
        }
        if (!likeness.hedge() && !likeness.negationsDiffer() && sameness.saysTheSame()) {
            return whole(a, b, Reason.PARAPHRASE, "The passages say the same in other words.");
        }
        return sameness.isOfOneThing()
                ? whole(
                        a,
                        b,
                        null,
                        "The passages speak of one thing; nothing in them can be compared.")
                : unrelated(a, b);
    }

    private static boolean isDenied(Passages.Likeness likeness, Sameness sameness) {
        double cover = likeness.cover();
        return likeness.disbelief() && sameness.isTouched()
                || likeness.denied() && cover >= NEGATION_COVER
                || likeness.denies() && cover >= FIRST_NEGATION_COVER
                || likeness.contrary() && cover >= CONTRARY_COVER;
    }

    private List<Match> matches(
            ArticleClaims a, ArticleClaims b, Passages.Likeness likeness, Sameness sameness) {
        List<Statement> first = reader.read(a, 0);
        List<Statement> second = reader.read(b, 1);
        List<Statement> all = new ArrayList<>(first);
        all.addAll(second);
        Comparer comparer =
                new Comparer(
                        rules,
                        new Aligner(lexicon, new Weights(all), new Soles()),
                        new Origins(List.of()),
                        false);
        List<Match> matches = new ArrayList<>();
        for (Statement x : first) {
            for (Statement y : second) {
                if (x.type() == y.type()) {
                    comparer.compare(x, y).ifPresent(matches::add);
                }
            }
        }
        return Selection.best(matches).stream()
                .map(PairComparison::directed)
                .filter(m -> m.outcome() != Outcome.CONFLICTS || isSure(m, likeness, sameness))
                .filter(m -> m.a().type() != ValueType.POLARITY || isSettled(m.outcome()))
                .toList();
    }

    /// What the first says must follow from what the second says: "76" does not follow from "fewer
    /// than 86".
    private static Match directed(Match match) {
        if (!(match.a().content() instanceof Content.Number x)
                || !(match.b().content() instanceof Content.Number y)
                || match.outcome() != Outcome.AGREES) {
            return match;
        }
        return Entailment.of(x.figure(), match.a(), y.figure(), match.b())
                .map(v -> new Match(match.a(), match.b(), match.alignment(), v, match.rank()))
                .orElse(match);
    }

    private static boolean isSure(Match match, Passages.Likeness likeness, Sameness sameness) {
        return switch (match.a().type()) {
            case QUOTE -> true;
            case POLARITY -> isDenied(likeness, sameness);
            case DURATION, DATE, COUNT, MONEY, PERCENTAGE, MEASURE, PLACE, PERSON, ORDER ->
                    likeness.cover() >= CONFLICT_COVER && !likeness.mayBeSum();
        };
    }

    /// Of claims as a whole the passages' own likeness says more than another scope does.
    private static boolean isSettled(Outcome outcome) {
        return outcome == Outcome.CONFLICTS || outcome == Outcome.AGREES;
    }

    private static Finding twin(ArticleClaims a, ArticleClaims b, Verdict verdict) {
        String more = verdict.difference().isEmpty() ? "" : " (" + verdict.difference() + ")";
        String said =
                switch (verdict.outcome()) {
                    case AGREES -> "What the first passage counts follows from the second";
                    case CONFLICTS -> "The passages are the same but for a number";
                    case CANNOT_TELL, NOT_COMPARABLE, UNRELATED ->
                            "What the second passage counts is open in the first";
                };
        return new Finding(
                verdict.outcome(),
                ValueType.COUNT,
                verdict.reason(),
                "",
                said + more + ".",
                0.5,
                "",
                side(a),
                side(b),
                "count",
                List.of(),
                List.of());
    }

    private static Finding finding(Match match) {
        return Findings.of(match, Attributes.of(match.a()), "");
    }

    private static Finding whole(
            ArticleClaims a, ArticleClaims b, @Nullable Reason reason, String sentence) {
        return new Finding(
                reason == null ? Outcome.CANNOT_TELL : reason.outcome(),
                reason == null ? null : ValueType.POLARITY,
                reason,
                "",
                sentence,
                0.5,
                "",
                side(a),
                side(b),
                "passage",
                List.of(),
                List.of());
    }

    private static Finding unrelated(ArticleClaims a, ArticleClaims b) {
        return new Finding(
                Outcome.UNRELATED,
                null,
                null,
                "",
                "The passages do not speak of the same thing.",
                0,
                "",
                side(a),
                side(b),
                "none",
                List.of(),
                List.of());
    }

    private static Finding.Side side(ArticleClaims a) {
        return new Finding.Side(
                a.article().id(),
                "",
                new Span(0, a.text().length()),
                a.text(),
                null,
                null,
                null,
                null);
    }
}
