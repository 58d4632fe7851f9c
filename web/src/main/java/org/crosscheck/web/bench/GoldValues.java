package org.crosscheck.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.core.claim.ValueType;

/// Reads the values of `gold.json`.
final class GoldValues {
    private static final List<String> NUMBERS =
            List.of("n", "amount", "percent", "points", "approx", "min", "max");
    private static final Pattern LENGTH =
            Pattern.compile("P(?:\\d+[YMWD])*+(?:T(?:\\d+[HMS])++)?+");
    private static final Pattern PART = Pattern.compile("T|(\\d+)([YMWDHS])");

    /// Seconds by the unit's letter; months and years as long as they are on average. A month
    /// becomes a minute behind the `T`.
    private static final Map<String, Double> SECONDS =
            Map.of(
                    "Y", 31_557_600.0,
                    "M", 2_629_800.0,
                    "W", 604_800.0,
                    "D", 86_400.0,
                    "H", 3_600.0,
                    "S", 1.0);

    private static final double MINUTE = 60;

    private GoldValues() {}

    /// Numbers of a value, seconds of a duration; none of a duration that is given by its two ends.
    static List<Double> numbers(ValueType type, JsonNode value) {
        if (type == ValueType.DATE) {
            return List.of();
        }
        if (type == ValueType.DURATION) {
            String text = value.isObject() ? value.elements().next().asText() : value.asText();
            return LENGTH.matcher(text).matches() ? List.of(seconds(text)) : List.of();
        }
        List<Double> numbers = new ArrayList<>();
        for (String key : NUMBERS) {
            if (value.path(key).isNumber()) {
                numbers.add(value.path(key).asDouble());
            }
        }
        return numbers;
    }

    private static double seconds(String text) {
        double seconds = 0;
        boolean ofDay = false;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1) == null) {
                ofDay = true;
                continue;
            }
            double unit =
                    ofDay && part.group(2).equals("M")
                            ? MINUTE
                            : SECONDS.getOrDefault(part.group(2), 0.0);
            seconds += Double.parseDouble(part.group(1)) * unit;
        }
        return seconds;
    }

    /// Days on which a date begins that is as exact as the value: of `2025-09/2025-12` those of
    /// September; none of what is no year, month or day.
    static Set<LocalDate> days(ValueType type, JsonNode value) {
        if (type != ValueType.DATE || !value.isTextual()) {
            return Set.of();
        }
        String first = value.asText().split("[/T]", 2)[0];
        return switch (first.length()) {
            case 4 -> days(Year.parse(first).atDay(1), Year.parse(first).plusYears(1).atDay(1));
            case 7 ->
                    days(
                            YearMonth.parse(first).atDay(1),
                            YearMonth.parse(first).plusMonths(1).atDay(1));
            case 10 -> Set.of(LocalDate.parse(first));
            default -> Set.of();
        };
    }

    private static Set<LocalDate> days(LocalDate from, LocalDate until) {
        return from.datesUntil(until).collect(Collectors.toSet());
    }
}
