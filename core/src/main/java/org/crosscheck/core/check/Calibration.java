package org.crosscheck.core.check;

import org.crosscheck.core.check.Comparer.Match;

/// The share of findings of a kind that people are expected to uphold, measured on the practice
/// bundles and moved a little by the alignment.
final class Calibration {
    private static final double SWING = 0.2;

    private Calibration() {}

    static double score(Match match) {
        double prior = prior(match);
        double moved = prior + SWING * (match.alignment().score() - 0.7);
        return Math.round(Math.clamp(moved, 0.02, 0.98) * 100) / 100.0;
    }

    /// Shares of right findings over both practice halves.
    private static double prior(Match match) {
        boolean conflict = match.outcome() == Outcome.CONFLICTS;
        return switch (match.a().type()) {
            case QUOTE -> 0.95;
            case COUNT -> conflict ? 0.80 : 0.65;
            case PERCENTAGE, MONEY, MEASURE -> 0.85;
            case DATE -> conflict ? 0.85 : 0.75;
            case DURATION -> conflict ? 0.50 : 0.75;
            case POLARITY -> conflict ? 0.85 : 0.30;
            case PERSON, PLACE, ORDER -> 0.50;
        };
    }
}
