package org.crosscheck.core.check;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Traits.Trait;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;

/// Finds why two statements are of two events: their dates lie far apart, or the events bear unlike
/// names of one pattern ("Grey Heron", "Blue Heron") or are [Occasions] without a word in common.
///
/// A statement without a date of its own is taken to speak of the days before its article.
final class EventRule {
    private static final Duration SAME_EVENT = Duration.ofDays(40);

    /// An event that is only dated by its article may lie this far from one with a date.
    private static final Duration SAME_NEWS = Duration.ofDays(60);

    /// Sums and shares are often given for a period that ended months ago.
    private static final Duration SAME_PERIOD = Duration.ofDays(300);

    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?i)\\b(?:" + String.join("|", Resource.lines("otherevents.txt")) + ")\\b");
    private static final Set<String> ONCE_ONLY =
            Set.of(
                    "#found",
                    "#birth",
                    "#build",
                    "#die",
                    "#bury",
                    "#discover",
                    "#open",
                    "#launch",
                    "#appoint",
                    "#marry",
                    "#buy",
                    "#retire");

    private static final int NEWS_DAYS = 30;
    private static final int NAME_REACH = 60;

    private EventRule() {}

    /// @return what differs, in plain words
    static Optional<String> difference(Statement a, Statement b) {
        if (a.type() == ValueType.QUOTE || a.type() == ValueType.PERSON) {
            return Optional.empty();
        }
        Optional<String> names = names(a, b).or(() -> Occasions.difference(a, b));
        if (names.isPresent()) {
            return names;
        }
        boolean earlier = isEarlier(a);
        if (earlier != isEarlier(b) && a.type() != ValueType.DATE) {
            return Optional.of("one of them of an earlier time");
        }
        if (isYear(a) && isYear(b) && isOnceOnly(a) && isOnceOnly(b)) {
            return Optional.empty();
        }
        Optional<TimeRange> x = when(a);
        Optional<TimeRange> y = when(b);
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        boolean told = hasDate(a) && hasDate(b);
        boolean period = a.type() == ValueType.MONEY || a.type() == ValueType.PERCENTAGE;
        Duration least = told ? SAME_EVENT : period ? SAME_PERIOD : SAME_NEWS;
        boolean apart =
                x.get().until().plus(least).isBefore(y.get().from())
                        || y.get().until().plus(least).isBefore(x.get().from());
        return apart
                ? Optional.of(DateRule.readable(x.get()) + " against " + DateRule.readable(y.get()))
                : Optional.empty();
    }

    private static boolean isYear(Statement statement) {
        return statement.content() instanceof Content.Moment(TimeRange range)
                && range != null
                && range.granularity() == Granularity.YEAR;
    }

    /// What happens once to each thing is one event, however far apart two texts date it.
    private static boolean isOnceOnly(Statement statement) {
        return statement.subject().predicates().stream().anyMatch(ONCE_ONLY::contains);
    }

    private static boolean isEarlier(Statement statement) {
        boolean period =
                statement.type() == ValueType.MONEY || statement.type() == ValueType.PERCENTAGE;
        return !period
                && (isPast(statement)
                        || statement
                                .traits()
                                .once(
                                        Trait.EARLIER,
                                        () -> EARLIER.matcher(statement.claim().text()).find()));
    }

    /// Dated long before its article.
    private static boolean isPast(Statement statement) {
        TimeRange when = statement.subject().when();
        PublicationTime published = statement.source().article().published();
        return when != null
                && published != null
                && statement.type() == ValueType.COUNT
                && when.until().plus(SAME_PERIOD).isBefore(published.date().atStartOfDay());
    }

    private static boolean hasDate(Statement statement) {
        return statement.subject().when() != null || statement.content() instanceof Content.Moment;
    }

    private static Optional<TimeRange> when(Statement statement) {
        if (statement.content() instanceof Content.Moment(TimeRange range)) {
            return Optional.ofNullable(range);
        }
        if (statement.subject().when() != null) {
            return Optional.of(statement.subject().when());
        }
        PublicationTime published = statement.source().article().published();
        if (published == null || PolarityRule.isAhead(statement.claim().certainty())) {
            return Optional.empty();
        }
        LocalDate day = published.date();
        return Optional.of(
                new TimeRange(
                        day.minusDays(NEWS_DAYS).atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        Granularity.DAY,
                        false,
                        true,
                        null));
    }

    /// Two-word names next to the values that end alike and begin otherwise.
    private static Optional<String> names(Statement a, Statement b) {
        Map<String, Set<String>> x = twoWordNames(a);
        Map<String, Set<String>> y = twoWordNames(b);
        for (var name : x.entrySet()) {
            Set<String> other = y.getOrDefault(name.getKey(), Set.of());
            if (!other.isEmpty() && other.stream().noneMatch(name.getValue()::contains)) {
                return Optional.of(
                        String.join(", ", name.getValue())
                                + " against "
                                + String.join(", ", other)
                                + " "
                                + name.getKey());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Set<String>> twoWordNames(Statement statement) {
        return statement.traits().once(Trait.TWO_WORD_NAMES, () -> readTwoWordNames(statement));
    }

    private static Map<String, Set<String>> readTwoWordNames(Statement statement) {
        Map<String, Set<String>> found = new HashMap<>();
        Span sentence = statement.claim().sentence();
        Span reach =
                new Span(
                        Math.max(sentence.start(), statement.span().start() - NAME_REACH),
                        Math.min(sentence.end(), statement.span().end() + NAME_REACH));
        List<Words.Word> words = Words.of(statement.source().text(), sentence);
        for (int i = 1; i < words.size(); i++) {
            Words.Word first = words.get(i - 1);
            Words.Word last = words.get(i);
            boolean beside = last.span().start() - first.span().end() == 1;
            String print = first.span().in(statement.source().text());
            boolean capital = first.capital() || Character.isUpperCase(print.charAt(0));
            boolean article = first.text().equals("a") || Names.isTitle(first.text());
            if (beside && capital && !article && last.capital() && reach.contains(last.span())) {
                found.computeIfAbsent(last.text(), _ -> new HashSet<>()).add(first.text());
            }
        }
        return found;
    }
}
