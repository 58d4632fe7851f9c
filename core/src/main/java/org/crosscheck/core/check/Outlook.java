package org.crosscheck.core.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.time.TimeRange;

/// Tells whether one statement speaks of what is to come and another of what is done.
///
/// A plan need not stand in the future tense: a day after the article's own, an offer and a target
/// lie ahead in any.
final class Outlook {
    private static final Set<String> PLANS =
            Set.of(
                    "#propose",
                    "#demand",
                    "#pledge",
                    "#forecast",
                    "set",
                    "due",
                    "plan",
                    "target",
                    "order",
                    "schedul");

    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\b(?:plan|intend|aim|mean)(?:s|ned|ed|t)? to\\b");

    private static final Pattern TO_BE =
            Pattern.compile("(?i)\\b(?:would|will|to) (?:\\p{L}+ ){1,2}$");
    private static final int REACH = 30;

    private Outlook() {}

    static boolean differs(Statement a, Statement b) {
        boolean ahead = PolarityRule.isAhead(a.claim().certainty());
        boolean other = PolarityRule.isAhead(b.claim().certainty());
        return ahead != other && !liesAhead(ahead ? b : a)
                || !ahead && !other && isForecast(a) != isForecast(b);
    }

    /// "Analysts had expected 131 million": said of what was done, and yet no report of it.
    private static boolean isForecast(Statement statement) {
        return statement.subject().predicates().contains("#forecast")
                && !(statement.content() instanceof Content.Moment);
    }

    private static boolean liesAhead(Statement statement) {
        Statement.Subject subject = statement.subject();
        return PLANS.stream()
                        .anyMatch(p ->
                                subject.predicates().contains(p) || subject.heads().contains(p))
                || PLANNED.matcher(statement.claim().text()).find()
                || statement.value() != null && isToBe(statement)
                || isAfterItsArticle(statement);
    }

    /// "It would close about 40 branches": the verb before the value is one of what is to come.
    private static boolean isToBe(Statement statement) {
        int start = statement.span().start();
        return TO_BE.matcher(statement.source().text().substring(Math.max(0, start - REACH), start))
                .find();
    }

    private static boolean isAfterItsArticle(Statement statement) {
        PublicationTime published = statement.source().article().published();
        if (published == null
                || !(statement.content() instanceof Content.Moment(TimeRange range))
                || range == null) {
            return false;
        }
        LocalDate day = published.date();
        return range.from().toLocalDate().isAfter(day);
    }
}
