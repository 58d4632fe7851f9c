package org.crosscheck.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "3, [nmi_i], km, 5.556",
        "25, [mi_i], km, 40.2336",
        "268, [lb_av], kg, 121.56",
        "1000, m, km, 1",
        "12, t, kg, 12000",
        "18, Cel, [degF], 64.4",
        "64.4, [degF], Cel, 18",
        "0, K, Cel, -273.15",
        "100, km/h, m/s, 27.778",
        "10, [kn_i], km/h, 18.52",
        "1, har, [acr_us], 2.471",
        "1, [bbl_us], L, 158.987",
        "2, wk, d, 14",
        "1.5, GW, MW, 1500",
    })
    void units_of_one_dimension_convert(BigDecimal value, String from, String to, BigDecimal out) {
        assertThat(Units.convert(value, from, to)).isCloseTo(out, within(new BigDecimal("0.005")));
    }

    @Test
    void units_of_different_dimensions_do_not_convert() {
        assertThat(Units.convert(BigDecimal.ONE, "km", "kg")).isNull();
        assertThat(Units.areComparable("km", "kg")).isFalse();
    }

    @Test
    void counted_nouns_and_currencies_are_no_units_of_measure() {
        assertThat(Units.isKnown("ship")).isFalse();
        assertThat(Units.isKnown("USD")).isFalse();
        assertThat(Units.isKnown("/")).isFalse();
    }

    @Test
    void a_difference_of_temperatures_has_no_zero_point() {
        assertThat(Units.convertDifference(BigDecimal.TEN, "Cel", "[degF]"))
                .isCloseTo(new BigDecimal("18"), within(new BigDecimal("0.001")));
    }
}
