package org.crosscheck.core.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;

/// How many cross-checks there are of each kind under a filter; kinds without any are absent. What
/// a facet itself has chosen does not narrow its own numbers.
///
/// @param outcomes without those of muted kinds, like all but `types`
/// @param types muted ones too; cross-checks that compare claims as a whole are in none
/// @param sources publishers, the one with the most first, at most [#MOST_NAMES]
/// @param origins agencies whose text articles carry, in the same way
/// @param texts groups of articles that carry one text, by the id of the first, in the same way
/// @param assignees usernames of those who have some to do, in the same way
/// @param muted the kinds that are kept out of the queue
/// @param hidden how many of the investigation are kept out of the queue
/// @param waiting how many wait for the person who looks; 0 where nobody is named
/// @param total how many pass the whole filter
public record Facets(
        Map<Outcome, Long> outcomes,
        Map<ValueType, Long> types,
        Map<WorkState, Long> states,
        Map<ScoreBand, Long> scores,
        List<Named> sources,
        List<Named> origins,
        List<Named> texts,
        List<Named> assignees,
        Set<ValueType> muted,
        long hidden,
        long waiting,
        long total) {
    /// Most names that are listed for one facet.
    public static final int MOST_NAMES = 12;

    public Facets {
        outcomes = Map.copyOf(outcomes);
        types = Map.copyOf(types);
        states = Map.copyOf(states);
        scores = Map.copyOf(scores);
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        texts = List.copyOf(texts);
        assignees = List.copyOf(assignees);
        muted = Set.copyOf(muted);
    }

    /// A name of a facet, and how many cross-checks it would leave.
    ///
    /// @param label what people call it
    /// @param more how many more things it stands for than the one that it is called by
    public record Named(String name, String label, long number, int more) {
        public Named(String name, String label, long number) {
            this(name, label, number, 0);
        }
    }
}
