package org.crosscheck.web.badge;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.time.CalendarStretch;
import org.crosscheck.core.time.Granularity;

/// When something happened, in the language of the screen: a claim keeps it as a TIMEX3 value, in
/// which the morning of a day is `2025-03-20TMO`.
public final class TimexWords {
    private static final Pattern PART = Pattern.compile("(?<day>.+)T(?<part>MO|MI|AF|EV|NI|DT)");
    private static final Pattern CLOCK =
            Pattern.compile("(?<day>.+)T(?<time>\\d{2}:\\d{2})(?<zone>Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern SEASON = Pattern.compile("(?<year>\\d{4})-(?<part>SP|SU|FA|WI)");

    private TimexWords() {}

    /// A text of the screen by its key.
    interface Texts {
        String of(String key, Object... values);
    }

    /// The value in words; empty for what names no known time.
    public static String of(String timex) {
        return of(timex, I18NProvider::translate);
    }

    /// @param texts the screen's texts
    static String of(String timex, Texts texts) {
        Matcher part = PART.matcher(timex);
        if (part.matches()) {
            String day = Dates.period(part.group("day"));
            return day.isEmpty() ? "" : texts.of("when.part." + part.group("part"), day);
        }
        Matcher clock = CLOCK.matcher(timex);
        if (clock.matches()) {
            String day = Dates.period(clock.group("day"));
            String zone = clock.group("zone");
            return day.isEmpty()
                    ? ""
                    : texts.of(
                            "when.clock",
                            day,
                            zone == null
                                    ? clock.group("time")
                                    : clock.group("time")
                                            + (zone.equals("Z") ? " UTC" : " " + zone));
        }
        Matcher season = SEASON.matcher(timex);
        if (season.matches()) {
            return texts.of("when.season." + season.group("part"), season.group("year"));
        }
        String period = Dates.period(timex);
        return period.isEmpty()
                ? CalendarStretch.parse(timex).map(s -> days(s, texts)).orElse("")
                : period;
    }

    /// A week, weekend, quarter or the like by its first and last day.
    private static String days(CalendarStretch stretch, Texts texts) {
        String days = Dates.period(stretch.first() + "/" + stretch.until().minusDays(1));
        return stretch.granularity() == Granularity.WEEKEND ? texts.of("when.weekend", days) : days;
    }
}
