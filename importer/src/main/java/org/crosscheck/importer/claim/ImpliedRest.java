package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Those who are left where the text speaks of them: "three of the nine members dissented" leaves
/// six, "cleared of three of the eight charges and convicted on the rest" five.
final class ImpliedRest {
    private static final Pattern BUT = Pattern.compile("(?i)\\b(?:all|everyone) (?:but|except) $");
    private static final Pattern LEFT =
            Pattern.compile(
                    "(?i)^[^.;!?]{0,80}\\b(?:(?:the|all the|its|their) (?:rest|others?|remaining|remainder)"
                            + "|dissent(?:ed|ing)?|disagreed|objected|abstain(?:ed|ing)?"
                            + "|(?:voted|were|came out) against|opposed)\\b");
    private static final int BEFORE = 20;
    private static final int BEHIND = 100;

    /// @return null where the two numbers are no part and its whole, or nobody is left
    @Nullable ClaimValue of(String text, ExactNumber part, ExactNumber whole) {
        int start = part.span().start();
        int end = whole.span().end();
        boolean counts =
                part.is(QuantityType.COUNT)
                        && whole.is(QuantityType.COUNT)
                        && part.isWhole()
                        && whole.isWhole()
                        && ImpliedShares.isOf(
                                text.substring(part.span().end(), whole.span().start()));
        BigDecimal left = whole.amount().subtract(part.amount());
        if (!counts || left.signum() <= 0) {
            return null;
        }
        boolean said =
                isAllBut(text, part)
                        || LEFT.matcher(text.substring(end, Math.min(text.length(), end + BEHIND)))
                                .find();
        String unit = whole.quantity().unit();
        return !said
                ? null
                : Figure.implied(
                        text,
                        new Span(start, end),
                        new Figure(
                                Reckoning.REST,
                                QuantityType.COUNT,
                                Amount.exactly(left),
                                null,
                                unit),
                        new Figure.Meaning(
                                "number of the other " + (unit == null ? "ones" : unit + "s"),
                                "other",
                                whole.quantity().of()));
    }

    /// "All but two of the 12".
    static boolean isAllBut(String text, ExactNumber part) {
        int start = part.span().start();
        return BUT.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
    }
}
