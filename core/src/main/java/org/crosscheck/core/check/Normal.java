package org.crosscheck.core.check;

import java.math.BigDecimal;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;

/// Writes contents in a normal form that reads the same for equal values.
final class Normal {
    private Normal() {}

    static String form(Content content) {
        return switch (content) {
            case Content.Number number -> number(number);
            case Content.Duration duration -> duration(duration);
            case Content.Moment(TimeRange range) -> range == null ? "unknown" : moment(range);
            case Content.Quote quote -> quote.words();
            case Content.Person person -> person.name();
            case Content.Place place -> place.name();
            case Content.Sequence order -> order.name();
            case Content.Assertion assertion -> assertion.negated() ? "not so" : "so";
        };
    }

    private static String number(Content.Number number) {
        Figure figure = number.figure();
        String sign = figure.bound().sign().equals("=") ? "" : figure.bound().sign();
        String digits =
                figure.isRange() && figure.min() != null && figure.max() != null
                        ? plain(figure.min()) + "–" + plain(figure.max())
                        : plain(figure.value());
        String unit =
                switch (number.type()) {
                    case MONEY, PERCENTAGE, MEASURE -> " " + number.unit();
                    case COUNT, ORDER, DURATION, DATE, PLACE, PERSON, QUOTE, POLARITY -> "";
                };
        return sign + digits + unit;
    }

    private static String plain(BigDecimal x) {
        return x.stripTrailingZeros().toPlainString();
    }

    private static String duration(Content.Duration duration) {
        BigDecimal amount =
                duration.seconds()
                        .value()
                        .divide(BigDecimal.valueOf(duration.unit().seconds()), Figure.PRECISION);
        String time = duration.unit().isClock() ? "PT" : "P";
        return duration.unit().timex().isEmpty()
                ? plain(amount) + " " + duration.unit()
                : time + plain(amount) + duration.unit().timex();
    }

    private static String moment(TimeRange range) {
        if (range.granularity().compareTo(Granularity.DAY) < 0) {
            String clock = range.from().toString();
            return range.zone() == null ? clock : clock + " " + range.zone();
        }
        String first = range.from().toLocalDate().toString();
        return range.days() == 1 ? first : first + "/" + range.until().minusNanos(1).toLocalDate();
    }
}
