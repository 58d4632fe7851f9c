package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Traits.Trait;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// Finds in what the scopes of two statements differ: another part, another kind, all against those
/// to which something happened.
final class ScopeRule {
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)\\b(?:among (?:the |those )?(?!others)\\p{L}+|(?<!\\bnumber )of (?:the \\d|them|these|those|which|whom))\\b");
    private static final Pattern PART_AFTER =
            Pattern.compile(
                    "(?i)\\b(?:alone|not counted|not counting|not including|excluding|(?:with|without|including|plus)"
                            + " (?:the |its )?(?:debts?|borrowings|liabilities|tax|taxes|crew|costs|fees))\\b");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)\\b(phase|stage|round|unit|block|reactor|flight|line|route|group|grade|"
                            + "category|level|article|section|terminal|platform|leg|type|chapter|"
                            + "division|district|zone|gate|pier|ward|lot|class) (\\d{1,4}\\p{L}?|[A-Z])\\b");
    private static final Pattern SINCE =
            Pattern.compile(
                    "(?i)\\b(?:first|last|worst|biggest|largest|highest|lowest|deadliest|strongest|time|such)\\b[^.;]{0,30}"
                            + "\\b(?:in|for)(?: the)?(?: past| last| more than| over| almost|"
                            + " nearly)?\\s*$");
    private static final Pattern OF_MORE =
            Pattern.compile("(?i)^ of (?:the|these|those|them|whom|which|its|their) ");
    private static final Pattern WITH = Pattern.compile("(?i)\\bwith (?:\\p{L}+ )?$");
    private static final int WITH_REACH = 18;

    /// "Has lost 23% since the accident" gives another stretch than "fell 11% on Monday".
    private static final Pattern SINCE_THEN = Pattern.compile("(?i)\\bsince\\b(?! then\\b)");

    static final Set<String> CALENDAR =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "i");
    private static final int SINCE_REACH = 50;
    private static final int REACH = 100;
    private static final int KIND_STEM = 5;

    private ScopeRule() {}

    /// @return what differs, in plain words
    static Optional<String> difference(Statement a, Statement b) {
        Optional<String> words = Scopes.contrast(a.subject().scopes(), b.subject().scopes());
        if (words.isPresent()) {
            return words;
        }
        Set<String> x = a.subject().kinds();
        Set<String> y = b.subject().kinds();
        if (!x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(k -> hasKind(y, k))) {
            return Optional.of(String.join(" ", x) + " against " + String.join(" ", y));
        }
        if (a.value() == null || b.value() == null) {
            return Optional.empty();
        }
        return Periods.difference(a, b).or(() -> labels(a, b));
    }

    /// What may be another scope: enough to withhold a conflict, not an agreement.
    static Optional<String> doubt(Lexicon lexicon, Statement a, Statement b) {
        if (a.value() == null || b.value() == null) {
            return Optional.empty();
        }
        boolean oneDeed =
                a.subject().predicates().stream().anyMatch(b.subject().predicates()::contains);
        if (isPart(a) != isPart(b) || !oneDeed && isOfMore(a) != isOfMore(b)) {
            return Optional.of("a part against the whole");
        }
        if (a.type() != ValueType.DATE && (namesDiffer(a, b) || ownersDiffer(lexicon, a, b))) {
            return Optional.of("no name in common");
        }
        if (isSince(a) != isSince(b)) {
            return Optional.of("a time since against a length");
        }
        if (a.content() instanceof Content.Number x
                && x.change() != null
                && isSinceThen(a) != isSinceThen(b)) {
            return Optional.of("a change since some time against another");
        }
        Optional<String> places = places(a, b);
        if (places.isPresent()) {
            return places;
        }
        boolean counts = a.type() == ValueType.COUNT;
        boolean open = isCarried(a) || isCarried(b) || isOneDeed(a, b) || isOneDeed(b, a);
        return counts && !open && isStative(lexicon, a) != isStative(lexicon, b)
                ? Optional.of("how many there are against how many took part in it")
                : Optional.empty();
    }

    /// "The first in two years" gives no length.
    private static boolean isSince(Statement statement) {
        return statement.traits().once(Trait.SINCE, () -> readIsSince(statement));
    }

    private static boolean readIsSince(Statement statement) {
        if (statement.type() != ValueType.DURATION) {
            return false;
        }
        int start = statement.span().start();
        String before =
                statement.source().text().substring(Math.max(0, start - SINCE_REACH), start);
        return SINCE.matcher(before).find();
    }

    private static boolean isSinceThen(Statement statement) {
        return statement
                .traits()
                .once(Trait.SINCE_THEN, () -> SINCE_THEN.matcher(statement.claim().text()).find());
    }

    /// Both passages name something or someone besides their speakers, and nothing in common.
    private static boolean namesDiffer(Statement a, Statement b) {
        Set<String> all = named(a);
        Set<String> others = named(b);
        return !all.isEmpty()
                && !others.isEmpty()
                && all.stream().noneMatch(k -> hasKind(others, k));
    }

    /// Of what somebody has, the names in the sentence say whose it is.
    private static boolean ownersDiffer(Lexicon lexicon, Statement a, Statement b) {
        Set<String> x = named(a);
        Set<String> y = named(b);
        return a.type() == ValueType.COUNT
                && (isStative(lexicon, a) || isStative(lexicon, b))
                && x.stream().noneMatch(k -> hasKind(y, k))
                && (!x.isEmpty() && !y.isEmpty()
                        || isStative(lexicon, a)
                                && isStative(lexicon, b)
                                && x.isEmpty() != y.isEmpty()
                                && a.subject().agents().stream()
                                        .noneMatch(b.subject().agents()::contains));
    }

    static Set<String> named(Statement statement) {
        return statement.traits().once(Trait.NAMED, () -> readNamed(statement));
    }

    /// Without the names of days and months.
    static Set<String> uncalendared(Set<String> names) {
        Set<String> others = new HashSet<>(names);
        others.removeAll(CALENDAR);
        return others;
    }

    private static Set<String> readNamed(Statement statement) {
        Set<String> names = new HashSet<>(statement.subject().names());
        String speaker = statement.claim().speaker();
        if (speaker != null) {
            names.removeAll(List.of(Names.plain(speaker).split(" ")));
        }
        for (Participant participant : statement.claim().frame().participants()) {
            if (participant.name() != null
                    && StatementAgreements.PRONOUNS.contains(
                            participant.text().toLowerCase(Locale.ROOT))) {
                names.removeAll(List.of(Names.plain(participant.name()).split(" ")));
            }
        }
        names.removeAll(CALENDAR);
        return names;
    }

    private static Optional<String> places(Statement a, Statement b) {
        String x = a.claim().frame().place();
        String y = b.claim().frame().place();
        boolean other =
                x != null
                        && y != null
                        && PlaceRule.compare(new Content.Place(x), new Content.Place(y)).outcome()
                                == Outcome.CANNOT_TELL;
        return other ? Optional.of(x + " against " + y) : Optional.empty();
    }

    private static boolean isStative(Lexicon lexicon, Statement statement) {
        Statement.Subject subject = statement.subject();
        return lexicon.isStative(subject.predicate())
                || lexicon.sameWord(subject.predicate(), subject.head());
    }

    /// Whether what happens in the one is what the other counts or says to happen: "employs
    /// 41,000", "a workforce of 38,000".
    private static boolean isOneDeed(Statement clause, Statement other) {
        return clause.subject().predicates().stream()
                .filter(p -> !clause.subject().heads().contains(p))
                .anyMatch(p ->
                        other.subject().heads().contains(p)
                                || other.subject().predicates().contains(p));
    }

    /// "Came home with 104 seats" says how many there are, whatever the verb.
    private static boolean isCarried(Statement statement) {
        return statement.traits().once(Trait.CARRIED, () -> readIsCarried(statement));
    }

    private static boolean readIsCarried(Statement statement) {
        int start = statement.span().start();
        return WITH.matcher(
                        statement.source().text().substring(Math.max(0, start - WITH_REACH), start))
                .find();
    }

    private static boolean hasKind(Set<String> kinds, String kind) {
        String stem = kind.substring(0, Math.min(KIND_STEM, kind.length()));
        return kinds.stream().anyMatch(k -> k.startsWith(stem));
    }

    /// "Four of the vehicles": the count is one of a part.
    private static boolean isOfMore(Statement statement) {
        int end = statement.span().end();
        String text = statement.source().text();
        return statement.type() == ValueType.COUNT
                && OF_MORE.matcher(text.substring(end, Math.min(text.length(), end + WITH_REACH)))
                        .find();
    }

    private static boolean isPart(Statement statement) {
        return statement.traits().once(Trait.PART, () -> readIsPart(statement));
    }

    private static boolean readIsPart(Statement statement) {
        String text = statement.source().text();
        Span sentence = statement.claim().sentence();
        int from = Math.max(sentence.start(), statement.span().start() - REACH);
        int to = Math.min(sentence.end(), statement.span().end() + REACH / 2);
        int start = Math.max(from, statement.span().start());
        return isOwn(PART, from, start, statement)
                || isOwn(PART_AFTER, from, start, statement)
                || start < to && isOwn(PART_AFTER, start, to, statement);
    }

    /// Whether such words stand in the stretch and no other number between them and the value, to
    /// which they would belong.
    private static boolean isOwn(Pattern words, int from, int to, Statement statement) {
        Matcher matcher = words.matcher(statement.source().text()).region(from, to);
        while (matcher.find()) {
            int low = Math.min(matcher.end(), statement.span().end());
            int high = Math.max(matcher.start(), statement.span().start());
            boolean between =
                    statement.source().claims().stream()
                            .filter(c -> c.sentence().equals(statement.claim().sentence()))
                            .flatMap(c -> c.values().stream())
                            .filter(v -> v.value() instanceof Value.Number)
                            .anyMatch(v -> v.span().start() >= low && v.span().end() <= high);
            if (!between) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> labels(Statement a, Statement b) {
        Map<String, String> x = labels(a);
        Map<String, String> y = labels(b);
        return x.entrySet().stream()
                .filter(e -> y.containsKey(e.getKey()))
                .filter(e -> !e.getValue().equals(y.get(e.getKey())))
                .map(e ->
                        e.getKey()
                                + " "
                                + e.getValue()
                                + " against "
                                + e.getKey()
                                + " "
                                + y.get(e.getKey()))
                .sorted()
                .findFirst();
    }

    private static Map<String, String> labels(Statement statement) {
        return statement.traits().once(Trait.LABELS, () -> readLabels(statement));
    }

    private static Map<String, String> readLabels(Statement statement) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = LABEL.matcher(statement.claim().sentence().in(statement.source().text()));
        while (matcher.find()) {
            found.putIfAbsent(
                    matcher.group(1).toLowerCase(Locale.ROOT),
                    matcher.group(2).toLowerCase(Locale.ROOT));
        }
        return found;
    }
}
