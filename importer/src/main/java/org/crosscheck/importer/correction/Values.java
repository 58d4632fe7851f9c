package org.crosscheck.importer.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.jspecify.annotations.Nullable;

/// What two values have to do with each other where the one corrects the other.
///
/// Notices leave out what they have said before: "nine days; it is eleven". A bare number stands
/// for the other's unit.
final class Values {
    private Values() {}

    static boolean areOfOneKind(Value a, Value b) {
        return isBare(a) && !isDate(b) || isBare(b) && !isDate(a) || a.type() == b.type();
    }

    /// A bare number as a value of the other's kind and unit; others as they are.
    static Value like(Value value, Value other) {
        if (!(value instanceof Value.Number(Quantity number)) || !isBare(value)) {
            return value;
        }
        return switch (other) {
            case Value.Number(Quantity as) ->
                    new Value.Number(
                            new Quantity(
                                    number.span(),
                                    number.text(),
                                    as.type(),
                                    number.amount(),
                                    as.change(),
                                    as.unit(),
                                    as.of()));
            case Value.Time(TimeMention as) when as.length() != null -> {
                Length length = new Length(number.amount(), as.length().unit());
                yield new Value.Time(
                        new TimeMention(
                                number.span(),
                                number.text(),
                                as.type(),
                                length.timex(),
                                as.anchoring(),
                                null,
                                length));
            }
            case Value.Time _, Value.Implied _, Value.Quotation _, Value.Place _, Value.Person _ ->
                    value;
        };
    }

    /// Whether the two are one amount, length or date. A bare number is one with any that counts as
    /// many.
    static boolean areSame(Value a, Value b) {
        BigDecimal number = amount(a);
        BigDecimal other = amount(b);
        if (number != null && other != null) {
            return number.compareTo(other) == 0
                    && (isBare(a) || isBare(b) || unit(a).equals(unit(b)));
        }
        return a instanceof Value.Time(TimeMention x)
                && b instanceof Value.Time(TimeMention y)
                && x.range() != null
                && y.range() != null
                && x.range().from().equals(y.range().from())
                && x.range().until().equals(y.range().until());
    }

    /// The least and the greatest of a range, each as a value of its own; empty for other values.
    static Optional<List<Value>> ends(Value value) {
        Amount range =
                switch (value) {
                    case Value.Number(Quantity number) -> number.amount();
                    case Value.Time(TimeMention time) when time.length() != null ->
                            time.length().amount();
                    case Value.Time _,
                            Value.Implied _,
                            Value.Quotation _,
                            Value.Place _,
                            Value.Person _ ->
                            null;
                };
        return range == null
                        || range.min() == null
                        || range.max() == null
                        || range.min().compareTo(range.max()) == 0
                ? Optional.empty()
                : Optional.of(List.of(with(value, range.min()), with(value, range.max())));
    }

    private static Value with(Value value, BigDecimal amount) {
        Amount exact = Amount.exactly(amount);
        return switch (value) {
            case Value.Number(Quantity number) ->
                    new Value.Number(
                            new Quantity(
                                    number.span(),
                                    number.text(),
                                    number.type(),
                                    exact,
                                    number.change(),
                                    number.unit(),
                                    number.of()));
            case Value.Time(TimeMention time) when time.length() != null -> {
                Length length = new Length(exact, time.length().unit());
                yield new Value.Time(
                        new TimeMention(
                                time.span(),
                                time.text(),
                                time.type(),
                                length.timex(),
                                time.anchoring(),
                                null,
                                length));
            }
            case Value.Time _, Value.Implied _, Value.Quotation _, Value.Place _, Value.Person _ ->
                    value;
        };
    }

    private static @Nullable BigDecimal amount(Value value) {
        return switch (value) {
            case Value.Number(Quantity number) -> number.amount().value();
            case Value.Time(TimeMention time) when time.length() != null ->
                    time.length().amount().value();
            case Value.Time _, Value.Implied _, Value.Quotation _, Value.Place _, Value.Person _ ->
                    null;
        };
    }

    private static String unit(Value value) {
        return switch (value) {
            case Value.Number(Quantity number) ->
                    number.type() + " " + (number.unit() == null ? "" : number.unit());
            case Value.Time(TimeMention time) when time.length() != null ->
                    time.length().unit().name();
            case Value.Time _, Value.Implied _, Value.Quotation _, Value.Place _, Value.Person _ ->
                    "";
        };
    }

    private static boolean isBare(Value value) {
        return value instanceof Value.Number(Quantity number)
                && number.type() == QuantityType.COUNT
                && number.unit() == null;
    }

    private static boolean isDate(Value value) {
        return value instanceof Value.Time(TimeMention time) && time.length() == null;
    }

    /// The right value in the place of the printed one.
    static Value inPlaceOf(Value printed, Value right) {
        Value now = like(right, printed);
        return switch (now) {
            case Value.Number(Quantity to) when printed instanceof Value.Number(Quantity from) ->
                    new Value.Number(
                            new Quantity(
                                    from.span(),
                                    from.text(),
                                    to.unit() == null ? from.type() : to.type(),
                                    to.amount(),
                                    from.change(),
                                    to.unit() == null ? from.unit() : to.unit(),
                                    from.of()));
            case Value.Time(TimeMention to) when printed instanceof Value.Time(TimeMention from) ->
                    new Value.Time(
                            new TimeMention(
                                    from.span(),
                                    from.text(),
                                    to.type(),
                                    to.value(),
                                    to.anchoring(),
                                    to.range(),
                                    to.length()));
            case Value.Number _,
                    Value.Time _,
                    Value.Implied _,
                    Value.Quotation _,
                    Value.Place _,
                    Value.Person _ ->
                    now;
        };
    }
}
