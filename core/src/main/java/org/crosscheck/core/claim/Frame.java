package org.crosscheck.core.claim;

import java.util.List;
import java.util.Set;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What happens in a claim, by which claims of other articles about the same event are found.
///
/// The predicate is that of the event: behind verbs that only turn it or commit to it ("failed to
/// reach": `reach`, negated; "is expected to sail": `sail`, planned; "called off the talks":
/// `meet`, negated).
///
/// @param predicate lemma of the clause's main word, verb or noun, lower case; a nominalised one as
///   its verb where known ("talks", "meeting": `meet`)
/// @param participants who and what takes part, in the order of the text
/// @param place where it happens, in the fullest form that the article gives, null where it does
///   not say
/// @param when when it happens, null where the text does not say or it cannot be resolved
/// @param terms lemmas of the claim's content words, lower case, its values left out
/// @param context like `terms`, of the sentence and what stands next to it
public record Frame(
        String predicate,
        List<Participant> participants,
        @Nullable String place,
        @Nullable TimeRange when,
        Set<String> terms,
        Set<String> context) {
    public Frame {
        participants = List.copyOf(participants);
        terms = Set.copyOf(terms);
        context = Set.copyOf(context);
    }
}
