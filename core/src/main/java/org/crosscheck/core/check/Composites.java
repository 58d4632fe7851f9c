package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Derivations.Derived;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;

/// What two numbers of one claim say together: "12 men and four women" are sixteen people, "by 87
/// votes to 81" is a majority of six, "19 of the 612 patients" are 3.1 per cent.
final class Composites {
    private static final Pattern JOINED =
            Pattern.compile("(?i)^ (?<noun>(?:[\\p{L}'’-]+ ){1,3})and (?:the )?$");

    /// Behind the second number a verb of its own: "killed three men and twelve women were hurt".
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(?: \\p{L}+){1,2} (?:were|was|are|is|had|have|has|will)\\b");

    private static final Pattern AGAINST =
            Pattern.compile(
                    "(?i)^ ?(?:(?:votes?|goals?|points?|runs?|tries|sets|ballots?|yeas?)? (?:to|against)"
                            + "|[-–]|(?:\\p{L}+ )?(?:in favou?r|for)(?: of it)?,? (?:and|to|with|against)) ?$");
    private static final Pattern NAY = Pattern.compile("(?i)^(?: \\p{L}+)? (?:against|opposed)\\b");
    private static final Pattern CONTEST =
            Pattern.compile(
                    "(?i)\\b(?:by|vot(?:e|ed|es)(?: of)?|won|w[io]ns?|lost|loses?|beat(?:s|en|ing)?|score(?: of)?|defeat(?:ed)?)"
                            + "(?: \\p{L}+){0,4} $");
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d.,/-])(?<a>\\d{1,3})[-–](?<b>\\d{1,3})(?![\\d.,/%-])");
    private static final Pattern OUT_OF =
            Pattern.compile(
                    "(?i)^ (?:[\\p{L}-]+ )?(?:out )?of (?:(?:the|its|their|all|those|a total of) ){0,2}$");
    private static final Set<String> HARMED =
            Set.of("dead", "injured", "wounded", "missing", "casualty", "victim");
    private static final BigDecimal LEAST_WHOLE = BigDecimal.TEN;
    private static final int BEFORE = 60;

    private final Lexicon lexicon;

    Composites(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Derived> of(Claim claim, String text) {
        List<Derived> all = new ArrayList<>();
        List<ClaimValue> counts =
                claim.values().stream()
                        .filter(v -> v.value().type() == ValueType.COUNT && isPlain(v))
                        .sorted(Comparator.comparing(ClaimValue::span))
                        .toList();
        for (int i = 1; i < counts.size(); i++) {
            pair(claim, counts.get(i - 1), counts.get(i), text).ifPresent(all::add);
        }
        score(claim, text, all);
        return all;
    }

    private static boolean isPlain(ClaimValue value) {
        return value.value() instanceof Value.Number(Quantity quantity)
                && quantity.amount().bound() == Bound.EXACT
                && quantity.change() == null;
    }

    private Optional<Derived> pair(Claim claim, ClaimValue first, ClaimValue second, String text) {
        if (first.span().end() > second.span().start()
                || first.span().start() < claim.span().start()) {
            return Optional.empty();
        }
        String between = text.substring(first.span().end(), second.span().start());
        Span span = new Span(first.span().start(), second.span().end());
        String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + BEFORE));
        BigDecimal a = amount(first);
        BigDecimal b = amount(second);
        Matcher joined = JOINED.matcher(between);
        boolean opens = text.substring(claim.span().start(), span.start()).isBlank();
        boolean together = opens || !SUBJECT.matcher(after).find();
        if (joined.matches()
                && together
                && counts(first, joined.group("noun"))
                && isPeople(second)) {
            return Optional.of(count(span, text, a.add(b), "person", "number of people"));
        } else if (AGAINST.matcher(between).matches()
                && (NAY.matcher(after).find()
                        || between.strip().contains(" ")
                        || CONTEST.matcher(before).find())) {
            return Optional.of(count(span, text, a.subtract(b).abs(), "majority", "majority"));
        } else if (OUT_OF.matcher(between).matches()
                && b.compareTo(LEAST_WHOLE) >= 0
                && a.compareTo(b) <= 0) {
            return Optional.of(share(first, second, span, text));
        }
        return Optional.empty();
    }

    /// Scores are printed in digits: "won 3-2", "a 52-48 vote".
    private static void score(Claim claim, String text, List<Derived> all) {
        Matcher matcher = SCORE.matcher(claim.text());
        while (matcher.find()) {
            String before = claim.text().substring(0, matcher.start());
            boolean vote = claim.text().startsWith(" vote", matcher.end());
            if (vote || CONTEST.matcher(before).find()) {
                BigDecimal gap =
                        new BigDecimal(matcher.group("a"))
                                .subtract(new BigDecimal(matcher.group("b")))
                                .abs();
                Span span = new Span(matcher.start(), matcher.end()).shifted(claim.span().start());
                all.add(count(span, text, gap, "majority", "majority"));
            }
        }
    }

    /// Whether the words between the numbers end in the noun that the first one counts, and that is
    /// a word for people: "three people died and" does not.
    private boolean counts(ClaimValue value, String words) {
        String[] all = words.strip().split(" ");
        return isPeople(value) && lexicon.sameWord(all[all.length - 1], unit(value));
    }

    private boolean isPeople(ClaimValue value) {
        String unit = unit(value);
        return !HARMED.contains(unit) && (lexicon.isPeople(unit) || lexicon.isRole(unit));
    }

    private static String unit(ClaimValue value) {
        String unit = ((Value.Number) value.value()).quantity().unit();
        return unit == null ? "" : unit.toLowerCase(Locale.ROOT);
    }

    private static BigDecimal amount(ClaimValue value) {
        return ((Value.Number) value.value()).quantity().amount().value();
    }

    private static Derived count(
            Span span, String text, BigDecimal amount, String noun, String attribute) {
        Quantity quantity =
                new Quantity(
                        span,
                        span.in(text),
                        QuantityType.COUNT,
                        Amount.exactly(amount.longValue()),
                        null,
                        noun,
                        noun);
        return new Derived(
                new ClaimValue(span, span.in(text), attribute, noun, new Value.Number(quantity)),
                new Content.Number(
                        ValueType.COUNT, Figure.exactly(amount.longValue()), noun, null, 0),
                Role.ANY);
    }

    private static Derived share(ClaimValue part, ClaimValue whole, Span span, String text) {
        BigDecimal percent =
                amount(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(amount(whole), 1, RoundingMode.HALF_UP);
        Figure figure =
                new Figure(percent, percent, percent, Bound.EXACT, new BigDecimal("0.1"), false);
        return new Derived(
                new ClaimValue(span, span.in(text), part.attribute(), part.head(), part.value()),
                new Content.Number(ValueType.PERCENTAGE, figure, PercentageRule.PART, null, 0),
                Role.ANY);
    }
}
