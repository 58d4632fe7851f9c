package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.Value.Reckoning;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What the values of a claim say, printed ones and such as follow from them, and of which point of
/// the claim's event a date tells.
final class ValueReader {
    private static final String BEGIN = "#begin";
    private static final String END = "#end";

    private final Lexicon lexicon;

    ValueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A value of a claim in the form in which it is compared.
    record Read(ClaimValue value, Content content, Role role) {}

    List<Read> of(Claim claim, String text) {
        List<Read> all = new ArrayList<>();
        for (ClaimValue value : claim.values()) {
            Contents.of(value, text)
                    .filter(content -> !isInterval(value, content))
                    .ifPresent(content -> all.add(new Read(value, content, role(claim, value))));
        }
        return all;
    }

    /// A printed interval of days is compared by what follows from it: its first day, its last day
    /// and its length.
    private static boolean isInterval(ClaimValue value, Content content) {
        return value.value() instanceof Value.Time
                && content instanceof Content.Moment(@Nullable TimeRange range)
                && range != null
                && range.filled()
                && range.granularity() == Granularity.DAY
                && range.days() > 1;
    }

    private Role role(Claim claim, ClaimValue value) {
        return switch (value.value()) {
            case Value.Implied(Value _, Reckoning by) ->
                    switch (by) {
                        case FIRST_DAY -> Role.START;
                        case LAST_DAY -> Role.END;
                        case SUM, MARGIN, DIFFERENCE, SHARE, REST, RATE -> Role.ANY;
                        case LENGTH, DEADLINE, SINCE, AGE -> Role.ANY;
                    };
            case Value.Time _ -> printedRole(claim, value);
            case Value.Number _, Value.Quotation _, Value.Place _, Value.Person _ -> Role.ANY;
        };
    }

    private Role printedRole(Claim claim, ClaimValue value) {
        if (value.value().type() != ValueType.DATE) {
            return Role.ANY;
        }
        Set<String> meanings = lexicon.meanings(value.head());
        Set<String> predicate = lexicon.meanings(claim.frame().predicate());
        if (meanings.contains(BEGIN) || predicate.contains(BEGIN)) {
            return Role.START;
        }
        return meanings.contains(END) || predicate.contains(END) ? Role.END : Role.ANY;
    }
}
