package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.importer.number.NumberReader;
import org.jspecify.annotations.Nullable;

/// Times of day: "10:43 AM IST", "14:00 GMT", "3 p.m.", "noon", "half past six", "two in the
/// afternoon", "1400 GMT", "6:40 p.m. (GMT +8)".
final class ClockForms implements Reading<DayTime> {
    private static final Set<String> BEFORE_A_TIME =
            Set.of(
                    "at",
                    "by",
                    "around",
                    "about",
                    "until",
                    "till",
                    "from",
                    "since",
                    "before",
                    "after",
                    "between",
                    "and",
                    "to",
                    "of",
                    ",",
                    "(",
                    "approximately",
                    "-",
                    "–");

    @Override
    public @Nullable Match<DayTime> at(Atoms atoms, int at) {
        if (atoms.is(at, "noon", "midday")) {
            return zoned(atoms, at + 1, LocalTime.NOON, false);
        }
        if (atoms.is(at, "midnight")) {
            return zoned(atoms, at + 1, LocalTime.MIDNIGHT, false);
        }
        Match<DayTime> spoken = spoken(atoms, at);
        if (spoken != null) {
            return spoken;
        }
        Match<DayTime> digital = digital(atoms, at);
        if (digital != null) {
            return digital;
        }
        return atoms.isDigits(at, 4, 4) ? military(atoms, at) : ofDay(atoms, at, 0);
    }

    /// "half past six", "twenty to seven", "quarter past nine".
    private static @Nullable Match<DayTime> spoken(Atoms atoms, int at) {
        if (atoms.are(at, "half", "past")) {
            return ofDay(atoms, at + 2, 30);
        }
        int first = atoms.skip(at, "some", "about", "around", "roughly");
        int i = atoms.skip(first, "a");
        Match<BigDecimal> minutes =
                atoms.is(i, "quarter")
                        ? new Match<>(i + 1, BigDecimal.valueOf(15))
                        : Numbers.cardinal(atoms, i);
        if (minutes == null || minutes.value().stripTrailingZeros().scale() > 0) {
            return null;
        }
        boolean exact =
                atoms.is(minutes.end(), "minutes", "minute")
                        && atoms.is(minutes.end() + 1, "past", "to");
        int number = minutes.value().min(BigDecimal.valueOf(60)).intValue();
        if (number % 5 != 0 && !exact
                || number > (exact ? 29 : 25)
                || number <= 0
                || atoms.isNumber(i) && !exact) {
            return null;
        }
        int next = atoms.skip(minutes.end(), "minutes", "minute");
        boolean to =
                atoms.is(next, "to")
                        && (first > at || atoms.is(at - 1, "at", "around", "about", "by", "until"));
        return atoms.is(next, "past") || to
                ? ofDay(atoms, next + 1, to ? 60 - number : number, to)
                : null;
    }

    /// "10:43", "10:43:05 pm", "14.30 GMT".
    private static @Nullable Match<DayTime> digital(Atoms atoms, int at) {
        int hour;
        int minute;
        int end;
        if (atoms.isDigits(at, 1, 2)
                && atoms.is(at + 1, ":")
                && atoms.isDigits(at + 2, 2, 2)
                && atoms.isGlued(at + 1)
                && atoms.isGlued(at + 2)) {
            hour = atoms.digits(at);
            minute = atoms.digits(at + 2);
            end = at + 3;
        } else if (atoms.isNumber(at) && atoms.get(at).text().matches("\\d{1,2}\\.\\d{2}")) {
            String text = atoms.get(at).text();
            int dot = text.indexOf('.');
            hour = Integer.parseInt(text.substring(0, dot));
            minute = Integer.parseInt(text.substring(dot + 1));
            end = at + 1;
            if (half(atoms, end) == null && !isZone(atoms, end) && !isBeforePart(atoms, end)) {
                return null;
            }
        } else {
            return null;
        }
        boolean seconds = atoms.is(end, ":") && atoms.isDigits(end + 1, 2, 2);
        if (seconds) {
            end += 2;
        }
        if (hour > 24 || minute > 59) {
            return null;
        }
        Boolean afternoon = half(atoms, end);
        if (afternoon == null) {
            boolean stands =
                    isZone(atoms, end)
                            || atoms.is(end, "local", "hours", "hrs", "on", "yesterday", "today")
                            || BEFORE_A_TIME.contains(atoms.lower(at - 1))
                            || at == 0;
            if (seconds && !isZone(atoms, end) && !atoms.is(at - 1, "at")
                    || !stands
                    || isResult(atoms, at)) {
                return null;
            }
            return zoned(
                    atoms, atoms.skip(end, "hours", "hrs"), LocalTime.of(hour % 24, minute), false);
        }
        return hour < 1 || hour > 12
                ? zoned(atoms, end + 1, LocalTime.of(hour % 24, minute), false)
                : zoned(
                        atoms,
                        end + 1,
                        LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute),
                        false);
    }

    /// "7.14 yesterday evening", "7.14 in the evening": a part of the day follows.
    private static boolean isBeforePart(Atoms atoms, int at) {
        int part =
                atoms.are(at, "in", "the")
                        ? at + 2
                        : atoms.is(at, "on", "this", "yesterday", "tomorrow", "that") ? at + 1 : at;
        part = part > at && atoms.is(at, "on") ? part + 1 : part;
        return part > at && atoms.is(part, "morning", "afternoon", "evening", "night");
    }

    /// "Ten on the Tuesday morning".
    private static boolean isBeforePartOfWeekday(Atoms atoms, int at) {
        int day = atoms.skip(at + 1, "the");
        return atoms.is(at, "on")
                && WeekdayForms.weekday(atoms, day) != null
                && English.PARTS_OF_DAY.containsKey(atoms.lower(day + 1));
    }

    /// Times that were run rather than a time of day: "in a time of 12:34".
    private static boolean isResult(Atoms atoms, int at) {
        return atoms.is(at - 1, "of") && atoms.is(at - 2, "time", "best", "record");
    }

    private static @Nullable Match<DayTime> military(Atoms atoms, int at) {
        int number = atoms.digits(at);
        boolean marked =
                isZone(atoms, at + 1)
                        || (atoms.is(at + 1, "hours", "hrs", "local")
                                && atoms.get(at).text().startsWith("0") | atoms.is(at - 1, "at"));
        if (!marked || number / 100 > 23 || number % 100 > 59) {
            return null;
        }
        return zoned(
                atoms,
                atoms.skip(at + 1, "hours", "hrs"),
                LocalTime.of(number / 100, number % 100),
                false);
    }

    /// "3 pm", "six o'clock", "two in the afternoon".
    private static @Nullable Match<DayTime> ofDay(Atoms atoms, int at, int minute) {
        return ofDay(atoms, at, minute, false);
    }

    private static @Nullable Match<DayTime> ofDay(
            Atoms atoms, int at, int minute, boolean hourBefore) {
        Integer word = NumberReader.word(atoms.lower(at));
        boolean digits = atoms.isDigits(at, 1, 2);
        if (word == null && !digits) {
            return null;
        }
        int hour = digits ? atoms.digits(at) : word == null ? 0 : word;
        if (hour < 1 || hour > 12) {
            return null;
        }
        hour = hourBefore ? (hour + 10) % 12 + 1 : hour;
        Boolean afternoon = half(atoms, at + 1);
        if (afternoon != null && (digits || !atoms.is(at + 1, "am"))) {
            return zoned(
                    atoms,
                    at + 2,
                    LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute),
                    minute == 0);
        }
        int i = at + 1;
        boolean clock = false;
        if (atoms.is(i, "o'clock")) {
            clock = true;
            i++;
        } else if (atoms.is(i, "o") && atoms.is(i + 1, "'", "’") && atoms.is(i + 2, "clock")) {
            clock = true;
            i += 3;
        }
        boolean led =
                clock
                        || minute > 0
                        || atoms.is(
                                at - 1, "at", "around", "about", "by", "until", "till", "after",
                                "before", "from", "since", "between", "past");
        if (led
                && atoms.are(i, "in", "the")
                && atoms.is(i + 2, "morning", "afternoon", "evening")) {
            boolean pm = !atoms.is(i + 2, "morning");
            return zoned(
                    atoms, i + 3, LocalTime.of(hour % 12 + (pm ? 12 : 0), minute), minute == 0);
        }
        if (led && isBeforePartOfWeekday(atoms, i)) {
            return zoned(atoms, i, LocalTime.of(hour % 12, minute), minute == 0);
        }
        if (led && atoms.are(i, "at", "night")) {
            return zoned(
                    atoms,
                    i + 2,
                    LocalTime.of((hour % 12 + (hour > 5 ? 12 : 0)) % 24, minute),
                    minute == 0);
        }
        return clock || minute > 0
                ? zoned(atoms, i, LocalTime.of(hour % 24, minute), minute == 0)
                : null;
    }

    /// A bare hour, "seven" or "7", where the words before say that it is one.
    static @Nullable Match<DayTime> hour(Atoms atoms, int at) {
        Integer word = NumberReader.word(atoms.lower(at));
        int hour = word != null ? word : atoms.isDigits(at, 1, 2) ? atoms.digits(at) : 0;
        boolean counts = atoms.pos(at + 1).startsWith("NN") || atoms.isDash(at + 1);
        return hour < 1 || hour > 12 || counts
                ? null
                : zoned(atoms, at + 1, LocalTime.of(hour % 12, 0), true);
    }

    /// True for "pm", false for "am", null for neither.
    private static @Nullable Boolean half(Atoms atoms, int at) {
        return switch (atoms.lower(at)) {
            case "am" ->
                    atoms.pos(at).startsWith("VB") && !atoms.isGlued(at) && !atoms.isNumber(at - 1)
                            ? null
                            : Boolean.FALSE;
            case "pm" -> Boolean.TRUE;
            default -> null;
        };
    }

    private static boolean isZone(Atoms atoms, int at) {
        int i = atoms.skip(at, "(");
        return atoms.zone(i) != null
                && (atoms.isCapitalised(i) && atoms.get(i).text().length() > 1 || atoms.isGlued(i))
                && !atoms.get(i).text().matches("[A-Z][a-z]+");
    }

    private static Match<DayTime> zoned(Atoms atoms, int at, LocalTime time, boolean whole) {
        if (atoms.are(at, "local", "time")) {
            return new Match<>(at + 2, new DayTime.Clock(time, whole, null));
        }
        if (!isZone(atoms, at)) {
            return new Match<>(at, new DayTime.Clock(time, whole, null));
        }
        boolean bracket = atoms.is(at, "(");
        int i = bracket ? at + 1 : at;
        ZoneId zone = Objects.requireNonNullElse(atoms.zone(i), ZoneOffset.UTC);
        i++;
        if (atoms.is(i - 1, "gmt", "utc")
                && atoms.is(i, "+", "-", "−")
                && atoms.isDigits(i + 1, 1, 2)
                && atoms.digits(i + 1) <= 14) {
            int hours = atoms.digits(i + 1);
            int minutes = 0;
            int end = i + 2;
            if (atoms.is(end, ":") && atoms.isDigits(end + 1, 2, 2) && atoms.digits(end + 1) < 60) {
                minutes = atoms.digits(end + 1);
                end += 2;
            }
            int sign = atoms.is(i, "+") ? 1 : -1;
            zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
            i = end;
        }
        i = bracket && atoms.is(i, ")") ? i + 1 : i;
        return new Match<>(i, new DayTime.Clock(time, whole, zone));
    }
}
