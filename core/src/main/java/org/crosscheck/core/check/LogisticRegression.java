package org.crosscheck.core.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fits a logistic regression with a ridge by Newton's method.
///
/// @see <a href="https://en.wikipedia.org/wiki/Logistic_regression">Logistic regression</a>
final class LogisticRegression {
    private static final int MOST_STEPS = 30;
    private static final double SETTLED = 1e-9;
    private static final double RIDGE = 2;
    private static final double FREE_RIDGE = 0.02;

    /// One labelled example.
    ///
    /// @param weight how many examples it counts for, above 0
    /// @param features by name; one that is missing is 0
    record Example(boolean label, double weight, Map<String, Double> features) {}

    private LogisticRegression() {}

    /// @param free features that are held back little: the intercepts
    /// @return coefficients by feature, in the order in which the examples name them
    static Map<String, Double> fit(List<Example> examples, Set<String> free) {
        Set<String> all = new LinkedHashSet<>();
        examples.forEach(e -> all.addAll(e.features().keySet()));
        List<String> names = List.copyOf(all);
        double[] ridges =
                names.stream().mapToDouble(n -> free.contains(n) ? FREE_RIDGE : RIDGE).toArray();
        double[][] rows = new double[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            Map<String, Double> features = examples.get(i).features();
            rows[i] = names.stream().mapToDouble(n -> features.getOrDefault(n, 0.0)).toArray();
        }
        double[] beta = new double[names.size()];
        double most = 1;
        for (int step = 0; step < MOST_STEPS && most > SETTLED; step++) {
            double[] change = solved(system(examples, rows, beta, ridges));
            most = 0;
            for (int i = 0; i < beta.length; i++) {
                beta[i] -= change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
        }
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < beta.length; i++) {
            fitted.put(names.get(i), beta[i]);
        }
        return fitted;
    }

    /// The second derivatives of the loss, and in the last column the first.
    private static double[][] system(
            List<Example> examples, double[][] rows, double[] beta, double[] ridges) {
        int n = beta.length;
        double[][] system = new double[n][n + 1];
        for (int k = 0; k < rows.length; k++) {
            double[] x = rows[k];
            Example example = examples.get(k);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += x[i] * beta[i];
            }
            double p = 1 / (1 + Math.exp(-sum));
            for (int i = 0; i < n; i++) {
                double weighed = example.weight() * x[i];
                if (weighed == 0) {
                    continue;
                }
                system[i][n] += weighed * (p - (example.label() ? 1 : 0));
                for (int j = 0; j < n; j++) {
                    system[i][j] += weighed * x[j] * p * (1 - p);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            system[i][i] += ridges[i];
            system[i][n] += ridges[i] * beta[i];
        }
        return system;
    }

    /// Gauss-Jordan elimination with the largest pivot; the last column is the right-hand side.
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swap = system[column];
            system[column] = system[pivot];
            system[pivot] = swap;
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = system[row][column] / system[column][column];
                    for (int k = column; k <= n; k++) {
                        system[row][k] -= factor * system[column][k];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = system[i][n] / system[i][i];
        }
        return solution;
    }
}
