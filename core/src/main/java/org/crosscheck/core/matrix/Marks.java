package org.crosscheck.core.matrix;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.matrix.SideBySide.Mark;
import org.crosscheck.core.review.Evidence;
import org.jspecify.annotations.Nullable;

/// How the articles of a cross-check stand to one of them, out of its findings alone: nothing is
/// compared again.
///
/// @param leading the finding that is looked at, which speaks for its two articles; null for none
record Marks(Evidence evidence, String reference, @Nullable Finding leading) {
    private static final Marked UNKNOWN = new Marked(Mark.UNKNOWN, null);

    /// A mark, and the reason that the findings give for it.
    record Marked(Mark mark, @Nullable Reason reason) {}

    Marked of(String article) {
        if (article.equals(reference)) {
            return new Marked(Mark.REFERENCE, null);
        }
        if (leading != null && isBetween(leading, Set.of(reference, article))) {
            return marked(leading);
        }
        return between(Set.of(reference, article)).orElseGet(() -> together(article));
    }

    /// What the gravest finding about two articles says; of those that agree, the firmest.
    private Optional<Marked> between(Set<String> two) {
        return evidence.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.UNRELATED)
                .filter(finding -> isBetween(finding, two))
                .map(Marks::marked)
                .min(Comparator.comparingInt(marked -> gravity(marked.mark())));
    }

    /// Those that were not compared with each other, and take one position through others.
    private Marked together(String article) {
        return evidence.positions().stream()
                .map(Marks::articles)
                .filter(takers -> takers.contains(reference) && takers.contains(article))
                .findFirst()
                .map(this::through)
                .orElse(UNKNOWN);
    }

    private Marked through(Set<String> takers) {
        return evidence.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.AGREES)
                .filter(finding ->
                        takers.contains(finding.a().article())
                                && takers.contains(finding.b().article()))
                .map(Marks::marked)
                .max(Comparator.comparingInt(marked -> gravity(marked.mark())))
                .orElse(UNKNOWN);
    }

    private static Set<String> articles(CrossCheck.Position position) {
        return position.sides().stream().map(Finding.Side::article).collect(Collectors.toSet());
    }

    private static boolean isBetween(Finding finding, Set<String> two) {
        return !finding.a().article().equals(finding.b().article())
                && two.equals(Set.of(finding.a().article(), finding.b().article()));
    }

    private static Marked marked(Finding finding) {
        Reason reason = finding.reason();
        Mark mark =
                switch (finding.outcome()) {
                    case AGREES -> reason == null || isFirm(reason) ? Mark.EQUAL : Mark.NEAR;
                    case CONFLICTS -> Mark.DIFFERENT;
                    case NOT_COMPARABLE -> Mark.NOT_COMPARABLE;
                    case CANNOT_TELL, UNRELATED -> Mark.UNKNOWN;
                };
        return new Marked(mark, reason);
    }

    /// Whether nothing is left open between two that agree for this reason.
    private static boolean isFirm(Reason reason) {
        return switch (reason) {
            case SAME, UNIT, PARAPHRASE -> true;
            case ROUNDING, PRECISION, BOUND -> false;
            case VALUE_DIFFERS,
                    WORDING_DIFFERS,
                    NEGATED,
                    ATTRIBUTION_DIFFERS,
                    SUPERSEDED,
                    SCOPE,
                    OTHER_EVENT,
                    NO_DATE ->
                    false;
        };
    }

    /// The lower, the graver; of those that agree, the firmer.
    private static int gravity(Mark mark) {
        return switch (mark) {
            case DIFFERENT -> 0;
            case NOT_COMPARABLE -> 1;
            case UNKNOWN -> 2;
            case EQUAL -> 3;
            case NEAR -> 4;
            case REFERENCE -> 5;
        };
    }
}
