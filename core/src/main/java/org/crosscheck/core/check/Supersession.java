package org.crosscheck.core.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Finding.Explanation;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.quantity.Bound;

/// Tells a count that a later report carries on from one that contradicts an earlier report.
///
/// A toll of dead or injured, of arrests, cases or complaints only grows, so a greater one of a
/// later article may supersede the earlier; so does a later offer or demand, and any number that a
/// text itself calls raised, new or final.
final class Supersession {
    private static final Set<String> GROWING =
            Set.of(
                    "#die",
                    "#injure",
                    "#miss",
                    "#arrest",
                    "#infect",
                    "#evacuate",
                    "#complain",
                    "#damage",
                    "#rescue",
                    "#flee");

    /// The missing are found: their number may fall as well.
    private static final String MISSING = "#miss";

    private static final String OFFER = "#propose";
    private static final Pattern UPDATED =
            Pattern.compile(
                    "(?i)\\b(?:has since|have since|since (?:raised|revised|risen|put)|now (?:put|say|count|stand)s?"
                            + "|final (?:tally|count|toll|figure|list|number|result)s?|revised|updated|in the end"
                            + "|rose to|risen to|raised (?:the|its|his|her|their))\\b");

    private Supersession() {}

    static Verdict weighed(Statement a, Statement b, Verdict verdict) {
        if (!(a.content() instanceof Content.Number x)
                || !(b.content() instanceof Content.Number y)
                || x.type() != ValueType.COUNT
                        && x.type() != ValueType.MONEY
                        && x.type() != ValueType.MEASURE
                        && x.type() != ValueType.PERCENTAGE) {
            return verdict;
        }
        boolean aUpdated = isUpdated(a);
        boolean bUpdated = isUpdated(b);
        if (aUpdated != bUpdated) {
            return superseded(verdict);
        }
        PublicationTime first = a.source().article().published();
        PublicationTime second = b.source().article().published();
        if (first != null
                && second != null
                && !first.date().equals(second.date())
                && speaksOf(a, OFFER)
                && speaksOf(b, OFFER)) {
            return superseded(verdict);
        }
        if (first == null || second == null || x.type() != ValueType.COUNT || !grows(a, b)) {
            return verdict;
        }
        LocalDate day = first.date();
        LocalDate other = second.date();
        Content.Number earlier = day.isBefore(other) ? x : y;
        Content.Number later = day.isBefore(other) ? y : x;
        boolean plain = x.figure().bound() == Bound.EXACT && y.figure().bound() == Bound.EXACT;
        int moved = later.figure().value().compareTo(earlier.figure().value());
        boolean carried = speaksOf(a, MISSING) && speaksOf(b, MISSING) ? moved != 0 : moved > 0;
        return !day.equals(other) && carried && plain ? superseded(verdict) : verdict;
    }

    private static Verdict superseded(Verdict verdict) {
        return Verdict.of(Reason.SUPERSEDED, verdict.difference(), Explanation.OTHER_AS_OF_DATE);
    }

    private static boolean grows(Statement a, Statement b) {
        return GROWING.stream().anyMatch(g -> speaksOf(a, g) && speaksOf(b, g));
    }

    private static boolean speaksOf(Statement statement, String meaning) {
        return statement.subject().predicates().contains(meaning)
                || statement.subject().heads().contains(meaning);
    }

    private static boolean isUpdated(Statement statement) {
        return UPDATED.matcher(statement.claim().sentence().in(statement.source().text())).find();
    }
}
