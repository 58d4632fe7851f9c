package org.crosscheck.core.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// Keeps of the agreements of claims as a whole those that tell a reader something: whole
/// assertions of one doer and one deed, without values that differ, that no finding on a value has
/// joined already.
final class StatementAgreements {
    private static final Pattern FRAGMENT =
            Pattern.compile("(?i)^(?:(?:not )?to|which|who|whose|that|as|than|and|or|but)\\b.*");

    /// "The agency quoted him as saying": what is said stands elsewhere.
    private static final Pattern SPEECH =
            Pattern.compile("(?i).*\\b(?:as saying|said|says|told \\p{L}+|added|reported)$");

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,:]*\\d|\\d");
    static final Set<String> PRONOUNS =
            Set.of(
                    "it", "they", "them", "he", "him", "she", "her", "we", "us", "i", "me", "you",
                    "this", "that", "these", "those", "which", "who", "whom", "what", "one", "both",
                    "all", "some", "many", "there");
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_COMMON = 2;
    private static final double NEARLY_THE_SAME = 0.75;
    private static final double COVER = 0.45;
    private static final double COVER_OF_LONGER = 0.25;

    private final Lexicon lexicon;
    private final Rules rules;
    private final Map<Integer, List<Statement>> values;

    /// @param values the statements on values of each article that is compared
    StatementAgreements(Lexicon lexicon, Rules rules, Map<Integer, List<Statement>> values) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.values = values;
    }

    /// The matches without those of claims as a whole that a reader would not set side by side:
    /// they must not take the place of others.
    List<Match> plausible(List<Match> matches) {
        return matches.stream()
                .filter(m -> !isAgreement(m) || isTold(m))
                .filter(m -> !isScope(m) || isOtherScope(m))
                .toList();
    }

    /// @return the matches without the agreements that tell nothing, in their order
    List<Match> told(List<Match> matches) {
        List<Match> others = matches.stream().filter(m -> !isAgreement(m) && !isScope(m)).toList();
        Set<Match> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.stream()
                .filter(StatementAgreements::isAgreement)
                .filter(m -> others.stream().noneMatch(o -> settles(o, m)))
                .sorted(Comparator.comparingInt(m -> -length(m)))
                .filter(m -> kept.stream().noneMatch(wider -> within(m, wider)))
                .forEach(kept::add);
        return matches.stream()
                .filter(m -> !isAgreement(m) || kept.contains(m))
                .filter(m -> !isScope(m) || others.stream().noneMatch(o -> settles(o, m)))
                .filter(m ->
                        !isDenial(m)
                                || others.stream()
                                        .filter(o -> o.outcome() == Outcome.CONFLICTS)
                                        .noneMatch(o -> quotes(o, m)))
                .toList();
    }

    /// Whether a reader would set the two side by side: whole sentences in which the same ones do,
    /// or are said to be about to do, the same. That they are of two events tells nothing.
    private boolean isOtherScope(Match match) {
        return match.verdict().reason() == Reason.SCOPE
                && isWhole(match.a())
                && isWhole(match.b())
                && !isClipped(match.a())
                && !isClipped(match.b())
                && namesMeet(match.a(), match.b())
                && digitsMeet(match.a(), match.b())
                && (isOneDeed(match.a(), match.b())
                        || isOneEvent(match.a(), match.b())
                        || isOneEvent(match.b(), match.a()));
    }

    private static boolean isOneDeed(Statement a, Statement b) {
        return a.subject().predicates().stream().anyMatch(b.subject().predicates()::contains)
                && sharesParticipant(a, b);
    }

    /// Whether the event that the one says happens or not is spoken of in the other, with two more
    /// words of it.
    private boolean isOneEvent(Statement event, Statement other) {
        String head = event.subject().head();
        Set<String> words = other.subject().near().keySet();
        return !head.isEmpty()
                && lexicon.has(words, Lexicon.stem(head))
                && event.subject().near().keySet().stream()
                                .filter(w -> lexicon.has(words, w))
                                .count()
                        > LEAST_COMMON;
    }

    /// Whether they share a name, or one of them has none.
    private static boolean namesMeet(Statement a, Statement b) {
        Set<String> x = ScopeRule.named(a);
        Set<String> y = ScopeRule.named(b);
        return x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains);
    }

    /// A noun with its relative clause, of which the sentence's own verb is cut off.
    private static boolean isClipped(Statement statement) {
        return Shortening.isRelative(statement.claim().text().replaceAll("\\s+", " "));
    }

    private static boolean isDenial(Match match) {
        return match.a().type() == ValueType.POLARITY && match.outcome() == Outcome.CONFLICTS;
    }

    /// Whether a finding on quoted words holds both claims within the same quotation marks.
    private static boolean quotes(Match other, Match match) {
        return other.a().type() == ValueType.QUOTE
                && other.a().value() != null
                && other.b().value() != null
                && holds(match.a(), other.a())
                && holds(match.b(), other.b());
    }

    private static boolean isScope(Match match) {
        return match.a().type() == ValueType.POLARITY && match.outcome() == Outcome.NOT_COMPARABLE;
    }

    private static boolean isAgreement(Match match) {
        return match.a().type() == ValueType.POLARITY && match.outcome() == Outcome.AGREES;
    }

    private static int length(Match match) {
        return match.a().claim().span().length() + match.b().claim().span().length();
    }

    private static boolean within(Match match, Match wider) {
        return overlap(match.a(), wider.a()) && overlap(match.b(), wider.b());
    }

    private static boolean overlap(Statement a, Statement b) {
        return a.article() == b.article() && a.claim().span().overlaps(b.claim().span());
    }

    /// Whether a finding on values in both claims says what there is to say, or one that is no
    /// agreement lies on claims that overlap them.
    private static boolean settles(Match other, Match agreement) {
        if (other.a().type() == ValueType.QUOTE && quotes(other, agreement)) {
            return true;
        }
        if (other.a().value() == null || other.outcome() != Outcome.AGREES) {
            return within(agreement, other);
        }
        return holds(agreement.a(), other.a()) && holds(agreement.b(), other.b());
    }

    private static boolean holds(Statement claim, Statement value) {
        return claim.article() == value.article() && claim.claim().span().overlaps(value.span());
    }

    private boolean isTold(Match match) {
        Statement a = match.a();
        Statement b = match.b();
        return isWhole(a)
                && isWhole(b)
                && valuesMeet(a, b)
                && digitsMeet(a, b)
                && saysTheSame(a, b);
    }

    /// A subject and what it does, with its own words in the claim.
    private static boolean isWhole(Statement statement) {
        Claim claim = statement.claim();
        return claim.text().split("\\s+").length >= LEAST_WORDS
                && !FRAGMENT.matcher(claim.text().replaceAll("\\s+", " ")).matches()
                && !SPEECH.matcher(claim.text().replaceAll("\\s+", " ").strip()).matches()
                && claim.frame().participants().stream()
                        .anyMatch(p ->
                                p.role() != Participant.Role.OTHER
                                        && claim.text().contains(p.text()));
    }

    /// Whether of each kind of value that both claims hold at least one pair agrees.
    private boolean valuesMeet(Statement a, Statement b) {
        Map<ValueType, Boolean> meet = new HashMap<>();
        for (Statement x : within(a)) {
            for (Statement y : within(b)) {
                rules.compare(x.content(), y.content())
                        .ifPresent(v ->
                                meet.merge(
                                        x.type(),
                                        v.outcome() == Outcome.AGREES,
                                        (one, other) -> one || other));
            }
        }
        return !meet.containsValue(false);
    }

    /// Whether no number that only one prints stands against one that only the other prints, or a
    /// value in them agrees.
    private boolean digitsMeet(Statement a, Statement b) {
        Set<String> x = digits(a);
        Set<String> y = digits(b);
        return y.containsAll(x)
                || x.containsAll(y)
                || within(a).stream()
                        .anyMatch(v ->
                                within(b).stream()
                                        .anyMatch(w ->
                                                rules.compare(v.content(), w.content())
                                                        .filter(r -> r.outcome() == Outcome.AGREES)
                                                        .isPresent()));
    }

    private static Set<String> digits(Statement statement) {
        Set<String> digits = new HashSet<>();
        Matcher matcher = DIGITS.matcher(statement.claim().text());
        while (matcher.find()) {
            digits.add(matcher.group());
        }
        return digits;
    }

    private List<Statement> within(Statement whole) {
        Span span = whole.claim().span();
        return values.getOrDefault(whole.article(), List.of()).stream()
                .filter(v -> span.contains(v.span()))
                .toList();
    }

    private boolean saysTheSame(Statement a, Statement b) {
        Set<String> x = a.subject().near().keySet();
        Set<String> y = b.subject().near().keySet();
        double common =
                (x.stream().filter(s -> lexicon.has(y, s)).count()
                                + y.stream().filter(s -> lexicon.has(x, s)).count())
                        / 2.0;
        int least = Math.max(1, Math.min(x.size(), y.size()));
        int most = Math.max(1, Math.max(x.size(), y.size()));
        if (common / most >= NEARLY_THE_SAME) {
            return true;
        }
        boolean deed =
                a.subject().predicates().stream().anyMatch(b.subject().predicates()::contains);
        return deed
                && sharesParticipant(a, b)
                && common / least >= COVER
                && common / most >= COVER_OF_LONGER;
    }

    static boolean sharesParticipant(Statement a, Statement b) {
        Set<String> x = doersAndDone(a.claim());
        return doersAndDone(b.claim()).stream().anyMatch(x::contains);
    }

    private static Set<String> doersAndDone(Claim claim) {
        Set<String> all = participants(claim, Participant.Role.AGENT);
        all.addAll(participants(claim, Participant.Role.PATIENT));
        return all;
    }

    /// Words for those that take one part in a claim, pronouns left out.
    static Set<String> participants(Claim claim, Participant.Role role) {
        Set<String> all = new HashSet<>();
        for (Participant participant : claim.frame().participants()) {
            if (participant.role() != role) {
                continue;
            }
            if (participant.name() != null) {
                all.addAll(List.of(Names.plain(participant.name()).split(" ")));
            } else if (!PRONOUNS.contains(participant.head().toLowerCase(Locale.ROOT))
                    && !PRONOUNS.contains(participant.text().toLowerCase(Locale.ROOT))) {
                all.add(Lexicon.stem(participant.head()));
            }
        }
        all.removeAll(Plausibility.IDIOM_PARTS);
        all.remove("");
        return all;
    }
}
