package org.crosscheck.importer.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// A full date (day, month and year) as pages print it, with the time of day beside it.
///
/// @param start first character in the text it was found in
/// @param end first character after it, the time of day included
/// @param date the day
/// @param moment the moment, where both time of day and zone are printed
record PrintedDate(int start, int end, LocalDate date, @Nullable OffsetDateTime moment) {
    private static final Map<String, Integer> MONTHS = months();

    private static final String MONTH =
            MONTHS.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|º|er|\\.)?";

    /// Year first; then the day or the month by name; then numbers only.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d/.-])(?:"
                            + YEAR
                            + "[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\\d|3[01])(?![\\d])"
                            + "|"
                            + DAY
                            + "(?:\\s{1,3}(?:of|de|del)\\s{1,3}|[\\s.,/-]{1,3})("
                            + MONTH
                            + ")(?:\\s{1,3}(?:de|del)\\s{1,3}|[\\s.,'/-]{1,3})"
                            + YEAR
                            + "(?!\\d)"
                            + "|(?<!\\p{L})("
                            + MONTH
                            + ")[\\s.-]{1,3}"
                            + DAY
                            + "[\\s,.-]{1,4}"
                            + YEAR
                            + "(?!\\d(?!\\d?:\\d\\d))"
                            + "|(0?[1-9]|[12]\\d|3[01])([/.-])(0?[1-9]|[12]\\d|3[01])\\11"
                            + YEAR
                            + "(?![\\d/-])"
                            + "|((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T\\d{4,6})?(?!\\d)"
                            + "|"
                            + YEAR
                            + "年\\s?(1[0-2]|0?[1-9])月\\s?(3[01]|[12]\\d|0?[1-9])日"
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TIME_AFTER =
            Pattern.compile(
                    "[\\sT,|•·–—-]{0,6}(?:at\\s|um\\s|à\\s)?\\s?([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?:[:.]([0-5]\\d))?(?:\\.\\d{1,9})?\\s{0,2}([ap]\\.?m\\b\\.?)?[\\s,]{0,2}\\(?(Z|(?:UTC|GMT)[+-]\\d\\d?(?:[:.]?\\d\\d)?|UTC|GMT|[A-Z]{2,4}T|MSK|WIB|[+-]\\d\\d:?(?:\\d\\d)?)?(?:(?![\\p{L}\\d])|(?=Updated|Modified|Share|Last))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_BEFORE =
            Pattern.compile(
                    "([01]?\\d|2[0-3])[:.]([0-5]\\d)()\\s{0,2}([ap]\\.?m\\b\\.?)?\\s{0,2}(Z|UTC|GMT|[A-Z]{2,4}T|IST)?[\\s,|•·–—-]{1,6}(?:on\\s)?(?:\\p{L}{3,9},?\\s)?\\z",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, ZoneOffset> ZONES =
            Map.ofEntries(
                    Map.entry("Z", ZoneOffset.UTC),
                    Map.entry("UTC", ZoneOffset.UTC),
                    Map.entry("GMT", ZoneOffset.UTC),
                    Map.entry("BST", ZoneOffset.ofHours(1)),
                    Map.entry("WEST", ZoneOffset.ofHours(1)),
                    Map.entry("CET", ZoneOffset.ofHours(1)),
                    Map.entry("CEST", ZoneOffset.ofHours(2)),
                    Map.entry("EET", ZoneOffset.ofHours(2)),
                    Map.entry("EEST", ZoneOffset.ofHours(3)),
                    Map.entry("IST", ZoneOffset.ofHoursMinutes(5, 30)),
                    Map.entry("PKT", ZoneOffset.ofHours(5)),
                    Map.entry("SGT", ZoneOffset.ofHours(8)),
                    Map.entry("JST", ZoneOffset.ofHours(9)),
                    Map.entry("KST", ZoneOffset.ofHours(9)),
                    Map.entry("AEST", ZoneOffset.ofHours(10)),
                    Map.entry("AEDT", ZoneOffset.ofHours(11)),
                    Map.entry("NZDT", ZoneOffset.ofHours(13)),
                    Map.entry("NZST", ZoneOffset.ofHours(12)),
                    Map.entry("IDT", ZoneOffset.ofHours(3)),
                    Map.entry("MSK", ZoneOffset.ofHours(3)),
                    Map.entry("SAST", ZoneOffset.ofHours(2)),
                    Map.entry("CAT", ZoneOffset.ofHours(2)),
                    Map.entry("WAT", ZoneOffset.ofHours(1)),
                    Map.entry("EAT", ZoneOffset.ofHours(3)),
                    Map.entry("TRT", ZoneOffset.ofHours(3)),
                    Map.entry("GST", ZoneOffset.ofHours(4)),
                    Map.entry("NPT", ZoneOffset.ofHoursMinutes(5, 45)),
                    Map.entry("SLST", ZoneOffset.ofHoursMinutes(5, 30)),
                    Map.entry("ICT", ZoneOffset.ofHours(7)),
                    Map.entry("WIB", ZoneOffset.ofHours(7)),
                    Map.entry("HKT", ZoneOffset.ofHours(8)),
                    Map.entry("PHT", ZoneOffset.ofHours(8)),
                    Map.entry("MYT", ZoneOffset.ofHours(8)),
                    Map.entry("AWST", ZoneOffset.ofHours(8)),
                    Map.entry("ACST", ZoneOffset.ofHoursMinutes(9, 30)),
                    Map.entry("CST", ZoneOffset.ofHours(-6)),
                    Map.entry("MST", ZoneOffset.ofHours(-7)),
                    Map.entry("AKST", ZoneOffset.ofHours(-9)),
                    Map.entry("HST", ZoneOffset.ofHours(-10)),
                    Map.entry("EST", ZoneOffset.ofHours(-5)),
                    Map.entry("EDT", ZoneOffset.ofHours(-4)),
                    Map.entry("CDT", ZoneOffset.ofHours(-5)),
                    Map.entry("MDT", ZoneOffset.ofHours(-6)),
                    Map.entry("PST", ZoneOffset.ofHours(-8)),
                    Map.entry("PDT", ZoneOffset.ofHours(-7)));

    private static Map<String, Integer> months() {
        List<String> names =
                List.of(
                        "january jan januar jänner janvier enero gennaio janeiro januari ene gen",
                        "february feb februar février febrero febbraio fevereiro februari fév fev",
                        "march mar märz mars marzo março maart mrt",
                        "april apr avril abril aprile avr abr",
                        "may mai mayo maggio maio mei",
                        "june jun juni juin junio giugno junho",
                        "july jul juli juillet julio luglio julho juil",
                        "august aug août agosto augustus ago",
                        "september sep sept septembre septiembre settembre setembro",
                        "october oct okt oktober octobre octubre ottobre outubro",
                        "november nov novembre noviembre novembro",
                        "december dec dez dezember décembre diciembre dicembre dezembro déc dic");
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /// Every full date of a text, in its order; an ambiguous numeric date is left out.
    static List<PrintedDate> findAll(String text, DateOrder order) {
        List<PrintedDate> found = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            day(date, order)
                    .ifPresent(day -> found.add(withTime(text, date.start(), date.end(), day)));
        }
        return found;
    }

    static Optional<PrintedDate> findFirst(String text, DateOrder order) {
        return Stream.of(text).flatMap(t -> findAll(t, order).stream()).findFirst();
    }

    PublicationTime as(PublicationTime.Origin origin) {
        return new PublicationTime(date, moment, origin);
    }

    private static Optional<LocalDate> day(Matcher m, DateOrder order) {
        if (m.group(1) != null) {
            return of(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        if (m.group(4) != null) {
            return of(m.group(6), month(m.group(5)), m.group(4));
        }
        if (m.group(7) != null) {
            return of(m.group(9), month(m.group(7)), m.group(8));
        }
        if (m.group(10) != null) {
            return numeric(m, order);
        }
        if (m.group(14) != null) {
            return of(m.group(14), Integer.parseInt(m.group(15)), m.group(16));
        }
        return of(m.group(17), Integer.parseInt(m.group(18)), m.group(19));
    }

    private static Optional<LocalDate> numeric(Matcher m, DateOrder order) {
        int first = Integer.parseInt(m.group(10));
        int second = Integer.parseInt(m.group(12));
        // With dots the day comes first everywhere.
        boolean dayFirst = first > 12 || m.group(11).equals(".") || order == DateOrder.DAY_FIRST;
        boolean monthFirst = second > 12 || order == DateOrder.MONTH_FIRST;
        if (first != second && !dayFirst && !monthFirst) {
            return Optional.empty();
        }
        return first > 12 || second <= 12 && dayFirst
                ? of(m.group(13), second, m.group(10))
                : of(m.group(13), first, m.group(12));
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() < 1990 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PrintedDate withTime(String text, int start, int end, LocalDate day) {
        Matcher after = TIME_AFTER.matcher(text).region(end, Math.min(text.length(), end + 60));
        if (after.lookingAt()) {
            return new PrintedDate(start, after.end(), day, moment(after, day));
        }
        int from = Math.max(0, start - 40);
        Matcher before = TIME_BEFORE.matcher(text.substring(from, start));
        return before.find()
                ? new PrintedDate(from + before.start(), end, day, moment(before, day))
                : new PrintedDate(start, end, day, null);
    }

    private static @Nullable OffsetDateTime moment(Matcher time, LocalDate day) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        String zone = time.group(5);
        ZoneOffset offset = zone == null ? null : offset(zone.toUpperCase(Locale.ROOT));
        if (offset == null) {
            return null;
        }
        int second =
                time.group(3) == null || time.group(3).isEmpty()
                        ? 0
                        : Integer.parseInt(time.group(3));
        return day.atTime(LocalTime.of(hour, Integer.parseInt(time.group(2)), second))
                .atOffset(offset);
    }

    private static @Nullable ZoneOffset offset(String zone) {
        String name = zone.replaceFirst("^(?:UTC|GMT)(?=[+-])", "");
        if (!name.startsWith("+") && !name.startsWith("-")) {
            return ZONES.get(name);
        }
        try {
            return ZoneOffset.of(
                    name.matches("[+-]\\d{1,2}[.:]?\\d\\d") && !name.matches("[+-]\\d\\d")
                            ? name.replaceFirst("^([+-])(\\d)[.:]?(\\d\\d)$", "$10$2:$3")
                                    .replaceFirst("^([+-]\\d\\d)[.:]?(\\d\\d)$", "$1:$2")
                            : name);
        } catch (DateTimeException noOffset) {
            return null;
        }
    }
}
