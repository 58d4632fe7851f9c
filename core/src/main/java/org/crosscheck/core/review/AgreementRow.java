package org.crosscheck.core.review;

import java.util.List;
import org.crosscheck.core.agreement.Agreement;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// How far the decisions of some people on some cross-checks agree.
///
/// @param type of the cross-checks, null for all of them
/// @param people whose names others see; empty for all
/// @param crossChecks that at least two of them have decided
/// @param percent share of pairs of decisions that are the same, 0 to 1; null where none was
///   decided twice
/// @param kappa Cohen's of a pair, Fleiss' otherwise; null where it is not defined
/// @param alpha Krippendorff's; null where it is not defined
/// @param interval that holds α with 95 percent; null where it cannot be told
public record AgreementRow(
        @Nullable ValueType type,
        List<String> people,
        int crossChecks,
        @Nullable Double percent,
        @Nullable Double kappa,
        @Nullable Double alpha,
        Agreement.@Nullable Interval interval) {
    public AgreementRow {
        people = List.copyOf(people);
    }
}
