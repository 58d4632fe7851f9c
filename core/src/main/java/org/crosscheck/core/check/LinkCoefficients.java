package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.Map;

/// Coefficients of [Linkage] by feature, for equal and for unequal values: by themselves, then
/// among their rivals.
record LinkCoefficients(
        Map<String, Double> equal,
        Map<String, Double> unequal,
        Map<String, Double> equalAmong,
        Map<String, Double> unequalAmong) {
    LinkCoefficients {
        equal = Map.copyOf(equal);
        unequal = Map.copyOf(unequal);
        equalAmong = Map.copyOf(equalAmong);
        unequalAmong = Map.copyOf(unequalAmong);
    }

    /// @param resource lines of a feature and its four coefficients
    static LinkCoefficients read(String resource) {
        Map<String, Double> equal = new HashMap<>();
        Map<String, Double> unequal = new HashMap<>();
        Map<String, Double> equalAmong = new HashMap<>();
        Map<String, Double> unequalAmong = new HashMap<>();
        for (String line : Resource.lines(resource)) {
            String[] cells = line.split("\t");
            equal.put(cells[0], Double.parseDouble(cells[1]));
            unequal.put(cells[0], Double.parseDouble(cells[2]));
            equalAmong.put(cells[0], Double.parseDouble(cells[3]));
            unequalAmong.put(cells[0], Double.parseDouble(cells[4]));
        }
        return new LinkCoefficients(equal, unequal, equalAmong, unequalAmong);
    }

    Map<String, Double> alone(boolean ofEqual) {
        return ofEqual ? equal : unequal;
    }

    Map<String, Double> among(boolean ofEqual) {
        return ofEqual ? equalAmong : unequalAmong;
    }
}
