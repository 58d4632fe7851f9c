package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ValueType;

/// The share of findings of a kind that people are expected to uphold, moved a little by the
/// alignment.
///
/// The share was counted on labelled practice bundles, by outcome and type, and is kept in
/// `calibration.tsv`: of n reported findings r were labelled so. As few of some kinds were
/// reported, each is taken as if one right and one wrong finding more had been seen (Laplace's rule
/// of succession), (r + 1) / (n + 2); a kind of which nothing is known has one half.
///
/// To count anew: check each bundle with `check --json`, take a finding as right when its two
/// claims overlap two labelled passages of different articles whose label is the finding's outcome,
/// and write right and reported ones of each outcome and type.
///
/// @see <a href="https://en.wikipedia.org/wiki/Rule_of_succession">Rule of succession</a>
final class Calibration {
    private static final double SWING = 0.2;

    /// Score of an alignment that says no more than the share does.
    private static final double USUAL_ALIGNMENT = 0.7;

    private static final Map<String, Double> SHARES = shares();

    private Calibration() {}

    static double score(Match match) {
        double prior = prior(match.outcome(), match.a().type());
        double moved = prior + SWING * (match.alignment().score() - USUAL_ALIGNMENT);
        return Math.round(Math.clamp(moved, 0.02, 0.98) * 100) / 100.0;
    }

    static double prior(Outcome outcome, ValueType type) {
        return SHARES.getOrDefault(key(outcome.name(), type.name()), succession(0, 0));
    }

    private static double succession(int right, int reported) {
        return (right + 1.0) / (reported + 2.0);
    }

    private static String key(String outcome, String type) {
        return (outcome + " " + type).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Double> shares() {
        Map<String, Double> shares = new HashMap<>();
        for (String line : Resource.lines("calibration.tsv")) {
            String[] cells = line.split("\t");
            shares.put(
                    key(cells[0], cells[1]),
                    succession(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
        }
        return shares;
    }
}
