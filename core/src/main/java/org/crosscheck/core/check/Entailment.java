package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.core.quantity.Bound;
import org.jspecify.annotations.Nullable;

/// Whether the number of one passage follows from the number of another, bounds taken strictly.
final class Entailment {
    private static final Pattern STRICT =
            Pattern.compile(
                    "(?i)^(?:more|less|fewer|over|under|above|below|greater|larger|smaller)\\b");

    private Entailment() {}

    /// @return what to say instead of a plain agreement, empty where that stands
    static Optional<Verdict> of(Figure x, Statement a, Figure y, Statement b) {
        if (!x.isOneSided() && !y.isOneSided()) {
            return Optional.empty();
        }
        if (x.bound() == y.bound() && x.value().compareTo(y.value()) == 0) {
            return Optional.empty();
        }
        if (touch(x, y) && (isStrict(a, x) || isStrict(b, y))) {
            return Optional.of(Verdict.of(Reason.VALUE_DIFFERS, "the bound leaves it out"));
        }
        return follows(x, y)
                ? Optional.empty()
                : Optional.of(Verdict.cannotTell("the first leaves open what the second says"));
    }

    private static boolean touch(Figure x, Figure y) {
        return x.value().compareTo(y.value()) == 0 && x.bound() != y.bound();
    }

    private static boolean isStrict(Statement statement, Figure figure) {
        return figure.isOneSided()
                && STRICT.matcher(statement.printed().toLowerCase(Locale.ROOT)).find();
    }

    /// Whether all that the first allows is allowed by the second.
    private static boolean follows(Figure x, Figure y) {
        return within(low(x), low(y), 1) && within(high(x), high(y), -1);
    }

    private static boolean within(
            @Nullable BigDecimal inner, @Nullable BigDecimal outer, int direction) {
        return outer == null || inner != null && inner.compareTo(outer) * direction >= 0;
    }

    private static @Nullable BigDecimal low(Figure figure) {
        return figure.bound() == Bound.LESS ? null : figure.value();
    }

    private static @Nullable BigDecimal high(Figure figure) {
        return figure.bound() == Bound.MORE ? null : figure.value();
    }
}
