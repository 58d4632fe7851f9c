package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// People who are counted in parts: "12 adults and four children" are 16.
final class ImpliedPeople {
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

    private final Set<String> people;

    /// @param people lemmas of words for people
    ImpliedPeople(Set<String> people) {
        this.people = people;
    }

    /// "12 adults and four children": people on both sides, and no verb that the second has for
    /// itself.
    boolean areAddedUp(String text, Span clause, ExactNumber one, ExactNumber next) {
        Matcher and = AND.matcher(text.substring(one.span().end(), next.span().start()));
        if (!and.matches()
                || !one.counts(people)
                || !next.counts(people)
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
    private static boolean isFormOf(String word, ExactNumber number) {
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
    @Nullable ClaimValue andOne(String text, ExactNumber many) {
        if (!many.is(QuantityType.COUNT) || !many.counts(people) || !many.isWhole()) {
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

    static ClaimValue sum(String text, Span span, BigDecimal all) {
        return Figure.implied(
                text,
                span,
                new Figure(Reckoning.SUM, QuantityType.COUNT, Amount.exactly(all), null, "person"),
                new Figure.Meaning("number of people", "person", null));
    }
}
