package org.crosscheck.importer.time;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.time.Length.Unit;

/// The English words of time.
final class English {
    static final Map<String, Integer> MONTHS = new HashMap<>();
    static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    static final Map<String, Unit> UNITS = new HashMap<>();

    /// Months and weekdays that are other words or names too: taken only where the grammar around
    /// them wants a date.
    static final Set<String> AMBIGUOUS_MONTHS =
            Set.of("may", "march", "mar", "jan", "dec", "jun", "august", "april", "june");

    static final Set<String> AMBIGUOUS_WEEKDAYS =
            Set.of("sun", "sat", "wed", "mon", "thu", "fri", "tue");

    static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);

    static final Map<String, Integer> DECADES =
            Map.ofEntries(
                    entry("twenties", 20),
                    entry("thirties", 30),
                    entry("forties", 40),
                    entry("fifties", 50),
                    entry("sixties", 60),
                    entry("seventies", 70),
                    entry("eighties", 80),
                    entry("nineties", 90));

    static final Map<String, DayTime.Part> PARTS_OF_DAY =
            Map.ofEntries(
                    entry("morning", DayTime.Part.MORNING),
                    entry("dawn", DayTime.Part.MORNING),
                    entry("midday", DayTime.Part.MIDDAY),
                    entry("lunchtime", DayTime.Part.MIDDAY),
                    entry("afternoon", DayTime.Part.AFTERNOON),
                    entry("evening", DayTime.Part.EVENING),
                    entry("dusk", DayTime.Part.EVENING),
                    entry("night", DayTime.Part.NIGHT));

    /// How often, as TIMEX3 values of a set.
    static final Map<String, String> FREQUENCIES =
            Map.ofEntries(
                    entry("hourly", "PT1H"),
                    entry("daily", "P1D"),
                    entry("nightly", "P1D"),
                    entry("weekly", "P1W"),
                    entry("biweekly", "P2W"),
                    entry("fortnightly", "P2W"),
                    entry("monthly", "P1M"),
                    entry("bimonthly", "P2M"),
                    entry("quarterly", "P3M"),
                    entry("biannual", "P6M"),
                    entry("annual", "P1Y"),
                    entry("annually", "P1Y"),
                    entry("yearly", "P1Y"),
                    entry("biennial", "P2Y"));

    /// Abbreviations of zones as news uses them; of ambiguous ones (IST, CST) the reading of the
    /// larger press.
    static final Map<String, ZoneId> ZONES =
            Map.ofEntries(
                    entry("gmt", ZoneOffset.UTC),
                    entry("utc", ZoneOffset.UTC),
                    entry("z", ZoneOffset.UTC),
                    entry("bst", ZoneId.of("+01:00")),
                    entry("cet", ZoneId.of("+01:00")),
                    entry("cest", ZoneId.of("+02:00")),
                    entry("eet", ZoneId.of("+02:00")),
                    entry("eest", ZoneId.of("+03:00")),
                    entry("msk", ZoneId.of("+03:00")),
                    entry("pkt", ZoneId.of("+05:00")),
                    entry("ist", ZoneId.of("+05:30")),
                    entry("hkt", ZoneId.of("+08:00")),
                    entry("sgt", ZoneId.of("+08:00")),
                    entry("awst", ZoneId.of("+08:00")),
                    entry("kst", ZoneId.of("+09:00")),
                    entry("jst", ZoneId.of("+09:00")),
                    entry("aest", ZoneId.of("+10:00")),
                    entry("aedt", ZoneId.of("+11:00")),
                    entry("nzst", ZoneId.of("+12:00")),
                    entry("nzdt", ZoneId.of("+13:00")),
                    entry("est", ZoneId.of("-05:00")),
                    entry("edt", ZoneId.of("-04:00")),
                    entry("et", ZoneId.of("America/New_York")),
                    entry("cst", ZoneId.of("-06:00")),
                    entry("cdt", ZoneId.of("-05:00")),
                    entry("ct", ZoneId.of("America/Chicago")),
                    entry("mst", ZoneId.of("-07:00")),
                    entry("mdt", ZoneId.of("-06:00")),
                    entry("pst", ZoneId.of("-08:00")),
                    entry("pdt", ZoneId.of("-07:00")),
                    entry("pt", ZoneId.of("America/Los_Angeles")));

    private English() {}

    private static <T> void put(Map<String, T> map, T value, String... words) {
        for (String word : words) {
            map.put(word, value);
        }
    }

    static {
        List<String> months =
                List.of(
                        "january jan",
                        "february feb",
                        "march mar",
                        "april apr",
                        "may",
                        "june jun",
                        "july jul",
                        "august aug",
                        "september sep sept",
                        "october oct",
                        "november nov",
                        "december dec");
        for (int i = 0; i < 12; i++) {
            put(MONTHS, i + 1, months.get(i).split(" "));
        }
        List<String> days =
                List.of(
                        "monday mon",
                        "tuesday tue tues",
                        "wednesday wed weds",
                        "thursday thu thur thurs",
                        "friday fri",
                        "saturday sat",
                        "sunday sun");
        for (int i = 0; i < 7; i++) {
            put(WEEKDAYS, DayOfWeek.of(i + 1), days.get(i).split(" "));
        }
        put(UNITS, Unit.SECOND, "second", "seconds", "sec", "secs");
        put(UNITS, Unit.MINUTE, "minute", "minutes", "min", "mins");
        put(UNITS, Unit.HOUR, "hour", "hours", "hr", "hrs");
        put(UNITS, Unit.DAY, "day", "days", "night", "nights");
        put(UNITS, Unit.WEEK, "week", "weeks", "wk", "wks");
        put(UNITS, Unit.FORTNIGHT, "fortnight", "fortnights");
        put(UNITS, Unit.MONTH, "month", "months");
        put(UNITS, Unit.QUARTER, "quarter", "quarters");
        put(UNITS, Unit.YEAR, "year", "years", "yr", "yrs");
        put(UNITS, Unit.DECADE, "decade", "decades");
        put(UNITS, Unit.CENTURY, "century", "centuries");
    }
}
