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
import org.crosscheck.core.review.NewDecision;

/// What is done with several cross-checks of the queue at once.
@ApplicationScoped
class QueueDesk {
    /// Most cross-checks that one action decides.
    static final int MOST = 2_000;

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

    /// Where the sources agree in full and this person is still to decide.
    static CrossCheckFilter inFullAgreement(UUID investigation, String me) {
        return CrossCheckFilter.all(investigation).withOutcome(Outcome.AGREES).withWaitingFor(me);
    }

    List<CrossCheckRow> list(CrossCheckFilter filter) {
        return crossChecks.list(filter, 0, MOST);
    }

    FacetPanel.Mine mine(UUID investigation, String me) {
        CrossCheckFilter all = CrossCheckFilter.all(investigation);
        return new FacetPanel.Mine(
                me,
                crossChecks.count(all.withWaitingFor(me)),
                crossChecks.count(all.withWaitingFor(me).withAssignee(me)));
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

    List<Change> decide(
            UUID investigation, Collection<CrossCheckRow> chosen, String me, NewDecision decided) {
        return decisions.decideAll(
                investigation, chosen.stream().map(CrossCheckRow::id).toList(), me, decided);
    }

    List<Change> apply(Deeds.Deed deed, String me) {
        return decisions.apply(deed.investigation(), deed.changes(), me);
    }

    Optional<UUID> next(UUID investigation, String me) {
        return assignments.next(investigation, me);
    }

    int assign(UUID investigation, Collection<CrossCheckRow> chosen, String to, String me) {
        return assignments.assign(
                investigation, chosen.stream().map(CrossCheckRow::id).toList(), to, me);
    }

    List<AccountRow> people() {
        return accounts.list().stream().filter(AccountRow::active).toList();
    }
}
