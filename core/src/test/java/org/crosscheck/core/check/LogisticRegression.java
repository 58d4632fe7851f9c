package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fits a logistic regression with a ridge by Newton's method.
///
/// @see <a href="https://en.wikipedia.org/wiki/Logistic_regression">Logistic regression</a>
final class LogisticRegression {
    private static final int STEPS = 30;

    /// One labelled example.
    ///
    /// @param features by name; one that is missing is 0
    record Example(boolean label, Map<String, Double> features) {}

    private LogisticRegression() {}

    /// @param free features that are held back little: the intercepts
    /// @return coefficients by feature, in the order in which the examples name them
    static Map<String, Double> fit(List<Example> examples, Set<String> free) {
        Set<String> all = new LinkedHashSet<>();
        examples.forEach(e -> all.addAll(e.features().keySet()));
        List<String> names = new ArrayList<>(all);
        int n = names.size();
        double[] beta = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[n][n + 1];
            for (Example example : examples) {
                double[] x = new double[n];
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    x[i] = example.features().getOrDefault(names.get(i), 0.0);
                    sum += x[i] * beta[i];
                }
                double p = 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < n; i++) {
                    system[i][n] += x[i] * (p - (example.label() ? 1 : 0));
                    for (int j = 0; j < n; j++) {
                        system[i][j] += x[i] * x[j] * p * (1 - p);
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                double ridge = free.contains(names.get(i)) ? 0.02 : 1;
                system[i][i] += ridge;
                system[i][n] += ridge * beta[i];
            }
            double[] change = solved(system);
            for (int i = 0; i < n; i++) {
                beta[i] -= change[i];
            }
        }
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            fitted.put(names.get(i), beta[i]);
        }
        return fitted;
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
