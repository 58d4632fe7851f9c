package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.check.Statement.Subject;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads from a claim what one of its values, or the claim as a whole, is about. Thread-safe.
final class SubjectReader {
    /// Content words on either side of a value that say what it is a value of.
    private static final int WINDOW = 9;

    private static final Set<String> UNIT_WORDS = Set.copyOf(Resource.lines("unitwords.txt"));

    /// Words that open an attribute's name and say of which kind the value is, not of what.
    private static final Set<String> FRAMES = Set.copyOf(Resource.lines("attributeframes.txt"));

    private static final Pattern OF =
            Pattern.compile(
                    "\\b(?<noun>\\p{Ll}{3,}) of (?:(?:about|around|some|nearly|almost|over|roughly|up to|at least|more than|less than|just) )?$");

    private static final int OF_REACH = 40;

    /// "The blast happened at noon" says when it was that something exploded.
    private static final Set<String> OCCURRENCES = Set.copyOf(Resource.lines("occurrences.txt"));

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "our");

    private static final double HALVING = 4;
    private static final double OUTSIDE_CLAIM = 0.4;
    private static final double PRONOUN = 0.7;
    private static final int SCOPE_WINDOW = 5;
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "which", "who");
    private static final Set<String> SPEAKERS = Set.of("i", "we");

    private final Lexicon lexicon;
    private final Scopes scopes;
    private final Idioms idioms;
    private final Aspects aspects = new Aspects();

    SubjectReader(Lexicon lexicon, Scopes scopes) {
        this.lexicon = lexicon;
        this.scopes = scopes;
        this.idioms = new Idioms(lexicon);
    }

    /// Whether a word in an attribute's name says of which kind the value is, not of what.
    static boolean isFrame(String word) {
        return FRAMES.contains(word);
    }

    /// @param text the article's text
    /// @param dates dates that the whole sentence names
    Subject ofValue(
            String text,
            Claim claim,
            ClaimValue given,
            Role role,
            List<Words.Word> words,
            List<ClaimValue> dates) {
        boolean implied = given.value() instanceof Value.Implied;
        ClaimValue value = plain(given);
        String unit =
                !implied
                                && value.value() instanceof Value.Number(var quantity)
                                && value.value().type() == ValueType.COUNT
                                && quantity.unit() != null
                        ? quantity.unit()
                        : value.head();
        String lower = unit.toLowerCase(Locale.ROOT);
        boolean counted = value.value().type() == ValueType.COUNT;
        boolean empty = UNIT_WORDS.contains(lower) || !counted && lexicon.isFunctionWord(lower);
        String head = empty ? "" : lower;
        Set<String> heads = new HashSet<>(head.isEmpty() ? Set.of() : lexicon.meanings(head));
        heads.addAll(aspects.of(value, text, claim.sentence()));
        if (counted && value.value() instanceof Value.Number(var figure) && figure.unit() == null) {
            heads.addAll(named(value.attribute())); // "the number of the dead rose to three"
        }
        if (!counted && !isMoment(value)) {
            heads.addAll(measured(text, value));
        }
        if (!counted && (role != Role.ANY || !isMoment(value))) {
            heads.addAll(named(value.attribute()));
        }
        Map<String, Double> near = window(claim, value, words);
        List<String> attribute = attribute(value);
        attribute.forEach(stem -> near.merge(stem, 1.0, Math::max));
        Set<String> kinds = Kinds.of(value, text, claim.sentence());
        return new Subject(
                head,
                claim.frame().predicate(),
                heads,
                predicates(claim, value, words),
                near,
                names(claim, words),
                kinds,
                agents(claim),
                valueScopes(claim, value, words, attribute),
                role,
                EventDate.of(claim, value, dates));
    }

    /// A value that follows from others, as if it were printed where they stand.
    private static ClaimValue plain(ClaimValue given) {
        return given.value() instanceof Value.Implied(Value of, Value.Reckoning _)
                ? new ClaimValue(
                        given.span(),
                        given.text(),
                        given.attribute(),
                        given.head(),
                        of,
                        given.correction())
                : given;
    }

    /// @param event head of the event that the claim says happens or not, empty for other claims
    Subject ofClaim(Claim claim, String event, List<Words.Word> words) {
        Map<String, Double> near = new HashMap<>();
        boolean pronoun = has(claim, PRONOUNS);
        if (claim.speaker() != null && has(claim, SPEAKERS)) {
            for (String word : Names.plain(claim.speaker()).split(" ")) {
                near.put(Lexicon.stem(word), PRONOUN);
            }
        }
        Set<String> meant = meant(claim);
        pronoun &= meant.isEmpty();
        for (Words.Word word : words) {
            if (isContent(word, claim)) {
                if (claim.span().overlaps(word.span())) {
                    near.put(word.stem(), 1.0);
                } else if (pronoun && word.capital()) {
                    near.putIfAbsent(word.stem(), PRONOUN);
                }
            }
        }
        meant.forEach(word -> near.putIfAbsent(Lexicon.stem(word), PRONOUN));
        idioms.join(claim, near);
        Set<String> names = names(claim, words);
        names.addAll(meant);
        return new Subject(
                event,
                claim.frame().predicate(),
                event.isEmpty() ? Set.of() : lexicon.meanings(event),
                predicates(claim, null, List.of()),
                near,
                names,
                Set.of(),
                agents(claim),
                scopes.of(near.keySet()),
                Role.ANY,
                EventDate.of(claim, null, List.of()));
    }

    /// Words for those for whom a pronoun of the claim stands.
    private static Set<String> meant(Claim claim) {
        Set<String> words = new HashSet<>();
        for (Participant participant : claim.frame().participants()) {
            String text = participant.text().toLowerCase(Locale.ROOT);
            if (participant.role() == Participant.Role.OTHER || !PRONOUNS.contains(text)) {
                continue;
            }
            if (participant.name() != null) {
                words.addAll(List.of(Names.plain(participant.name()).split(" ")));
            } else if (!participant.head().equals(text)) {
                words.add(participant.head());
            }
        }
        return words;
    }

    private static boolean has(Claim claim, Set<String> pronouns) {
        return claim.frame().participants().stream()
                .anyMatch(p -> pronouns.contains(p.text().toLowerCase(Locale.ROOT)));
    }

    private Set<String> predicates(
            Claim claim, @Nullable ClaimValue value, List<Words.Word> words) {
        Set<String> all = new HashSet<>();
        String predicate = claim.frame().predicate();
        if (!lexicon.isFunctionWord(predicate) && !UNIT_WORDS.contains(predicate)) {
            all.addAll(lexicon.meanings(predicate));
        }
        if (OCCURRENCES.contains(predicate)) {
            claim.frame().participants().stream()
                    .filter(p -> p.role() != Participant.Role.OTHER)
                    .forEach(p -> all.addAll(lexicon.classes(p.head())));
        }
        idioms.of(claim).forEach(idiom -> all.addAll(lexicon.classes(idiom)));
        claim.frame().terms().forEach(term -> all.addAll(lexicon.classes(predicate + "-" + term)));
        if (value != null) {
            all.addAll(doneTo(value, words));
        }
        boolean counted =
                value != null
                        && value.value() instanceof Value.Number(var quantity)
                        && quantity.unit() != null;
        if (value != null
                && !counted
                && !lexicon.isFunctionWord(value.head())
                && !UNIT_WORDS.contains(value.head())) {
            all.addAll(lexicon.meanings(value.head()));
        }
        return all;
    }

    /// What the word right before a count says of what is counted, where the clause's main word is
    /// another: "a storm that claimed 19 lives ended".
    private Set<String> doneTo(ClaimValue value, List<Words.Word> words) {
        Set<String> all = new HashSet<>();
        if (value.value().type() != ValueType.COUNT || value.head().isEmpty()) {
            return all;
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            Words.Word word = words.get(i);
            if (word.span().end() <= value.span().start()) {
                if (!lexicon.isFunctionWord(word.text())
                        && !word.capital()
                        && !isDetermined(words, i)) {
                    all.addAll(lexicon.classes(word.stem()));
                    all.addAll(lexicon.classes(word.stem() + "-" + value.head()));
                }
                break;
            }
        }
        return all;
    }

    /// "In the old harbour five boats": a noun, and nothing that is done.
    private static boolean isDetermined(List<Words.Word> words, int at) {
        return words.subList(Math.max(0, at - 2), at).stream()
                .anyMatch(w -> DETERMINERS.contains(w.text()));
    }

    private Map<String, Double> window(Claim claim, ClaimValue value, List<Words.Word> words) {
        Map<String, Double> near = new HashMap<>();
        Span centre = value.span();
        List<Words.Word> content =
                words.stream()
                        .filter(w -> !centre.overlaps(w.span()) || !isPartOf(w, value))
                        .filter(w -> isContent(w, claim))
                        .toList();
        int at = 0;
        while (at < content.size() && content.get(at).span().start() < centre.start()) {
            at++;
        }
        for (int i = 0; i < content.size(); i++) {
            Words.Word word = content.get(i);
            int distance = i < at ? at - i - 1 : i - at;
            if (distance < WINDOW) {
                double weight = 1 / (1 + distance / HALVING);
                double inClaim = claim.span().overlaps(word.span()) ? 1 : OUTSIDE_CLAIM;
                near.merge(word.stem(), weight * inClaim, Math::max);
            }
        }
        return near;
    }

    /// Of a count only the number is left out; the noun says what is counted.
    private static boolean isPartOf(Words.Word word, ClaimValue value) {
        return !(value.value() instanceof Value.Number(var quantity))
                || quantity.unit() == null
                || !word.stem().equals(Lexicon.stem(quantity.unit()));
    }

    private boolean isContent(Words.Word word, Claim claim) {
        return !lexicon.isFunctionWord(word.text())
                && !Character.isDigit(word.text().charAt(0))
                && claim.values().stream()
                        .noneMatch(v ->
                                v.value() instanceof Value.Time && v.span().contains(word.span()));
    }

    private List<String> attribute(ClaimValue value) {
        List<String> stems = new ArrayList<>();
        String text = value.attribute();
        for (Words.Word word : Words.of(text, new Span(0, text.length()))) {
            boolean frame = stems.isEmpty() && FRAMES.contains(word.text());
            if (!frame
                    && !lexicon.isFunctionWord(word.text())
                    && !Character.isDigit(word.text().charAt(0))) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /// A day, month or time of day: what happened then says what it is the date of, the noun alone
    /// does not. The dates between which something lasted are no moment.
    private static boolean isMoment(ClaimValue value) {
        return value.value() instanceof Value.Time(var mention)
                && value.value().type() == ValueType.DATE
                && (mention.range() == null || !mention.range().filled());
    }

    /// What the attribute's name is about: the exercise in "dates of the naval exercise Tern
    /// Watch", the turnout in "turnout in the ballot".
    private Set<String> named(String attribute) {
        String noun = "";
        for (String word : attribute.split(" ")) {
            boolean part =
                    !word.isEmpty()
                            && Character.isLowerCase(word.charAt(0))
                            && !lexicon.isFunctionWord(word)
                            && !FRAMES.contains(word);
            if (part) {
                noun = word;
            } else if (!noun.isEmpty()) {
                break;
            }
        }
        return noun.isEmpty() ? Set.of() : lexicon.meanings(noun);
    }

    /// The noun that a value is an amount of: "charges of about 150 million", "a delay of two
    /// hours".
    private Set<String> measured(String text, ClaimValue value) {
        int start = value.span().start();
        Matcher of = OF.matcher(text.substring(Math.max(0, start - OF_REACH), start));
        return of.find() && !FRAMES.contains(of.group("noun"))
                ? lexicon.classes(of.group("noun"))
                : Set.of();
    }

    private Map<String, Set<String>> valueScopes(
            Claim claim, ClaimValue value, List<Words.Word> words, List<String> attribute) {
        Set<String> close = new HashSet<>();
        close.add(Lexicon.stem(value.head()));
        close.add(Lexicon.stem(claim.frame().predicate().replace(' ', '-')));
        if (value.value() instanceof Value.Number(var quantity) && quantity.of() != null) {
            for (String word : quantity.of().split("\\s+")) {
                close.add(Lexicon.stem(word));
            }
        }
        Map<String, Set<String>> found = new HashMap<>(scopes.of(close));
        scopes.of(attribute)
                .forEach((dimension, groups) -> {
                    if (!dimension.equals("harm")) {
                        found.putIfAbsent(dimension, groups);
                    }
                });
        scopes.of(around(claim, value.span(), words))
                .forEach((dimension, groups) -> {
                    if (!dimension.equals("harm")) {
                        found.putIfAbsent(dimension, groups);
                    }
                });
        return found;
    }

    private static Collection<String> around(Claim claim, Span centre, List<Words.Word> words) {
        int at = 0;
        while (at < words.size() && words.get(at).span().end() <= centre.start()) {
            at++;
        }
        int to = at;
        while (to < words.size() && words.get(to).span().start() < centre.end()) {
            to++;
        }
        return words
                .subList(Math.max(0, at - SCOPE_WINDOW), Math.min(words.size(), to + SCOPE_WINDOW))
                .stream()
                .filter(w -> !w.capital() && claim.span().overlaps(w.span()))
                .map(Words.Word::stem)
                .toList();
    }

    private static Set<String> names(Claim claim, List<Words.Word> words) {
        Set<String> names = new HashSet<>();
        words.stream().filter(Words.Word::capital).forEach(w -> names.add(w.text()));
        for (Participant participant : claim.frame().participants()) {
            if (participant.name() != null) {
                names.addAll(List.of(Names.plain(participant.name()).split(" ")));
            }
        }
        names.remove("");
        return names;
    }

    private Set<String> agents(Claim claim) {
        Set<String> agents = new HashSet<>();
        for (Participant participant : claim.frame().participants()) {
            if (participant.role() == Participant.Role.AGENT) {
                agents.addAll(lexicon.meanings(participant.head()));
                if (participant.name() != null) {
                    agents.addAll(List.of(Names.plain(participant.name()).split(" ")));
                }
            }
        }
        return agents;
    }
}
