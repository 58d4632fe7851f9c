package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.text.Printed;

/// Reads a side's normal form, which programs compare, as people say it: "9 hours" for `PT9H`, "15
/// or more" for `>15`, which also "at least 15" is read as.
public final class NormalWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern LENGTH =
            Pattern.compile("P(?<clock>T)?(?<amount>\\d+(?:\\.\\d+)?)(?<unit>[A-Z]{1,2})");
    private static final Pattern NAMED_LENGTH = Pattern.compile("(?<amount>[\\d.]+) FORTNIGHT");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<bound>[<>~])?(?<amount>\\d+(?:\\.\\d+)?)(?:–(?<end>\\d+(?:\\.\\d+)?))?(?: (?<unit>\\S+))?");
    private static final Pattern DAYS =
            Pattern.compile("(?<first>\\d{4}-\\d\\d-\\d\\d)(?:/(?<last>\\d{4}-\\d\\d-\\d\\d))?");
    private static final Pattern CLOCK =
            Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)T(?<time>\\d\\d:\\d\\d)\\S*(?<zone> .+)?");
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("TS", "second"),
                    Map.entry("TM", "minute"),
                    Map.entry("TH", "hour"),
                    Map.entry("D", "day"),
                    Map.entry("W", "week"),
                    Map.entry("M", "month"),
                    Map.entry("Q", "quarter"),
                    Map.entry("Y", "year"),
                    Map.entry("DE", "decade"));

    private NormalWords() {}

    /// The form in words; what is none of the machine's own forms stays as it is, without the comma
    /// by which its sentence went on.
    public static String of(String normal) {
        Matcher length = LENGTH.matcher(normal);
        if (length.matches()) {
            String unit = (length.group("clock") == null ? "" : "T") + length.group("unit");
            return unit.equals("CE")
                    ? counted(length.group("amount"), "century", "centuries")
                    : UNITS.containsKey(unit)
                            ? counted(
                                    length.group("amount"), UNITS.get(unit), UNITS.get(unit) + "s")
                            : normal;
        }
        Matcher named = NAMED_LENGTH.matcher(normal);
        if (named.matches()) {
            return counted(named.group("amount"), "fortnight", "fortnights");
        }
        Matcher number = NUMBER.matcher(normal);
        if (number.matches()) {
            return number(number);
        }
        try {
            return Printed.trimmed(date(normal));
        } catch (DateTimeParseException _) {
            return normal;
        }
    }

    private static String counted(String amount, String one, String many) {
        BigDecimal number = new BigDecimal(amount);
        boolean single = number.compareTo(BigDecimal.ONE) == 0;
        return FigureRule.plain(number) + " " + (single ? one : many);
    }

    private static String number(Matcher number) {
        String bound = Objects.requireNonNullElse(number.group("bound"), "");
        String end = number.group("end");
        String unit = number.group("unit");
        String amount =
                large(number.group("amount"))
                        + (end == null ? "" : " to " + large(end))
                        + (unit == null ? "" : " " + unit(unit));
        return switch (bound) {
            case "<" -> amount + " or less";
            case ">" -> amount + " or more";
            case "~" -> "about " + amount;
            default -> amount;
        };
    }

    private static String large(String amount) {
        return FigureRule.rounded(new BigDecimal(amount));
    }

    private static String unit(String unit) {
        return switch (unit) {
            case PercentageRule.POINTS -> "percentage points";
            case PercentageRule.PART, "%" -> "per cent";
            default -> MeasureRule.symbol(unit);
        };
    }

    private static String date(String normal) {
        Matcher clock = CLOCK.matcher(normal);
        if (clock.matches()) {
            String zone = clock.group("zone");
            return day(clock.group("day"))
                    + ", "
                    + clock.group("time")
                    + (zone == null ? "" : zone);
        }
        Matcher days = DAYS.matcher(normal);
        if (!days.matches()) {
            return normal;
        }
        String last = days.group("last");
        return day(days.group("first")) + (last == null ? "" : " to " + day(last));
    }

    private static String day(String iso) {
        return DAY.format(LocalDate.parse(iso));
    }
}
