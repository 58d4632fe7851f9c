package org.crosscheck.importer.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Shares and differences of shares: "19 of 612 patients", "from 32 to 36 percent".
final class ImpliedShares {
    /// Shares below one percent are given with two digits, others with one behind the point.
    private static final MathContext SMALL_SHARE = new MathContext(2, RoundingMode.HALF_UP);

    /// "Three of the four" is said of things that one can see, and never as a percentage.
    private static final BigDecimal LEAST_WHOLE = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
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

    private ImpliedShares() {}

    /// "Three of the nine": whether these words stand between a part and its whole.
    static boolean isOf(String between) {
        return OF_ALL.matcher(between).matches();
    }

    /// Whether the first of two numbers is a part of the second.
    static boolean isPart(ExactNumber next, String between) {
        boolean part =
                OF_ALL.matcher(between).matches() && next.amount().compareTo(LEAST_WHOLE) >= 0;
        return part || between.equals(IN);
    }

    static @Nullable ClaimValue points(
            String text, ExactNumber one, ExactNumber next, String between) {
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
        return Figure.implied(
                text,
                Span.covering(one.span(), next.span()),
                new Figure(
                        Reckoning.DIFFERENCE,
                        QuantityType.PERCENTAGE,
                        Amount.exactly(difference.abs()),
                        !fromTo ? null : difference.signum() > 0 ? Change.UP : Change.DOWN,
                        "pp"),
                Figure.Meaning.of(one, "difference in " + one.value().attribute()));
    }

    static @Nullable ClaimValue share(String text, ExactNumber one, ExactNumber all) {
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
        return Figure.implied(
                text,
                Span.covering(one.span(), all.span()),
                new Figure(
                        Reckoning.SHARE,
                        QuantityType.PERCENTAGE,
                        new Amount(plain, plain, plain, Bound.EXACT, share.ulp()),
                        null,
                        "%"),
                Figure.Meaning.of(
                        all, one.value().attribute().replaceFirst("^number of ", "share of ")));
    }
}
