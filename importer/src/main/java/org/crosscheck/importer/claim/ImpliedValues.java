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
/// Only exact numbers are reckoned with. Weeks are brought to days and months to years, the periods
/// that they fill exactly.
final class ImpliedValues {
    private static final MathContext SHARE_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WIDEST = 90;

    private static final Pattern AND = Pattern.compile("(?i)^[ ,]*(?:and|plus)[ ]*$");
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
            Pattern.compile("(?i)^(?: (?:out )?of (?:the|its|their|all|his|her|our)? ?| in )$");
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
                    add(implied, pair(text, one, next));
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

    private @Nullable ClaimValue pair(String text, Number one, Number next) {
        String between = text.substring(one.span().end(), next.span().start());
        if (one.is(QuantityType.PERCENTAGE) && next.is(QuantityType.PERCENTAGE)) {
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
        String after = afterUnit(one, between);
        if (AND.matcher(after).matches() && counts(one, people) && counts(next, people)) {
            return count(text, one, next, one.amount().add(next.amount()), "number of people");
        }
        return OF_ALL.matcher(between).matches() ? share(text, one, next) : null;
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
        return span == null
                ? null
                : implied(
                        text,
                        span,
                        new Figure(
                                QuantityType.COUNT,
                                exactly(many.amount().add(BigDecimal.ONE)),
                                null,
                                "person"),
                        many,
                        "number of people");
    }

    /// "By 87 votes to 81", "three goals to two", "87 members in favour and 81 against".
    private @Nullable ClaimValue majority(String text, Number one, Number next, String between) {
        boolean vote = counts(one, votes) || counts(next, votes);
        boolean sides =
                TO.matcher(between).matches() && vote && one.amount().compareTo(next.amount()) > 0
                        || AGAINST.matcher(between).find()
                                && text.startsWith(" against", next.span().end());
        return sides
                ? count(
                        text,
                        one,
                        next,
                        one.amount().subtract(next.amount()).abs(),
                        "majority of "
                                + (one.quantity().unit() == null ? "vote" : one.quantity().unit())
                                + "s")
                : null;
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
        if (!fromTo && !COMPARED.matcher(between).find()) {
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
                        QuantityType.PERCENTAGE,
                        exactly(difference.abs()),
                        !fromTo ? null : difference.signum() > 0 ? Change.UP : Change.DOWN,
                        "pp"),
                one,
                "difference in " + one.value().attribute());
    }

    private @Nullable ClaimValue share(String text, Number one, Number all) {
        if (one.amount().compareTo(BigDecimal.ONE) <= 0
                || one.amount().compareTo(all.amount()) >= 0
                || one.quantity().unit() != null
                        && all.quantity().unit() != null
                        && !one.quantity().unit().equals(all.quantity().unit())) {
            return null;
        }
        BigDecimal share = one.amount().multiply(HUNDRED).divide(all.amount(), SHARE_DIGITS);
        Amount amount = new Amount(share, share, share, Bound.ABOUT, share.ulp());
        return implied(
                text,
                Span.covering(one.span(), all.span()),
                new Figure(QuantityType.PERCENTAGE, amount, null, "%"),
                all,
                one.value().attribute().replaceFirst("^number of ", "share of "));
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
                new Figure(QuantityType.MONEY, exactly(amount), null, sum.quantity().unit()),
                sum,
                (sum.value().attribute() + (period.equals("week") ? " a day" : " a year")).strip());
    }

    /// "Won 3-2", where the clause tells of a contest.
    private @Nullable ClaimValue score(String text, Span clause, List<Number> numbers) {
        String words = clause.in(text);
        Matcher matcher = SCORE.matcher(words);
        if (!matcher.find() || !tellsOfContest(words.toLowerCase(Locale.ROOT))) {
            return null;
        }
        int one = Integer.parseInt(matcher.group(1));
        int other = Integer.parseInt(matcher.group(2));
        Span span = new Span(matcher.start(), matcher.end()).shifted(clause.start());
        if (one == other || numbers.stream().anyMatch(n -> n.span().overlaps(span))) {
            return null;
        }
        Quantity quantity =
                new Quantity(
                        span,
                        span.in(text),
                        QuantityType.COUNT,
                        Amount.exactly(Math.abs(one - other)),
                        null,
                        null,
                        null);
        return new ClaimValue(
                span,
                span.in(text),
                "margin of the result",
                "margin",
                new Value.Implied(new Value.Number(quantity)));
    }

    private boolean tellsOfContest(String words) {
        for (String word : words.split("[^\\p{L}]+")) {
            if (contests.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// What stands between a count and the next without the counted noun itself.
    private static String afterUnit(Number one, String between) {
        String unit = one.quantity().unit();
        return unit == null
                ? between
                : between.replaceFirst("(?i)^ " + Pattern.quote(unit) + "(?:e?s)?", "");
    }

    private static boolean counts(Number number, Set<String> things) {
        String unit = number.quantity().unit();
        return unit != null && things.contains(unit);
    }

    private static boolean isWhole(Number number) {
        return number.amount().stripTrailingZeros().scale() <= 0;
    }

    private record Figure(
            QuantityType type, Amount amount, @Nullable Change change, @Nullable String unit) {}

    private static ClaimValue count(
            String text, Number one, Number next, BigDecimal value, String attribute) {
        String unit = attribute.endsWith("people") ? "person" : one.quantity().unit();
        return implied(
                text,
                Span.covering(one.span(), next.span()),
                new Figure(QuantityType.COUNT, exactly(value), null, unit),
                one,
                attribute);
    }

    private static ClaimValue implied(
            String text, Span span, Figure figure, Number from, String attribute) {
        Quantity quantity =
                new Quantity(
                        span,
                        span.in(text),
                        figure.type(),
                        figure.amount(),
                        figure.change(),
                        figure.unit(),
                        from.quantity().of());
        return new ClaimValue(
                span,
                span.in(text),
                attribute,
                from.value().head(),
                new Value.Implied(new Value.Number(quantity)));
    }

    private static Amount exactly(BigDecimal value) {
        return Amount.exactly(value);
    }

    private static void add(List<ClaimValue> values, @Nullable ClaimValue value) {
        if (value != null) {
            values.add(value);
        }
    }
}
