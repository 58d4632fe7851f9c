package org.crosscheck.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.KeyChoiceService;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.opinion.AdditionalJudge;
import org.crosscheck.core.opinion.OpinionRow;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.CommentRow;
import org.crosscheck.core.review.CommentService;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.DecisionService;
import org.crosscheck.core.review.DefinitionService;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.NewDecision;
import org.crosscheck.core.review.NewResolution;
import org.crosscheck.core.review.ResolutionService;

/// What the review screen asks of the program.
@ApplicationScoped
class ReviewDesk {
    private final CrossCheckService crossChecks;
    private final DecisionService decisions;
    private final ResolutionService resolutions;
    private final DefinitionService definitions;
    private final ArticleService articles;
    private final AdditionalJudge judge;
    private final CommentService comments;
    private final AccountService accounts;
    private final KeyChoiceService keys;
    private final GroupingDesk grouping;

    ReviewDesk(
            CrossCheckService crossChecks,
            DecisionService decisions,
            ResolutionService resolutions,
            DefinitionService definitions,
            ArticleService articles,
            AdditionalJudge judge,
            CommentService comments,
            AccountService accounts,
            KeyChoiceService keys,
            GroupingDesk grouping) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.definitions = definitions;
        this.articles = articles;
        this.judge = judge;
        this.comments = comments;
        this.accounts = accounts;
        this.keys = keys;
        this.grouping = grouping;
    }

    /// What merges and splits.
    GroupingDesk grouping() {
        return grouping;
    }

    /// The keys of a person.
    OwnKeys keys(String me) {
        return new OwnKeys(keys, me);
    }

    CrossCheckDetail get(UUID crossCheck, String viewer) {
        return LoneStatement.shown(crossChecks.get(crossCheck, viewer));
    }

    Definitions definitions(UUID investigation) {
        return definitions.current(investigation);
    }

    List<CrossCheckRow> list(CrossCheckFilter filter, int offset, int limit) {
        return crossChecks.list(filter, offset, limit);
    }

    long count(CrossCheckFilter filter) {
        return crossChecks.count(filter);
    }

    /// The place of a cross-check among those of a filter, from 0; empty where it does not pass it.
    OptionalLong place(CrossCheckFilter filter, UUID crossCheck) {
        return crossChecks.passes(filter, crossCheck)
                ? OptionalLong.of(crossChecks.countBefore(filter, crossCheck))
                : OptionalLong.empty();
    }

    Optional<UUID> next(CrossCheckFilter filter, UUID after) {
        return crossChecks.next(filter, after);
    }

    Optional<UUID> previous(CrossCheckFilter filter, UUID before) {
        return crossChecks.previous(filter, before);
    }

    /// The next one that waits for this person's decision, from the beginning again after the end.
    Optional<UUID> nextOpen(CrossCheckFilter filter, UUID after, String me) {
        CrossCheckFilter open = filter.withWaitingFor(me);
        return crossChecks
                .next(open, after)
                .or(() -> crossChecks.list(open, 0, 2).stream().map(CrossCheckRow::id).findFirst())
                .filter(id -> !id.equals(after));
    }

    /// Articles of the investigation that say nothing of it.
    List<ArticleRow> silentSources(CrossCheckDetail detail) {
        Set<UUID> speaking = new HashSet<>();
        for (ArticleReading article : detail.articles()) {
            speaking.add(article.row().id());
        }
        return articles.list(detail.investigation()).stream()
                .filter(row -> !speaking.contains(row.id()))
                .toList();
    }

    CrossCheckDetail decide(CrossCheckDetail seen, String reviewer, NewDecision decided) {
        return LoneStatement.shown(
                decisions.decide(seen.row().id(), reviewer, decided, seen.version()));
    }

    CrossCheckDetail clear(UUID crossCheck, String reviewer) {
        return LoneStatement.shown(decisions.clear(crossCheck, reviewer));
    }

    List<Change> apply(UUID investigation, List<Change> changes, String reviewer) {
        return decisions.apply(investigation, changes, reviewer);
    }

    CrossCheckDetail resolve(CrossCheckDetail seen, String by, NewResolution given) {
        return LoneStatement.shown(resolutions.resolve(seen.row().id(), by, given, seen.version()));
    }

    CrossCheckDetail withdraw(UUID crossCheck, String by) {
        return LoneStatement.shown(resolutions.withdraw(crossCheck, by));
    }

    /// Whom an additional opinion is asked of, and where; empty where nobody is.
    Optional<String> judge() {
        return judge.destination();
    }

    /// Asks for an additional opinion on a finding, in the background.
    void ask(CrossCheckDetail seen, int finding, String by) {
        judge.ask(seen, finding, by);
    }

    boolean isAsking(CrossCheckDetail detail, String viewer) {
        return judge.isAsking(detail, viewer);
    }

    List<OpinionRow> opinions(CrossCheckDetail detail, String viewer) {
        return judge.opinions(detail, viewer);
    }

    List<CommentRow> comments(UUID crossCheck, String viewer) {
        return comments.list(crossCheck, viewer);
    }

    void comment(UUID crossCheck, String author, String text) {
        comments.add(crossCheck, author, text);
    }

    void removeComment(UUID comment, String by) {
        comments.remove(comment, by);
    }

    /// Notes that a person looks at what names the person there.
    void markSeen(UUID crossCheck, String viewer) {
        comments.markSeen(crossCheck, viewer);
    }

    /// Those whom a comment may name.
    List<AccountRow> people() {
        return accounts.list();
    }

    /// What a person's decision was, and is now.
    static Change change(CrossCheckDetail before, CrossCheckDetail after, String me) {
        return new Change(
                before.row().id(),
                mine(before, me).map(DecisionRow::given).orElse(null),
                mine(after, me).map(DecisionRow::given).orElse(null));
    }

    /// A person's own decision.
    static Optional<DecisionRow> mine(CrossCheckDetail detail, String reviewer) {
        return detail.decisions().stream()
                .filter(decision -> decision.reviewer().equals(reviewer))
                .findFirst();
    }
}
