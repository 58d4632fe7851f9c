package org.crosscheck.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.AssignmentService;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.DecisionService;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.NewDecision;

/// What is done with several cross-checks of the queue at once.
@ApplicationScoped
class QueueDesk {
    /// Most cross-checks that one action decides.
    static final int MOST = 5_000;

    private final CrossCheckService crossChecks;
    private final DecisionService decisions;
    private final AssignmentService assignments;
    private final AccountService accounts;
    private final ArticleService articles;

    QueueDesk(
            CrossCheckService crossChecks,
            DecisionService decisions,
            AssignmentService assignments,
            AccountService accounts,
            ArticleService articles) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.assignments = assignments;
        this.accounts = accounts;
        this.articles = articles;
    }

    /// Where, among those of a filter, the sources agree in full and this person is still to
    /// decide; empty where the filter is about others.
    static Optional<CrossCheckFilter> inFullAgreement(CrossCheckFilter filter, String me) {
        boolean others =
                filter.outcome() != null && filter.outcome() != Outcome.AGREES
                        || filter.waitingFor() != null && !filter.waitingFor().equals(me);
        return others
                ? Optional.empty()
                : Optional.of(filter.withOutcome(Outcome.AGREES).withWaitingFor(me));
    }

    /// All that pass a filter, as far as one action goes.
    Chosen all(CrossCheckFilter filter) {
        return new Chosen(
                crossChecks.ids(filter, 0, MOST), crossChecks.list(filter, 0, BulkDialog.NAMED));
    }

    /// Cross-checks that something is to be done with.
    ///
    /// @param first some of them, to name them
    record Chosen(List<UUID> ids, List<CrossCheckRow> first) {
        static Chosen of(Collection<CrossCheckRow> rows) {
            return new Chosen(
                    rows.stream().map(CrossCheckRow::id).toList(),
                    rows.stream().limit(BulkDialog.NAMED).toList());
        }

        int size() {
            return ids.size();
        }
    }

    Facets facets(CrossCheckFilter filter, String me) {
        return crossChecks.facets(filter, me);
    }

    /// How the articles are named that a filter asks for; empty where it asks for none.
    List<String> sources(CrossCheckFilter filter) {
        List<UUID> wanted =
                Stream.of(filter.article(), filter.other()).filter(Objects::nonNull).toList();
        return articles.readings(wanted).stream()
                .sorted(Comparator.comparing(a -> wanted.indexOf(a.id())))
                .map(ArticleReading::label)
                .toList();
    }

    long count(CrossCheckFilter filter) {
        return crossChecks.count(filter);
    }

    List<Change> decide(UUID investigation, Chosen chosen, String me, NewDecision decided) {
        return decisions.decideAll(investigation, chosen.ids(), me, decided);
    }

    List<Change> apply(Deeds.Deed deed, String me) {
        return decisions.apply(deed.investigation(), deed.changes(), me);
    }

    Optional<UUID> next(UUID investigation, String me) {
        return assignments.next(investigation, me);
    }

    int assign(UUID investigation, Chosen chosen, String to, String me) {
        return assignments.assign(investigation, chosen.ids(), to, me);
    }

    List<AccountRow> people() {
        return accounts.list().stream().filter(AccountRow::active).toList();
    }
}
