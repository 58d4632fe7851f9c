package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.investigation.HistoryEvent;
import org.jspecify.annotations.Nullable;

/// Hides from each viewer the decisions that might sway the viewer's own: those of others, until
/// there are as many as are needed.
@ApplicationScoped
class Blinds {
    private final Ledger ledger;
    private final ResolutionRepository resolutions;
    private final AssignmentRepository assignments;
    private final AccountService accounts;

    Blinds(
            Ledger ledger,
            ResolutionRepository resolutions,
            AssignmentRepository assignments,
            AccountService accounts) {
        this.ledger = ledger;
        this.resolutions = resolutions;
        this.assignments = assignments;
        this.accounts = accounts;
    }

    /// What a viewer may see of an investigation's cross-checks.
    ///
    /// @param viewer username, null for what everybody may see
    Blind of(UUID investigation, @Nullable String viewer) {
        return blind(
                investigation,
                viewer,
                resolutions.byCrossCheck(investigation),
                assignments.assignedOf(investigation));
    }

    /// What a viewer may see of one cross-check.
    ///
    /// @param viewer username, null for what everybody may see
    Blind of(StoredCrossCheck stored, @Nullable String viewer) {
        UUID id = stored.id();
        return blind(
                stored.investigation(),
                viewer,
                resolutions.findByIdOptional(id).map(r -> Map.of(id, r)).orElse(Map.of()),
                Map.of(id, assignments.assigned(id)));
    }

    private Blind blind(
            UUID investigation,
            @Nullable String viewer,
            Map<UUID, Resolution> resolved,
            Map<UUID, List<String>> assigned) {
        ReviewRules rules = ledger.rules(investigation);
        boolean settles =
                viewer != null
                        && accounts.find(viewer)
                                .filter(person -> Ledger.settles(rules, person))
                                .isPresent();
        return new Blind(
                viewer, settles, settles && rules.adjudicatorSeesEarly(), resolved, assigned);
    }

    /// One viewer's sight of one investigation.
    final class Blind {
        private final @Nullable String viewer;
        private final boolean settles;
        private final boolean seesEarly;
        private final Map<UUID, Resolution> resolved;
        private final Map<UUID, List<String>> assigned;

        private Blind(
                @Nullable String viewer,
                boolean settles,
                boolean seesEarly,
                Map<UUID, Resolution> resolved,
                Map<UUID, List<String>> assigned) {
            this.viewer = viewer;
            this.settles = settles;
            this.seesEarly = seesEarly;
            this.resolved = resolved;
            this.assigned = assigned;
        }

        /// Whether what others say of it is hidden.
        boolean withholds(StoredCrossCheck stored) {
            return !stored.isShown() && !seesEarly;
        }

        CrossCheckDetail draw(
                StoredCrossCheck stored,
                List<ArticleReading> readings,
                List<DecisionRow> decided,
                List<HistoryRow> history) {
            boolean open = !withholds(stored);
            Panel panel =
                    new Panel(
                            stored.needed(),
                            !open,
                            Optional.ofNullable(resolved.get(stored.id()))
                                    .map(this::row)
                                    .orElse(null),
                            assigned.getOrDefault(stored.id(), List.of()),
                            settles);
            return open
                    ? stored.detail(readings, decided, history, panel)
                    : stored.detail(
                            readings,
                            decided.stream().filter(d -> d.reviewer().equals(viewer)).toList(),
                            history.stream().filter(this::isTold).map(this::withheld).toList(),
                            panel);
        }

        /// What a viewer may know of what happened to one that was merged into another: what is
        /// hidden at either stays so.
        List<HistoryRow> earlier(
                StoredCrossCheck merged, StoredCrossCheck into, List<HistoryRow> history) {
            boolean open = !withholds(merged) && !withholds(into);
            return history.stream()
                    .filter(row -> row.kind() != HistoryEvent.Kind.GROUPING)
                    .filter(row -> open || isTold(row))
                    .map(row -> open ? row : withheld(row))
                    .map(row -> row.of(merged.attribute()))
                    .toList();
        }

        /// That somebody wanted an additional judge, or commented, would tell of that person's
        /// doubts.
        private boolean isTold(HistoryRow row) {
            return row.kind() != HistoryEvent.Kind.OPINION
                            && row.kind() != HistoryEvent.Kind.COMMENT
                    || row.by().equals(viewer);
        }

        private HistoryRow withheld(HistoryRow row) {
            return row.kind() == HistoryEvent.Kind.DECISION && !row.by().equals(viewer)
                    ? row.withheld()
                    : row;
        }

        private ResolutionRow row(Resolution resolution) {
            return resolution.row(
                    accounts.list().stream()
                            .filter(account -> account.id().equals(resolution.adjudicator()))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
