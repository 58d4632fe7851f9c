package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.time.Length;

/// Says what was done with the words that a finding shows: "12 men and 4 women", so 16 people;
/// "eleven days", corrected from "nine days".
final class WorkedOut {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private WorkedOut() {}

    /// @return what stands behind the printed words, empty for a value that is printed itself and
    ///   not corrected
    static String of(Statement statement) {
        ClaimValue value = statement.value();
        if (value != null && value.correction() != null) {
            return ", corrected from “" + value.text() + "”";
        }
        return value != null && value.value() instanceof Value.Implied(Value _, Reckoning by)
                ? ", so " + told(by, statement.content())
                : "";
    }

    private static String told(Reckoning by, Content content) {
        return switch (by) {
            case SUM -> number(content) + " people";
            case MARGIN -> "a margin of " + number(content);
            case DIFFERENCE -> number(content) + " points";
            case SHARE -> number(content) + " per cent";
            case RATE, REST -> number(content);
            case AGE -> "from about " + year(content);
            case SINCE -> Normal.form(content);
            case FIRST_DAY -> "from " + day(content);
            case LAST_DAY -> "until " + day(content);
            case DEADLINE -> "by " + day(content);
            case LENGTH -> length(content);
        };
    }

    private static String number(Content content) {
        return content instanceof Content.Number number
                ? FigureRule.plain(number.figure().value())
                : Normal.form(content);
    }

    private static String day(Content content) {
        return content instanceof Content.Moment(var range) && range != null
                ? DAY.format(LocalDate.from(range.from()))
                : Normal.form(content);
    }

    private static String year(Content content) {
        return content instanceof Content.Moment(var range) && range != null
                ? String.valueOf(range.until().getYear())
                : Normal.form(content);
    }

    private static String length(Content content) {
        if (!(content instanceof Content.Duration(Figure seconds, Length.Unit unit, boolean _))) {
            return Normal.form(content);
        }
        long count = seconds.value().longValue() / unit.seconds();
        boolean hours = unit == Length.Unit.MINUTE && count % 60 == 0;
        String name = hours ? "hour" : unit.name().toLowerCase(Locale.ROOT);
        long shown = hours ? count / 60 : count;
        return FigureRule.plain(BigDecimal.valueOf(shown)) + " " + name + (shown == 1 ? "" : "s");
    }
}
