package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
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
    private static final int WIDEST = 90;
    private static final Pattern PERIOD =
            Pattern.compile("(?i)^,? (?:a|an|per|each|every) (week|month|quarter)\\b");

    private final WordList words = new WordList(ImpliedValues.class, "implied.txt");
    private final ImpliedPeople people = new ImpliedPeople(words.words("people"));
    private final ImpliedStretches stretches = new ImpliedStretches(words);
    private final ImpliedRest rest = new ImpliedRest();
    private final ImpliedMargins margins = new ImpliedMargins(words);

    /// @param text the article's text
    /// @param clause the stretch of the clause
    /// @param printed the values that the clause prints, in their order
    /// @param published the article's day, null where it is not known
    List<ClaimValue> of(
            String text, Span clause, List<ClaimValue> printed, @Nullable LocalDate published) {
        List<ExactNumber> numbers = ExactNumber.among(printed);
        List<ClaimValue> implied = new ArrayList<>();
        if (published != null) {
            implied.addAll(stretches.of(text, printed, published));
        }
        for (int i = 0; i < numbers.size(); i++) {
            ExactNumber one = numbers.get(i);
            add(implied, rate(text, one));
            add(implied, people.andOne(text, one));
            if (i + 1 < numbers.size()) {
                ExactNumber next = numbers.get(i + 1);
                if (next.span().start() - one.span().end() < WIDEST
                        && next.span().start() >= one.span().end()) {
                    add(implied, pair(text, clause, one, next));
                    add(implied, rest.of(text, one, next));
                }
            }
        }
        add(implied, margins.score(text, clause, numbers));
        return implied;
    }

    private @Nullable ClaimValue pair(String text, Span clause, ExactNumber one, ExactNumber next) {
        String between = text.substring(one.span().end(), next.span().start());
        if (one.is(QuantityType.PERCENTAGE)
                && (next.is(QuantityType.PERCENTAGE) || next.isBare())) {
            return ImpliedShares.points(text, one, next, between);
        }
        if (!one.is(QuantityType.COUNT) || !next.is(QuantityType.COUNT)) {
            return null;
        }
        if (one.isWhole() && next.isWhole()) {
            ClaimValue majority = margins.majority(text, one, next, between);
            if (majority != null) {
                return majority;
            }
        }
        if (people.areAddedUp(text, clause, one, next)) {
            return ImpliedPeople.sum(
                    text, Span.covering(one.span(), next.span()), one.amount().add(next.amount()));
        }
        return ImpliedShares.isPart(next, between) && !ImpliedRest.isAllBut(text, one)
                ? ImpliedShares.share(text, one, next)
                : null;
    }

    private static @Nullable ClaimValue rate(String text, ExactNumber sum) {
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
        return Figure.implied(
                text,
                new Span(sum.span().start(), end + matcher.end()),
                new Figure(
                        Reckoning.RATE,
                        QuantityType.MONEY,
                        Amount.exactly(amount),
                        null,
                        sum.quantity().unit()),
                Figure.Meaning.of(
                        sum,
                        (sum.value().attribute() + (period.equals("week") ? " a day" : " a year"))
                                .strip()));
    }

    private static void add(List<ClaimValue> values, @Nullable ClaimValue value) {
        if (value != null) {
            values.add(value);
        }
    }
}
