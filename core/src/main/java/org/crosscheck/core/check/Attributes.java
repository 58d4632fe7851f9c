package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Names in plain words what statements give the value of.
final class Attributes {
    private static final int LONGEST = 80;
    private static final int READABLE_WORDS = 8;
    private static final int IDEAL_WORDS = 5;
    private static final double SUPPORT = 0.5;

    /// So many statements settle what a fact is called.
    private static final int ENOUGH = 60;

    private static final Pattern PRONOUN =
            Pattern.compile("(?i)^(?:he|she|it|they|we|i|you|this|that|these|those|who|which)\\b");

    /// "By it", "by their": who is meant stands elsewhere.
    private static final Pattern NOBODY =
            Pattern.compile("(?i) (?:by|of|from|to) (?:its?|they|their|he|his|she|her|him|them)$");

    /// A verb where the thing should be: "day was seen", "percentage were", "time followed".
    private static final Pattern HALF =
            Pattern.compile(
                    "(?i)^(?<kind>day|dates?|time|month|year|percentage|distance)"
                            + " (?:(?:was|were|is|are|had|has|have)\\b.*|\\p{L}+ed(?: \\p{L}+ly)?)$");

    /// "Petra Lund, 49, was …"
    private static final Pattern AGE = Pattern.compile(", \\d{1,3}(?:, |$)");

    /// "Saturday, when a valve stuck": a time with its clause.
    private static final Pattern WHEN = Pattern.compile("^[^,]{1,40}, (?:when|where) (?=\\p{Ll})");

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:A|An|The|One|Some|About|Two|Three|Four|Five|Its?|Their|There|They|He|She|We|All|No|Both)\\b.*");

    private Attributes() {}

    /// The name of a fact: that of its statements' names which most of them support by their words;
    /// of several the one that can be read at a glance and is shorter.
    static String of(List<Match> group) {
        Set<Statement> statements = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Match match : group) {
            if (statements.size() < ENOUGH) {
                statements.addAll(List.of(match.a(), match.b()));
            }
        }
        Statement first = group.getFirst().a();
        if (group.stream().anyMatch(m -> m.verdict().reason() == Reason.ATTRIBUTION_DIFFERS)) {
            return "who said “"
                    + Shortening.between(Sentences.trimmed(words(first)), LONGEST)
                    + "”";
        }
        Optional<String> slip = slip(group);
        if (slip.isPresent()) {
            return slip.get();
        }
        return named(statements);
    }

    /// The name that most of some statements support by their words.
    ///
    /// @param statements at least one
    static String named(Collection<Statement> statements) {
        List<Set<String>> all = statements.stream().map(s -> stems(of(s))).toList();
        List<Statement> naming = statements.stream().filter(Attributes::mayName).toList();
        return (naming.isEmpty() ? statements : naming)
                .stream()
                        .map(Attributes::of)
                        .distinct()
                        .min(
                                Comparator.comparing(Masked::is)
                                        .thenComparingLong(name -> -support(stems(name), all))
                                        .thenComparing(name -> !isReadable(name))
                                        .thenComparing(Attributes::unevenness)
                                        .thenComparing(String::length)
                                        .thenComparing(name -> name))
                        .orElseThrow();
    }

    /// What differs where one of two names is the other got nearly right.
    private static Optional<String> slip(List<Match> group) {
        for (Match match : group) {
            if (match.outcome() == Outcome.CONFLICTS
                    && match.a().content() instanceof Content.Person(String x, var _)
                    && match.b().content() instanceof Content.Person(String y, var _)
                    && Names.areAlike(x, y)) {
                return Optional.of(
                        Names.shareSurname(x, y)
                                ? "first name of " + x.substring(x.lastIndexOf(' ') + 1)
                                : "name of " + x);
            }
        }
        return Optional.empty();
    }

    /// A fact is named by what is said of it, not by its denial nor of somebody unnamed, and words
    /// by a speaker's own name.
    private static boolean mayName(Statement statement) {
        return switch (statement.content()) {
            case Content.Quote(String _, @Nullable String speaker) ->
                    speaker != null && Character.isUpperCase(speaker.charAt(0));
            case Content.Assertion(boolean negated, Certainty _, String _) ->
                    !negated && !PRONOUN.matcher(statement.claim().text()).find();
            case Content.Number _,
                    Content.Duration _,
                    Content.Moment _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _ ->
                    true;
        };
    }

    private static int unevenness(String name) {
        return Math.abs(name.split(" ").length - IDEAL_WORDS);
    }

    static String of(Statement statement) {
        return switch (statement.content()) {
            case Content.Quote(String _, @Nullable String speaker) ->
                    speaker == null ? "words in quotation marks" : "words of " + speaker;
            case Content.Assertion _ -> "whether " + clause(statement);
            case Content.Sequence sequence -> sequence.name();
            case Content.Number _,
                    Content.Duration _,
                    Content.Moment _,
                    Content.Person _,
                    Content.Place _ ->
                    named(statement);
        };
    }

    /// Whether a name is short enough to begin a sentence with, and complete enough to.
    static boolean isReadable(String attribute) {
        if (Masked.is(attribute)) {
            return true;
        }
        int words = attribute.split(" ").length;
        return words >= 2 && words <= READABLE_WORDS;
    }

    private static long support(Set<String> name, List<Set<String>> all) {
        return all.stream()
                .filter(other -> {
                    long shared = name.stream().filter(other::contains).count();
                    return !name.isEmpty() && shared >= SUPPORT * name.size();
                })
                .count();
    }

    private static Set<String> stems(String name) {
        List<String> stems = new ArrayList<>();
        Words.of(name, new Span(0, name.length())).forEach(w -> stems.add(w.stem()));
        stems.removeAll(List.of("of", "in", "at", "on", "for", "to", "from", "and", "by", "with"));
        return new HashSet<>(stems);
    }

    private static String words(Statement statement) {
        return statement.content() instanceof Content.Quote(String words, @Nullable String _)
                ? words
                : statement.printed();
    }

    private static String named(Statement statement) {
        String given = statement.value() == null ? "" : statement.value().attribute();
        String told = NOBODY.matcher(given).replaceFirst("");
        Matcher half = HALF.matcher(told);
        String name =
                told.isBlank() ? fallback(statement) : half.matches() ? half.group("kind") : told;
        if (!Soundness.isSound(name)) {
            return Masked.of(statement);
        }
        return switch (statement.subject().role()) {
            case ANY -> name;
            case START -> name.startsWith("start") ? name : pointed("start", name);
            case END -> name.startsWith("end") ? name : pointed("end", name);
        };
    }

    /// "Start of exercise" where the name was "date of exercise".
    private static String pointed(String point, String name) {
        return name.startsWith("date of ")
                ? point + name.substring("date".length())
                : point + ", " + name;
    }

    private static String fallback(Statement statement) {
        String head = statement.subject().head();
        String kind = statement.type().name().toLowerCase(Locale.ROOT);
        return head.isEmpty() ? kind : kind + " of " + head;
    }

    /// A claim's main clause as it stands within a sentence.
    private static String clause(Statement statement) {
        String whole = Sentences.trimmed(statement.claim().text());
        String text =
                Shortening.clause(
                        AGE.matcher(WHEN.matcher(whole).replaceFirst("")).replaceAll(" ").strip());
        int end = text.indexOf(' ');
        String first = end < 0 ? text : text.substring(0, end);
        String lower = first.toLowerCase(Locale.ROOT);
        boolean common =
                OPENING.matcher(text).matches()
                        || statement.source().text().contains(" " + lower + " ");
        return Shortening.cut(common ? lower + text.substring(first.length()) : text, LONGEST);
    }
}
