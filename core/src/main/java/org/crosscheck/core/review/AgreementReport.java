package org.crosscheck.core.review;

import java.util.List;

/// How far the reviewers of an investigation agree, by the decisions that are not hidden. *Unsure*
/// counts as not decided.
///
/// @param byType the types that at least one cross-check was decided twice of
/// @param byPair all who have decided at least one together
/// @param hidden cross-checks whose decisions are hidden and do not count yet
public record AgreementReport(
        AgreementRow all, List<AgreementRow> byType, List<AgreementRow> byPair, long hidden) {
    public AgreementReport {
        byType = List.copyOf(byType);
        byPair = List.copyOf(byPair);
    }
}
