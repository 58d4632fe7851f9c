package org.crosscheck.importer.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// The grammar of the sentences that were parsed last, by what the sentence says. Thread-safe.
final class RecentSentences {
    private static final float LOAD = 0.75f;

    private final int most;
    private final SequencedMap<String, Grammar> kept = new LinkedHashMap<>(16, LOAD, true);

    /// What is known of each token, in order.
    ///
    /// @param names class of the name that it is part of, `O` for none
    /// @param heads index of its head, -1 for none
    /// @param relations relation to its head
    record Grammar(List<String> names, List<Integer> heads, List<String> relations) {}

    /// @param most how many are kept; the one that was asked for longest ago goes first
    RecentSentences(int most) {
        this.most = most;
    }

    /// The grammar kept for a sentence, or the one now found. Two threads that ask for the same new
    /// sentence both work on it; nobody waits for another's parse.
    Grammar get(String sentence, Supplier<Grammar> find) {
        synchronized (kept) {
            Grammar known = kept.get(sentence);
            if (known != null) {
                return known;
            }
        }
        Grammar found = find.get();
        synchronized (kept) {
            kept.put(sentence, found);
            if (kept.size() > most) {
                kept.pollFirstEntry();
            }
        }
        return found;
    }
}
