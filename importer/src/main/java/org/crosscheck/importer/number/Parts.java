package org.crosscheck.importer.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crosscheck.importer.number.Numeral.Form;

/// A number that is still being read.
///
/// @param value what has been read of it
/// @param resolution one unit of the last place that the print gives
/// @param form how it is printed
record Parts(BigDecimal value, BigDecimal resolution, Form form) {
    private static final MathContext PRECISION = new MathContext(16);

    /// How coarsely a simple fraction of a whole is meant: "a third" is said of 31 to 36 percent.
    static final BigDecimal FRACTION_RESOLUTION = new BigDecimal("0.05");

    static Parts fraction(BigDecimal numerator, BigDecimal denominator) {
        return new Parts(
                numerator.divide(denominator, PRECISION), FRACTION_RESOLUTION, Form.FRACTION);
    }

    Parts times(BigDecimal factor) {
        return new Parts(value.multiply(factor), resolution.multiply(factor), form);
    }

    Parts plus(Parts other) {
        return new Parts(
                value.add(other.value),
                resolution.min(other.resolution),
                form == Form.FRACTION ? Form.WORDS : form);
    }
}
