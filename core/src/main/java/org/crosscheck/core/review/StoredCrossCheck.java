package org.crosscheck.core.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ValueType;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A cross-check with its identity: runs change what it says, people's decisions hang on it.
@Entity
@DynamicUpdate // decisions change its state alone, and what was found may be large
@Table(name = "cross_check")
class StoredCrossCheck {
    private static final String CHANGED = "It says something else than when it was decided.";

    @Id private UUID id;

    @Column(name = "investigation_id", nullable = false, updatable = false)
    private UUID investigation;

    @Column(nullable = false)
    private String key;

    @Column(nullable = false)
    private String attribute;

    @Enumerated(EnumType.STRING)
    private @Nullable ValueType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    /// Made by the database from the outcome; queries sort by it.
    @Column(name = "outcome_rank", insertable = false, updatable = false)
    private @Nullable Integer rank;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(nullable = false)
    private String sentence;

    @Column(nullable = false)
    private double score;

    @Column(nullable = false)
    private int sources;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String positions;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String findings;

    @Column(nullable = false)
    private int compared;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @ElementCollection
    @CollectionTable(
            name = "cross_check_article",
            joinColumns = @JoinColumn(name = "cross_check_id"))
    @Column(name = "article_id", nullable = false)
    private Set<UUID> articles = new HashSet<>();

    @Column(nullable = false)
    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column(nullable = false)
    private int needed;

    @Column(nullable = false)
    private boolean shown;

    @Column(name = "soft_difference", nullable = false)
    private boolean softDifference;

    @Column(name = "reopened_because")
    private @Nullable String reopenedBecause;

    @Column(nullable = false)
    private boolean stale;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredCrossCheck() {}

    StoredCrossCheck(UUID investigation, String key, Found found) {
        this.id = UUID.randomUUID();
        this.investigation = investigation;
        this.key = key;
        this.state = WorkState.OPEN;
        this.needed = 1;
        this.shown = true;
        this.attribute = found.attribute();
        this.outcome = found.statement().outcome();
        this.sentence = "";
        this.positions = "";
        this.findings = "";
        this.searchText = "";
        say(found);
    }

    /// Takes over what a run found, where it is anything else than before.
    void say(Found found) {
        attribute = found.attribute();
        type = found.type();
        outcome = found.statement().outcome();
        reason = found.reason();
        sentence = found.sentence();
        score = found.score();
        sources = found.sources();
        positions = ReviewJson.write(found.statement().positions());
        findings = ReviewJson.write(found.findings());
        compared = found.compared();
        searchText = found.searchText();
        if (!articles.equals(found.articles())) {
            articles.retainAll(found.articles());
            articles.addAll(found.articles());
        }
    }

    /// Takes the key under which a run finds the same fact.
    void goOnAs(String newKey) {
        key = newKey;
    }

    /// Notes that it says something else now than a reviewer may have on the screen.
    void revise() {
        revision++;
    }

    /// Takes over what follows from the decisions.
    void settle(Standing standing) {
        state = standing.state();
        verdict = standing.verdict();
        softDifference = standing.softDifference();
        needed = standing.needed();
        shown = standing.shown();
        if (state == WorkState.REOPENED) {
            reopenedBecause = reopenedBecause == null ? CHANGED : reopenedBecause;
        } else if (!stale) {
            reopenedBecause = null;
        }
    }

    /// Says why it is open again.
    void explainReopening(String because) {
        reopenedBecause = because;
    }

    void goStale(String because) {
        stale = true;
        reopenedBecause = because;
        revise();
    }

    /// Leaves the lists; another goes on for it.
    void mergeInto(@Nullable UUID other) {
        mergedInto = other;
        revise();
    }

    @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /// What it says, as a run would find it.
    CrossCheck crossCheck() {
        return new CrossCheck(key, attribute, type, outcome, positions(), findings());
    }

    void comeBack() {
        stale = false;
        if (state != WorkState.REOPENED) {
            reopenedBecause = null;
        }
        revise();
    }

    String attribute() {
        return attribute;
    }

    UUID id() {
        return id;
    }

    UUID investigation() {
        return investigation;
    }

    String key() {
        return key;
    }

    @Nullable ValueType type() {
        return type;
    }

    Outcome outcome() {
        return outcome;
    }

    int needed() {
        return needed;
    }

    boolean isShown() {
        return shown;
    }

    Statement statement() {
        return new Statement(outcome, positions());
    }

    List<CrossCheck.Position> positions() {
        return ReviewJson.positions(positions);
    }

    List<Finding> findings() {
        return ReviewJson.findings(findings);
    }

    Set<UUID> articles() {
        return Set.copyOf(articles);
    }

    long revision() {
        return revision;
    }

    WorkState state() {
        return state;
    }

    boolean isStale() {
        return stale;
    }

    @Nullable String reopenedBecause() {
        return reopenedBecause;
    }

    boolean says(Found found) {
        return attribute.equals(found.attribute())
                && type == found.type()
                && outcome == found.statement().outcome()
                && sources == found.sources()
                && compared == found.compared()
                && positions().equals(found.statement().positions())
                && findings().equals(found.findings());
    }

    CrossCheckDetail detail(
            List<ArticleReading> readings,
            List<DecisionRow> decided,
            List<HistoryRow> history,
            Panel panel) {
        return new CrossCheckDetail(
                row(decided.size()),
                investigation,
                positions(),
                findings(),
                readings,
                decided,
                history,
                revision,
                reopenedBecause,
                panel,
                compared);
    }

    CrossCheckRow row(int decisions) {
        return new CrossCheckRow(
                id,
                attribute,
                type,
                outcome,
                reason,
                sentence,
                score,
                state,
                verdict,
                sources,
                decisions,
                stale,
                needed,
                softDifference);
    }

    /// By id: the key may change.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredCrossCheck that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
