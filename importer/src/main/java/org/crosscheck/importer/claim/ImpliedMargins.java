package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.WordList;
import org.jspecify.annotations.Nullable;

/// What one side of a vote or match has more: "by 87 votes to 81", "won 3-2".
final class ImpliedMargins {
    private static final int BEFORE = 60;
    private static final Pattern TO =
            Pattern.compile("(?i)^(?: \\p{L}+)? ?(?:to|against|[-–—])(?: (?:just|only))? ?$");
    private static final Pattern AGAINST =
            Pattern.compile("(?i)\\b(?:in favou?r|for)\\b[^.;]{0,25}\\b(?:and|to|with|,) *$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:just |only )?$");
    private static final Pattern CONTEST =
            Pattern.compile(
                    "(?i)\\b(?:by|split|divided|vot(?:e|ed|es|ing)(?: of)?|won|w[io]ns?|lost|loses?|beat(?:s|en|ing)?"
                            + "|score(?: of)?|defeat(?:ed)?)(?: \\p{L}+){0,4}? $");
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d.,:/–-])(\\d{1,3})[-–](\\d{1,3})(?![\\d:/–-]|[.,]\\d)");

    private final Set<String> people;
    private final Set<String> votes;
    private final Set<String> contests;

    ImpliedMargins(WordList words) {
        people = words.words("people");
        votes = words.words("votes");
        contests = words.words("contests");
    }

    /// "By 87 votes to 81", "three goals to two", "87 members in favour and 81 against".
    @Nullable ClaimValue majority(String text, ExactNumber one, ExactNumber next, String between) {
        int start = one.span().start();
        String before = text.substring(Math.max(0, start - BEFORE), start);
        boolean vote =
                one.counts(votes)
                        || next.counts(votes)
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
        return Figure.implied(
                text,
                Span.covering(one.span(), next.span()),
                new Figure(
                        Reckoning.MARGIN,
                        QuantityType.COUNT,
                        Amount.exactly(margin),
                        null,
                        one.quantity().unit()),
                new Figure.Meaning("majority of " + unit + "s", "majority", one.quantity().of()));
    }

    private boolean isBareOrPeople(ExactNumber number) {
        return number.quantity().unit() == null || number.counts(people);
    }

    /// "Won 3-2", "a 52-48 vote", where the clause tells of a contest.
    @Nullable ClaimValue score(String text, Span clause, List<ExactNumber> numbers) {
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
                : Figure.implied(
                        text,
                        span,
                        new Figure(
                                Reckoning.MARGIN,
                                QuantityType.COUNT,
                                Amount.exactly(Math.abs(one - other)),
                                null,
                                null),
                        new Figure.Meaning("margin of the result", "majority", null));
    }

    private boolean tellsOfContest(String words) {
        for (String word : words.split("[^\\p{L}]+")) {
            if (contests.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
