package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Finds that two statements speak of two rounds, quarters or other numbered parts of a series, or
/// of two months or years: what was counted in one is not what was counted in the other.
final class Periods {
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)\\b(?<nth>first|second|third|fourth|fifth|sixth|final|last|next|previous|opening|[1-9](?:st|nd|rd|th))[ -]"
                            + "(?<part>quarter|half|round|phase|stage|leg|session|set|reading|wave|tranche|dose|attempt|ballot|shipment|term|heat|innings|instal?lment)\\b"
                            + "|\\bQ(?<quarter>[1-4])\\b");
    private static final Map<String, String> NUMBERS =
            Map.of(
                    "first", "1",
                    "second", "2",
                    "third", "3",
                    "fourth", "4",
                    "fifth", "5",
                    "sixth", "6",
                    "opening", "1");
    private static final Set<String> ROLLING = Set.of("last", "next", "previous", "final");

    private Periods() {}

    /// @return what differs, in plain words
    static Optional<String> difference(Statement a, Statement b) {
        if (a.value() == null || b.value() == null || a.type() == ValueType.DATE) {
            return Optional.empty();
        }
        Map<String, String> x = parts(a);
        Map<String, String> y = parts(b);
        for (Map.Entry<String, String> part : new TreeMap<>(x).entrySet()) {
            String other = y.getOrDefault(part.getKey(), part.getValue());
            if (!other.equals(part.getValue())) {
                return Optional.of(part.getKey() + " " + part.getValue() + " against " + other);
            }
        }
        return stretches(a.subject().when(), b.subject().when());
    }

    private static Optional<String> stretches(@Nullable TimeRange x, @Nullable TimeRange y) {
        return x != null && y != null && isPeriod(x) && isPeriod(y) && !x.overlaps(y)
                ? Optional.of(DateRule.readable(x) + " against " + DateRule.readable(y))
                : Optional.empty();
    }

    private static boolean isPeriod(TimeRange range) {
        return range.granularity().compareTo(Granularity.MONTH) >= 0 && !range.approximate();
    }

    /// The parts that the claim numbers, by their noun; those that count from today are left out.
    private static Map<String, String> parts(Statement statement) {
        Map<String, String> parts = new HashMap<>();
        Matcher matcher = PART.matcher(statement.claim().text());
        while (matcher.find()) {
            if (matcher.group("quarter") != null) {
                parts.putIfAbsent("quarter", matcher.group("quarter"));
                continue;
            }
            String nth = matcher.group("nth").toLowerCase(Locale.ROOT);
            if (!ROLLING.contains(nth)) {
                parts.putIfAbsent(
                        matcher.group("part").toLowerCase(Locale.ROOT),
                        NUMBERS.getOrDefault(nth, nth.substring(0, 1)));
            }
        }
        return parts;
    }
}
