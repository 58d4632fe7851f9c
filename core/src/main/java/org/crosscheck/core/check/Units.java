package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Units of measure that can be turned into each other, from the resource `units.tsv`. Immutable.
final class Units {
    private final Map<String, Unit> byCode = new HashMap<>();

    /// One unit: `base value = value × factor + offset`.
    ///
    /// @param dimension what it measures; units of one dimension are convertible
    /// @param factor to the dimension's base unit
    /// @param offset added after the factor, for temperatures
    record Unit(String dimension, BigDecimal factor, BigDecimal offset) {}

    Units() {
        for (String line : Resource.lines("units.tsv")) {
            String[] cells = line.split("\t");
            byCode.put(
                    cells[0],
                    new Unit(
                            cells[1],
                            new BigDecimal(cells[2]),
                            cells.length > 3 ? new BigDecimal(cells[3]) : BigDecimal.ZERO));
        }
    }

    /// @param code UCUM code; unknown ones are empty
    Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Whether numbers in the two units can be compared; a unit compares with itself even when it
    /// is unknown.
    boolean convertible(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        Unit x = byCode.get(a);
        Unit y = byCode.get(b);
        return x != null && y != null && x.dimension().equals(y.dimension());
    }
}
