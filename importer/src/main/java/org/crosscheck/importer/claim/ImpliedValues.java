package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.WordList;
import org.jspecify.annotations.Nullable;

/// What follows from the numbers of a clause by arithmetic alone: 87 votes to 81 are a majority of
/// six, 177 passengers and six crew 183 people, 32 to 36 percent a rise of four points, 19 of 612
/// patients 3.1 percent, 500 dollars a month 6,000 a year.
///
/// This is the one place in which numbers are reckoned with; whoever compares claims takes what is
/// found here like any printed value. Only exact numbers are reckoned with. Weeks are brought to
/// days and months to years, the periods that they fill exactly.
final class ImpliedValues {
    /// Shares below one percent are given with two digits, others with one behind the point.
    private static final MathContext SMALL_SHARE = new MathContext(2, RoundingMode.HALF_UP);

    /// "Three of the four" is said of things that one can see, and never as a percentage.
    private static final BigDecimal LEAST_WHOLE = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WIDEST = 90;
    private static final int BEFORE = 60;

    private static final Pattern AND =
            Pattern.compile(
                    "(?i)^ (?:[\\p{L}'’-]+ ){0,2}?(?<noun>[\\p{L}'’-]+),? (?:and|plus) (?:the )?$");

    /// Behind the second number a verb of its own: "killed three men and twelve women were hurt".
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(?: \\p{L}+){1,2} (?:were|was|are|is|had|have|has|will)\\b");

    private static final Pattern AND_ONE =
            Pattern.compile("(?i)^ \\p{L}+ and (?:a|an) (?:\\p{L}+ )??(\\p{L}+)\\b(?! and\\b|,)");
    private static final Pattern ONE_AND =
            Pattern.compile("(?i)(?<!\\p{L})(?:a|an) (\\p{L}+) and (?:(?:her|his|their) )?$");
    private static final Pattern TO =
            Pattern.compile("(?i)^(?: \\p{L}+)? ?(?:to|against|[-–—])(?: (?:just|only))? ?$");
    private static final Pattern AGAINST =
            Pattern.compile("(?i)\\b(?:in favou?r|for)\\b[^.;]{0,25}\\b(?:and|to|with|,) *$");
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)[, ](?:(?:as )?(?:compared|against|opposed)(?: with| to)?|versus|up from|down from)[^.;]{0,12}$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:just |only )?$");
    private static final Pattern ONLY_TO = Pattern.compile("(?i)^ to (?:just |only )?$");
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "(?i)^ (?:[\\p{L}-]+ )?(?:out )?of"
                            + " (?:(?:the|its|their|all|his|her|our|those|these|a total of) ){0,2}$");
    private static final String IN = " in ";
    private static final Pattern CONTEST =
            Pattern.compile(
                    "(?i)\\b(?:by|vot(?:e|ed|es|ing)(?: of)?|won|w[io]ns?|lost|loses?|beat(?:s|en|ing)?"
                            + "|score(?: of)?|defeat(?:ed)?)(?: \\p{L}+){0,4}? $");
    private static final Pattern PERIOD =
            Pattern.compile("(?i)^,? (?:a|an|per|each|every) (week|month|quarter)\\b");
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d.,:/–-])(\\d{1,3})[-–](\\d{1,3})(?![\\d:/–-]|[.,]\\d)");

    private final WordList words = new WordList(ImpliedValues.class, "implied.txt");
    private final Set<String> people = words.words("people");
    private final Set<String> votes = words.words("votes");
    private final Set<String> contests = words.words("contests");

    /// @param text the article's text
    /// @param clause the stretch of the clause
    /// @param printed the values that the clause prints, in their order
    List<ClaimValue> of(String text, Span clause, List<ClaimValue> printed) {
        List<Number> numbers = new ArrayList<>();
        for (ClaimValue value : printed) {
            if (value.value() instanceof Value.Number(Quantity quantity) && isExact(quantity)) {
                numbers.add(new Number(value, quantity));
            }
        }
        List<ClaimValue> implied = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Number one = numbers.get(i);
            add(implied, rate(text, one));
            add(implied, andOne(text, one));
            if (i + 1 < numbers.size()) {
                Number next = numbers.get(i + 1);
                if (next.span().start() - one.span().end() < WIDEST
                        && next.span().start() >= one.span().end()) {
                    add(implied, pair(text, clause, one, next));
                }
            }
        }
        add(implied, score(text, clause, numbers));
        return implied;
    }

    private record Number(ClaimValue value, Quantity quantity) {
        Span span() {
            return quantity.span();
        }

        BigDecimal amount() {
            return quantity.amount().value();
        }

        boolean is(QuantityType type) {
            return quantity.type() == type;
        }
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.amount().bound() == Bound.EXACT
                && quantity.amount().min() != null
                && quantity.amount().value().equals(quantity.amount().min())
                && quantity.amount().value().equals(quantity.amount().max());
    }

    private @Nullable ClaimValue pair(String text, Span clause, Number one, Number next) {
        String between = text.substring(one.span().end(), next.span().start());
        if (one.is(QuantityType.PERCENTAGE) && (next.is(QuantityType.PERCENTAGE) || isBare(next))) {
            return points(text, one, next, between);
        }
        if (!one.is(QuantityType.COUNT) || !next.is(QuantityType.COUNT)) {
            return null;
        }
        if (isWhole(one) && isWhole(next)) {
            ClaimValue majority = majority(text, one, next, between);
            if (majority != null) {
                return majority;
            }
        }
        if (areAddedUp(text, clause, one, next)) {
            return sum(
                    text, Span.covering(one.span(), next.span()), one.amount().add(next.amount()));
        }
        boolean part =
                OF_ALL.matcher(between).matches() && next.amount().compareTo(LEAST_WHOLE) >= 0;
        return part || between.equals(IN) ? share(text, one, next) : null;
    }

    /// "12 adults and four children": people on both sides, and no verb that the second has for
    /// itself.
    private boolean areAddedUp(String text, Span clause, Number one, Number next) {
        Matcher and = AND.matcher(text.substring(one.span().end(), next.span().start()));
        if (!and.matches()
                || !counts(one, people)
                || !counts(next, people)
                || !isFormOf(and.group("noun"), one)) {
            return false;
        }
        int end = next.span().end();
        boolean opens =
                clause.start() <= one.span().start()
                        && text.substring(clause.start(), one.span().start()).isBlank();
        String after = text.substring(end, Math.min(text.length(), end + BEFORE));
        return opens || !SUBJECT.matcher(after).find();
    }

    /// Whether a printed word is the noun that a number counts, in one of its forms.
    private static boolean isFormOf(String word, Number number) {
        String unit = String.valueOf(number.quantity().unit());
        String printed = word.toLowerCase(Locale.ROOT);
        return printed.equals(unit)
                || printed.equals(unit + "s")
                || printed.equals(unit + "es")
                || printed.equals("people") && unit.equals("person")
                || printed.equals(unit + "ren")
                || unit.endsWith("y")
                        && printed.equals(unit.substring(0, unit.length() - 1) + "ies")
                || unit.endsWith("man")
                        && printed.equals(unit.substring(0, unit.length() - 2) + "en");
    }

    /// "Two women and a man", "a woman and her two children": one more.
    private @Nullable ClaimValue andOne(String text, Number many) {
        if (!many.is(QuantityType.COUNT) || !counts(many, people) || !isWhole(many)) {
            return null;
        }
        int start = many.span().start();
        int end = many.span().end();
        Matcher after = AND_ONE.matcher(text.substring(end, Math.min(text.length(), end + WIDEST)));
        Matcher before = ONE_AND.matcher(text.substring(Math.max(0, start - WIDEST), start));
        Span span = null;
        if (after.find() && people.contains(after.group(1).toLowerCase(Locale.ROOT))) {
            span = new Span(start, end + after.end());
        } else if (before.find() && people.contains(before.group(1).toLowerCase(Locale.ROOT))) {
            span = new Span(start - before.group().length(), end);
        }
        return span == null ? null : sum(text, span, many.amount().add(BigDecimal.ONE));
    }

    private static ClaimValue sum(String text, Span span, BigDecimal all) {
        return implied(
                text,
                span,
                new Figure(Reckoning.SUM, QuantityType.COUNT, Amount.exactly(all), null, "person"),
                new Meaning("number of people", "person", null));
    }

    /// "By 87 votes to 81", "three goals to two", "87 members in favour and 81 against".
    private @Nullable ClaimValue majority(String text, Number one, Number next, String between) {
        int start = one.span().start();
        String before = text.substring(Math.max(0, start - BEFORE), start);
        boolean vote =
                counts(one, votes)
                        || counts(next, votes)
                        || isBareOrPeople(one)
                                && isBareOrPeople(next)
                                && CONTEST.matcher(before).find()
                                && !FROM.matcher(before).find();
        boolean sides =
                TO.matcher(between).matches() && vote
                        || AGAINST.matcher(between).find()
                                && text.startsWith(" against", next.span().end());
        BigDecimal margin = one.amount().subtract(next.amount()).abs();
        if (!sides || margin.signum() == 0) {
            return null;
        }
        String unit = one.quantity().unit() == null ? "vote" : one.quantity().unit();
        return implied(
                text,
                Span.covering(one.span(), next.span()),
                new Figure(
                        Reckoning.MARGIN,
                        QuantityType.COUNT,
                        Amount.exactly(margin),
                        null,
                        one.quantity().unit()),
                new Meaning("majority of " + unit + "s", "majority", one.quantity().of()));
    }

    /// A number without a unit: "44 percent, against 38 for the other".
    private static boolean isBare(Number number) {
        return number.is(QuantityType.COUNT) && number.quantity().unit() == null;
    }

    private boolean isBareOrPeople(Number number) {
        return number.quantity().unit() == null || counts(number, people);
    }

    private @Nullable ClaimValue points(String text, Number one, Number next, String between) {
        if ("pp".equals(one.quantity().unit()) || "pp".equals(next.quantity().unit())) {
            return null;
        }
        boolean fromTo =
                ONLY_TO.matcher(between).matches()
                        && FROM.matcher(
                                        text.substring(
                                                Math.max(0, one.span().start() - 12),
                                                one.span().start()))
                                .find();
        boolean elliptic = !next.is(QuantityType.PERCENTAGE);
        if (elliptic && next.amount().compareTo(HUNDRED) >= 0
                || !fromTo && !COMPARED.matcher(between).find()) {
            return null;
        }
        BigDecimal difference =
                fromTo
                        ? next.amount().subtract(one.amount())
                        : one.amount().subtract(next.amount());
        if (difference.signum() == 0) {
            return null;
        }
        return implied(
                text,
                Span.covering(one.span(), next.span()),
                new Figure(
                        Reckoning.DIFFERENCE,
                        QuantityType.PERCENTAGE,
                        Amount.exactly(difference.abs()),
                        !fromTo ? null : difference.signum() > 0 ? Change.UP : Change.DOWN,
                        "pp"),
                Meaning.of(one, "difference in " + one.value().attribute()));
    }

    private @Nullable ClaimValue share(String text, Number one, Number all) {
        if (one.amount().compareTo(BigDecimal.ONE) <= 0
                || one.amount().compareTo(all.amount()) >= 0
                || one.quantity().unit() != null
                        && all.quantity().unit() != null
                        && !one.quantity().unit().equals(all.quantity().unit())) {
            return null;
        }
        BigDecimal exact =
                one.amount().multiply(HUNDRED).divide(all.amount(), MathContext.DECIMAL32);
        BigDecimal share =
                exact.compareTo(BigDecimal.ONE) < 0
                        ? exact.round(SMALL_SHARE)
                        : exact.setScale(1, RoundingMode.HALF_UP);
        BigDecimal plain = new BigDecimal(share.stripTrailingZeros().toPlainString());
        return implied(
                text,
                Span.covering(one.span(), all.span()),
                new Figure(
                        Reckoning.SHARE,
                        QuantityType.PERCENTAGE,
                        new Amount(plain, plain, plain, Bound.EXACT, share.ulp()),
                        null,
                        "%"),
                Meaning.of(all, one.value().attribute().replaceFirst("^number of ", "share of ")));
    }

    private static @Nullable ClaimValue rate(String text, Number sum) {
        if (!sum.is(QuantityType.MONEY)) {
            return null;
        }
        int end = sum.span().end();
        Matcher matcher = PERIOD.matcher(text.substring(end, Math.min(text.length(), end + 20)));
        if (!matcher.find()) {
            return null;
        }
        String period = matcher.group(1).toLowerCase(Locale.ROOT);
        BigDecimal amount =
                switch (period) {
                    case "week" ->
                            sum.amount().divide(BigDecimal.valueOf(7), MathContext.DECIMAL32);
                    case "month" -> sum.amount().multiply(BigDecimal.valueOf(12));
                    default -> sum.amount().multiply(BigDecimal.valueOf(4));
                };
        return implied(
                text,
                new Span(sum.span().start(), end + matcher.end()),
                new Figure(
                        Reckoning.RATE,
                        QuantityType.MONEY,
                        Amount.exactly(amount),
                        null,
                        sum.quantity().unit()),
                Meaning.of(
                        sum,
                        (sum.value().attribute() + (period.equals("week") ? " a day" : " a year"))
                                .strip()));
    }

    /// "Won 3-2", "a 52-48 vote", where the clause tells of a contest.
    private @Nullable ClaimValue score(String text, Span clause, List<Number> numbers) {
        String words = clause.in(text);
        Matcher matcher = SCORE.matcher(words);
        if (!matcher.find() || !tellsOfContest(words.toLowerCase(Locale.ROOT))) {
            return null;
        }
        int one = Integer.parseInt(matcher.group(1));
        int other = Integer.parseInt(matcher.group(2));
        Span span = new Span(matcher.start(), matcher.end()).shifted(clause.start());
        boolean result =
                words.startsWith(" vote", matcher.end())
                        || CONTEST.matcher(words.substring(0, matcher.start())).find();
        boolean read = numbers.stream().anyMatch(n -> n.span().overlaps(span));
        return one == other || read && !result
                ? null
                : implied(
                        text,
                        span,
                        new Figure(
                                Reckoning.MARGIN,
                                QuantityType.COUNT,
                                Amount.exactly(Math.abs(one - other)),
                                null,
                                null),
                        new Meaning("margin of the result", "majority", null));
    }

    private boolean tellsOfContest(String words) {
        for (String word : words.split("[^\\p{L}]+")) {
            if (contests.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Number number, Set<String> things) {
        String unit = number.quantity().unit();
        return unit != null && things.contains(unit);
    }

    private static boolean isWhole(Number number) {
        return number.amount().stripTrailingZeros().scale() <= 0;
    }

    private record Figure(
            Reckoning by,
            QuantityType type,
            Amount amount,
            @Nullable Change change,
            @Nullable String unit) {}

    private record Meaning(String attribute, String head, @Nullable String of) {
        static Meaning of(Number from, String attribute) {
            return new Meaning(attribute, from.value().head(), from.quantity().of());
        }
    }

    private static ClaimValue implied(String text, Span span, Figure figure, Meaning meaning) {
        Quantity quantity =
                new Quantity(
                        span,
                        span.in(text),
                        figure.type(),
                        figure.amount(),
                        figure.change(),
                        figure.unit(),
                        meaning.of());
        return new ClaimValue(
                span,
                span.in(text),
                meaning.attribute(),
                meaning.head(),
                new Value.Implied(new Value.Number(quantity), figure.by()));
    }

    private static void add(List<ClaimValue> values, @Nullable ClaimValue value) {
        if (value != null) {
            values.add(value);
        }
    }
}
