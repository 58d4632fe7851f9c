package org.crosscheck.core.review;

import static org.crosscheck.core.example.Examples.article;
import static org.crosscheck.core.example.Examples.result;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.NewAccount;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.investigation.InvestigationService;
import org.junit.jupiter.api.BeforeEach;

/// An investigation of three articles and two reviewers, and runs with results of our own.
abstract class StoredReviewTest {
    @Inject AccountService accounts;
    @Inject InvestigationService investigations;
    @Inject ArticleService articles;
    @Inject CheckRunService runs;
    @Inject CrossCheckService crossChecks;
    @Inject DecisionService decisions;
    @Inject RulesService rules;
    @Inject ResolutionService resolutions;
    @Inject AssignmentService assignments;

    UUID investigation = new UUID(0, 0);
    UUID courier = new UUID(0, 0);
    UUID dispatch = new UUID(0, 0);
    UUID atlas = new UUID(0, 0);
    String ana = "";
    String bo = "";

    @BeforeEach
    void investigation() {
        investigation = investigations.create("Exercise " + UUID.randomUUID(), "", "ana");
        courier = stored("Courier");
        dispatch = stored("Dispatch");
        atlas = stored("Atlas");
        ana = account("ana");
        bo = account("bo");
    }

    private UUID stored(String publisher) {
        return articles.store(investigation, article(publisher, publisher + " writes."), "ana")
                .id();
    }

    String account(String name) {
        return account(name, Role.REVIEWER);
    }

    String account(String name, Role role) {
        String unique = name + "-" + UUID.randomUUID();
        accounts.create(new NewAccount(unique, name, role, "long enough"));
        return unique;
    }

    /// Two decisions for each conflict, hidden until then, with an adjudicator of its own.
    String twoNeeded(boolean blindAdjudicator) {
        String uma = account("uma", Role.ADMIN);
        rules.change(
                investigation,
                new ReviewRules(2, EnumSet.of(Outcome.CONFLICTS), true, blindAdjudicator, uma),
                uma);
        return uma;
    }

    RunSummary run(CrossCheck... found) {
        CheckResult result = result(found);
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.run(investigation, "ana", Progress.none(), (_, _) -> result));
    }

    List<CrossCheckRow> all() {
        return crossChecks.list(CrossCheckFilter.all(investigation), 0, 1000);
    }

    CrossCheckDetail only() {
        return crossChecks.get(all().getFirst().id());
    }
}
