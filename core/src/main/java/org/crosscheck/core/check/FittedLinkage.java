package org.crosscheck.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What [LinkageFit] found.
///
/// @param rows coefficients in the order of `linkage.tsv`
/// @param pairs how many pairs of values it learned from
/// @param bundles of how many bundles
/// @param heldOut how well pairs were told whose bundles it had not learned from
public record FittedLinkage(List<Row> rows, int pairs, int bundles, List<HeldOut> heldOut) {
    /// Least precisions for which [HeldOut] gives recalls.
    public static final List<Double> PRECISIONS = List.of(0.9, 0.8, 0.7, 0.6);

    public FittedLinkage {
        rows = List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    /// Coefficients of one feature: for equal and for unequal values by themselves, then among
    /// their rivals.
    public record Row(
            String feature, double equal, double unequal, double equalAmong, double unequalAmong) {}

    /// How many of the pairs of one attribute are found.
    ///
    /// @param name which values, and in which stage
    /// @param pairs how many there are
    /// @param ofOne how many of them are of one attribute
    /// @param recalls for each of [#PRECISIONS], 0 to 1
    public record HeldOut(String name, int pairs, int ofOne, List<Double> recalls) {
        public HeldOut {
            recalls = List.copyOf(recalls);
        }

        /// @param bestFirst labels, those of the likeliest pairs first
        static HeldOut of(String name, List<Boolean> bestFirst) {
            int all = (int) bestFirst.stream().filter(label -> label).count();
            List<Double> recalls = new ArrayList<>();
            for (double precision : PRECISIONS) {
                int found = 0;
                int most = 0;
                for (int i = 0; i < bestFirst.size(); i++) {
                    found += bestFirst.get(i) ? 1 : 0;
                    if (found >= precision * (i + 1)) {
                        most = found;
                    }
                }
                recalls.add(all == 0 ? 0.0 : (double) most / all);
            }
            return new HeldOut(name, bestFirst.size(), all, recalls);
        }
    }

    /// The lines of `linkage.tsv`.
    ///
    /// @param day on which it was fitted
    public List<String> lines(LocalDate day) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Coefficients of Linkage: feature, weight for equal and for unequal values by"
                        + " themselves, then among");
        lines.add(
                ("# their rivals. The kinds of values are the intercepts. Fitted %s on %d pairs of"
                                + " values in the %d labelled")
                        .formatted(day, pairs, bundles));
        lines.add("# bundles of made-up articles, ridge 2 (intercepts 0.02); pairs labelled as");
        lines.add("# not comparable weigh eight times.");
        for (Row row : rows) {
            lines.add(
                    String.join(
                            "\t",
                            row.feature(),
                            cell(row.equal()),
                            cell(row.unequal()),
                            cell(row.equalAmong()),
                            cell(row.unequalAmong())));
        }
        return lines;
    }

    /// Three decimals, and no sign before a zero.
    private static String cell(double coefficient) {
        return String.format(Locale.ROOT, "%.3f", Math.round(coefficient * 1000) / 1000.0 + 0.0);
    }
}
