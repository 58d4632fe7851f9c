package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.time.Granularity;

/// Index keys of values that few things share, so that statements in quite other words are found by
/// the value that both give: "34,000 feet" and "10,400 metres". Immutable.
///
/// Values that lie within two and a half per cent of each other have a key in common.
final class ValueKeys {
    private static final double STEP = Math.log(1.025);

    private static final BigDecimal GLANCE = new BigDecimal(12);

    private final Units units = new Units();

    /// @return no or two keys for a number, its day for a date, day and hour for a time of day, no
    ///   or two for a person
    Set<String> of(Content content) {
        return switch (content) {
            case Content.Number number when number.type() != ValueType.ORDER -> number(number);
            case Content.Duration duration -> keys("length of time", duration.seconds().value());
            case Content.Moment(var range)
                    when range != null && range.granularity().compareTo(Granularity.HOUR) <= 0 ->
                    Set.of(
                            "at " + range.from().truncatedTo(ChronoUnit.HOURS),
                            "on " + range.from().toLocalDate());
            case Content.Moment(var range) when range != null && range.days() <= 1 ->
                    Set.of("on " + range.from().toLocalDate());
            case Content.Person(String name, var _) -> Names.keys(name);
            case Content.Number _,
                    Content.Moment _,
                    Content.Quote _,
                    Content.Place _,
                    Content.Assertion _,
                    Content.Sequence _ ->
                    Set.of();
        };
    }

    private Set<String> number(Content.Number number) {
        BigDecimal value = number.figure().value();
        if (number.type() == ValueType.MEASURE) {
            Optional<Units.Unit> unit = units.find(number.unit());
            return unit.map(u ->
                            keys(
                                    u.dimension(),
                                    value.multiply(u.factor(), Figure.PRECISION).add(u.offset())))
                    .orElse(Set.of());
        }
        if (number.type() == ValueType.MONEY) {
            return keys(number.unit(), value);
        }
        return isTold(value) ? keys(number.type().name(), value) : Set.of();
    }

    /// Whether a number is more than is counted at a glance, or has two digits that count.
    private static boolean isTold(BigDecimal value) {
        return value.compareTo(GLANCE) > 0 || value.stripTrailingZeros().precision() >= 2;
    }

    private static Set<String> keys(String dimension, BigDecimal value) {
        if (value.signum() <= 0) {
            return Set.of();
        }
        long step = (long) Math.floor(Math.log(value.doubleValue()) / STEP);
        return Set.of(dimension + " ~" + step, dimension + " ~" + (step + 1));
    }
}
