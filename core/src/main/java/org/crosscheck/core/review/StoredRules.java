package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// The [ReviewRules] of an investigation.
@Entity
@Table(name = "review_rules")
class StoredRules {
    @Id
    @Column(name = "investigation_id")
    private UUID investigation;

    @Column(nullable = false)
    private int needed;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String outcomes;

    @Column(nullable = false)
    private boolean blind;

    @Column(name = "blind_adjudicator", nullable = false)
    private boolean blindAdjudicator;

    @Column(name = "adjudicator_id")
    private @Nullable UUID adjudicator;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredRules() {}

    StoredRules(UUID investigation, ReviewRules rules, @Nullable UUID adjudicator) {
        this.investigation = investigation;
        this.outcomes = "";
        change(rules, adjudicator);
    }

    final void change(ReviewRules rules, @Nullable UUID newAdjudicator) {
        needed = rules.needed();
        outcomes = ReviewJson.write(rules.outcomes().stream().sorted().toList());
        blind = rules.blind();
        blindAdjudicator = rules.blindAdjudicator();
        adjudicator = newAdjudicator;
    }

    UUID investigation() {
        return investigation;
    }

    @Nullable UUID adjudicator() {
        return adjudicator;
    }

    /// @param adjudicatorName username of the adjudicator
    ReviewRules rules(@Nullable String adjudicatorName) {
        return new ReviewRules(
                needed, ReviewJson.outcomes(outcomes), blind, blindAdjudicator, adjudicatorName);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredRules that && investigation.equals(that.investigation);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(investigation);
    }
}
