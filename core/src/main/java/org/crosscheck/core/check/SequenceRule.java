package org.crosscheck.core.check;

import java.util.Optional;
import java.util.Set;

/// Compares what came first: the same two things told in the contrary order conflict, and so do two
/// who are each said to have been the first to do one thing. Thread-safe.
final class SequenceRule {
    private final Lexicon lexicon;

    SequenceRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @return empty where the two are not about one order
    Optional<Verdict> compare(Content.Sequence a, Content.Sequence b) {
        if (a.second().isEmpty() != b.second().isEmpty()) {
            return Optional.empty();
        }
        if (!a.second().isEmpty()) {
            return pairs(a, b);
        }
        if (!meet(a.deed(), b.deed())) {
            return Optional.empty();
        }
        return Optional.of(
                Verdict.of(meet(a.first(), b.first()) ? Reason.PARAPHRASE : Reason.VALUE_DIFFERS));
    }

    private Optional<Verdict> pairs(Content.Sequence a, Content.Sequence b) {
        if (meet(a.first(), b.first()) && meet(a.second(), b.second())) {
            return Optional.of(Verdict.of(Reason.PARAPHRASE));
        }
        return meet(a.first(), b.second()) && meet(a.second(), b.first())
                ? Optional.of(Verdict.of(Reason.VALUE_DIFFERS))
                : Optional.empty();
    }

    private boolean meet(Set<String> x, Set<String> y) {
        return x.stream().anyMatch(s -> lexicon.has(y, s));
    }
}
