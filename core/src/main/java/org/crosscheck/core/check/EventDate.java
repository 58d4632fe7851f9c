package org.crosscheck.core.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// When the event of a claim was, as far as its sentence says.
final class EventDate {
    private static final int REACH = 30;
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince (?!then\\b)");

    private EventDate() {}

    /// When the claim's event was: what the claim knows, else a date that stands close before the
    /// value, else one that the claim names.
    static @Nullable TimeRange of(Claim claim, @Nullable ClaimValue own, List<ClaimValue> dates) {
        if (SINCE.matcher(claim.text()).find()) {
            return null; // the date is where a stretch begins that lasts until the report
        }
        if (claim.frame().when() != null) {
            return claim.frame().when();
        }
        Stream<ClaimValue> before =
                dates.stream()
                        .filter(v -> own != null && v.span().end() <= own.span().start())
                        .filter(v ->
                                own != null
                                        && (isPeriod(v)
                                                || own.span().start() - v.span().end() < REACH));
        return Stream.concat(before, claim.values().stream())
                .filter(v -> own == null || !v.span().equals(own.span()))
                .map(ClaimValue::value)
                .filter(Value.Time.class::isInstance)
                .map(v -> ((Value.Time) v).mention().range())
                .filter(r -> r != null && r.granularity().compareTo(Granularity.DAY) >= 0)
                .findFirst()
                .orElse(null);
    }

    /// A month or a longer stretch holds for the rest of its sentence: "an outbreak in 2003 made
    /// 130 people ill and killed six".
    private static boolean isPeriod(ClaimValue date) {
        return date.value() instanceof Value.Time(var mention)
                && mention.range() != null
                && mention.range().granularity().compareTo(Granularity.MONTH) >= 0;
    }
}
