package org.crosscheck.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Units of measure by their UCUM codes, and the conversion between units of one dimension.
///
/// Quotients of two known units ("km/h", "t/d") convert as well. Money does not: rates are no
/// constants.
///
/// @see <a href="https://ucum.org/ucum">The Unified Code for Units of Measure</a>
public final class Units {
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /// One unit: `base = (value + offset) × factor`, in the dimension's base unit.
    private record Unit(String dimension, BigDecimal factor, BigDecimal offset) {}

    /// A dimension a line: its base unit's size is 1.
    private static final String TABLE =
            """
            length m 1 km 1000 cm 0.01 mm 0.001 um 1e-6 nm 1e-9 dm 0.1 [in_i] 0.0254 [ft_i] 0.3048\
             [yd_i] 0.9144 [mi_i] 1609.344 [mi_us] 1609.3472187 [nmi_i] 1852 [ly] 9460730472580800\
             AU 149597870700
            area m2 1 km2 1e6 cm2 1e-4 mm2 1e-6 har 10000 [acr_us] 4046.8726099 [sft_i] 0.09290304\
             [ft_i]2 0.09290304 [sin_i] 0.00064516 [smi_us] 2589998.4703 [mi_i]2 2589988.110336\
             [syd_i] 0.83612736
            volume m3 1 L 0.001 mL 1e-6 cL 1e-5 hL 0.1 km3 1e9 cm3 1e-6 [gal_us] 0.003785411784\
             [gal_br] 0.00454609 [pt_us] 0.000473176473 [qt_us] 0.000946352946\
             [foz_us] 0.0000295735295625 [bbl_us] 0.158987294928 [cft_i] 0.028316846592\
             [ft_i]3 0.028316846592 [tsp_us] 0.00000492892159375 [tbs_us] 0.00001478676478125\
             [cup_us] 0.0002365882365
            mass kg 1 g 0.001 mg 1e-6 ug 1e-9 t 1000 kt 1e6 Mt 1e9 Gt 1e12 [lb_av] 0.45359237\
             [oz_av] 0.028349523125 [ston_av] 907.18474 [lton_av] 1016.0469088 [stone_av] 6.35029318\
             [car_m] 0.0002
            time s 1 ms 0.001 min 60 h 3600 d 86400 wk 604800 mo 2629800 a 31557600
            power W 1 mW 0.001 kW 1000 MW 1e6 GW 1e9 TW 1e12 [HP] 745.69987158227022
            energy J 1 kJ 1000 MJ 1e6 GJ 1e9 W.h 3600 kW.h 3.6e6 MW.h 3.6e9 GW.h 3.6e12 TW.h 3.6e15\
             cal 4.184 kcal 4184 [Cal] 4184 [Btu] 1055.05585262
            pressure Pa 1 hPa 100 kPa 1000 MPa 1e6 GPa 1e9 bar 1e5 mbar 100 [psi] 6894.757293168
            frequency Hz 1 kHz 1000 MHz 1e6 GHz 1e9
            data By 8 kBy 8e3 MBy 8e6 GBy 8e9 TBy 8e12 PBy 8e15 bit 1 kbit 1e3 Mbit 1e6 Gbit 1e9
            speed [kn_i] 0.51444444444444444
            angle deg 1 rad 57.295779513082321
            voltage V 1 kV 1000 mV 0.001
            current A 1 mA 0.001
            charge mA.h 3.6 A.h 3600
            force N 1 kN 1000
            torque N.m 1
            sound dB 1
            magnitude Mw 1
            share [ppb] 1e-9 [ppm] 1e-6 % 0.01
            points pp 1 [pp] 1
            radiation Sv 1 mSv 0.001 uSv 1e-6
            """;

    private static final Map<String, Unit> UNITS = read();

    private Units() {}

    /// Whether the code is one of a unit of measure that can be converted.
    public static boolean isKnown(String code) {
        return find(code) != null;
    }

    /// Whether values in the two units can be compared.
    public static boolean areComparable(String one, String other) {
        Unit a = find(one);
        Unit b = find(other);
        return a != null && b != null && a.dimension.equals(b.dimension);
    }

    /// Converts a value.
    ///
    /// @param value how much, in the unit `from`; a temperature is a point of the scale, not a
    ///   difference
    /// @param from UCUM code
    /// @param to UCUM code
    /// @return the value in the unit `to`, to 16 digits; null where one of the units is not known
    ///   or they measure different things
    public static @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        Unit a = find(from);
        Unit b = find(to);
        if (a == null || b == null || !a.dimension.equals(b.dimension)) {
            return null;
        }
        if (from.equals(to)) {
            return value;
        }
        return value.add(a.offset)
                .multiply(a.factor, PRECISION)
                .divide(b.factor, PRECISION)
                .subtract(b.offset, PRECISION);
    }

    /// Converts a difference of two values, for which a temperature's zero does not count.
    ///
    /// @return as [#convert]
    public static @Nullable BigDecimal convertDifference(
            BigDecimal difference, String from, String to) {
        Unit a = find(from);
        Unit b = find(to);
        if (a == null || b == null || !a.dimension.equals(b.dimension)) {
            return null;
        }
        return from.equals(to)
                ? difference
                : difference.multiply(a.factor, PRECISION).divide(b.factor, PRECISION);
    }

    private static @Nullable Unit find(String code) {
        Unit unit = UNITS.get(code);
        int slash = code.indexOf('/');
        if (unit != null || slash <= 0) {
            return unit;
        }
        Unit above = UNITS.get(code.substring(0, slash));
        Unit below = UNITS.get(code.substring(slash + 1));
        if (above == null || below == null) {
            return null;
        }
        String dimension = above.dimension + "/" + below.dimension;
        return new Unit(
                dimension.equals("length/time") ? "speed" : dimension,
                above.factor.divide(below.factor, PRECISION),
                BigDecimal.ZERO);
    }

    private static Map<String, Unit> read() {
        Map<String, Unit> units = new HashMap<>();
        TABLE.lines()
                .map(line -> line.split(" "))
                .forEach(words -> {
                    for (int i = 1; i + 1 < words.length; i += 2) {
                        units.put(
                                words[i],
                                new Unit(words[0], new BigDecimal(words[i + 1]), BigDecimal.ZERO));
                    }
                });
        BigDecimal nine = BigDecimal.valueOf(9);
        units.put("K", new Unit("temperature", BigDecimal.ONE, BigDecimal.ZERO));
        units.put("Cel", new Unit("temperature", BigDecimal.ONE, new BigDecimal("273.15")));
        units.put(
                "[degF]",
                new Unit(
                        "temperature",
                        BigDecimal.valueOf(5).divide(nine, MathContext.DECIMAL128),
                        new BigDecimal("459.67")));
        return Map.copyOf(units);
    }
}
