package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/// Judges from what two passages mean, and how many words they have in common, whether they speak
/// of one thing and whether they say the same of it.
///
/// Two logistic regressions with the weights of `sameness.tsv`. Where the meaning is not known, the
/// share of common words alone decides. Immutable.
final class Sameness {
    private static final double AGREE_COVER = 0.6;
    private static final double RELATED_COVER = 0.3;

    /// Whoever calls a report untrue rarely repeats it in full.
    private static final double TOUCHED_COVER = 0.2;

    private static final double TOUCHED_MEANING = 0.6;
    private static final Map<String, double[]> WEIGHTS = weights();

    private final Passages.Overlap overlap;
    private final OptionalDouble meaning;

    /// @param meaning −1 to 1, empty where not known
    Sameness(Passages.Overlap overlap, OptionalDouble meaning) {
        this.overlap = overlap;
        this.meaning = meaning;
    }

    /// Whether what the second says is the same in other words, unless it denies it or prints other
    /// numbers.
    boolean saysTheSame() {
        return meaning.isPresent()
                ? !overlap.numbersApart() && isOfOneThing() && is("same", meaning.getAsDouble())
                : overlap.cover() >= AGREE_COVER && overlap.onlySecond() == 0;
    }

    boolean isOfOneThing() {
        return meaning.isPresent()
                ? is("related", meaning.getAsDouble())
                : overlap.cover() >= RELATED_COVER;
    }

    /// Whether the one may speak of the other in passing.
    boolean isTouched() {
        return overlap.cover() >= TOUCHED_COVER || meaning.orElse(0) >= TOUCHED_MEANING;
    }

    private boolean is(String judgement, double likeness) {
        double[] features = {
            likeness,
            overlap.cover(),
            overlap.coverOfLonger(),
            Math.log1p(overlap.shorter()),
            Math.log1p(overlap.longer()) - Math.log1p(overlap.shorter())
        };
        double[] weights = Objects.requireNonNull(WEIGHTS.get(judgement), judgement);
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum)) >= weights[features.length + 1];
    }

    private static Map<String, double[]> weights() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : Resource.lines("sameness.tsv")) {
            String[] cells = line.split("\t");
            double[] row = new double[cells.length - 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(cells[i + 1]);
            }
            weights.put(cells[0], row);
        }
        return Map.copyOf(weights);
    }
}
