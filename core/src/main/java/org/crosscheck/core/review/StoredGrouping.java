package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// What a person said of how statements belong together; in force until it is taken back.
@Entity
@Table(name = "cross_check_grouping")
class StoredGrouping {
    @Id private UUID id;

    @Column(name = "investigation_id", nullable = false, updatable = false)
    private UUID investigation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private GroupingKind kind;

    @Column(name = "kept_id", nullable = false, updatable = false)
    private UUID kept;

    @Column(name = "other_id", nullable = false, updatable = false)
    private UUID other;

    @Column(name = "kept_key", nullable = false)
    private String keptKey;

    @Column(name = "other_key", nullable = false)
    private String otherKey;

    @Column(name = "kept_places", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String keptPlaces;

    @Column(name = "other_places", nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String otherPlaces;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String without;

    @Column(nullable = false, updatable = false)
    private String why;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String by;

    @Column(nullable = false)
    private Instant since;

    private @Nullable String resting;

    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredGrouping() {}

    /// @param ids of the one that keeps its identity, and of the other
    StoredGrouping(UUID investigation, Grouping made, Pair ids, CrossCheck without, Said said) {
        this.id = made.id();
        this.investigation = investigation;
        this.kind = made.kind();
        this.kept = ids.kept();
        this.other = ids.other();
        this.keptKey = made.kept().key();
        this.otherKey = made.other().key();
        this.keptPlaces = ReviewJson.write(made.kept().places());
        this.otherPlaces = ReviewJson.write(made.other().places());
        this.without = ReviewJson.write(without);
        this.why = said.why();
        this.by = said.by();
        this.since = made.since();
    }

    /// Two cross-checks by their ids.
    record Pair(UUID kept, UUID other) {}

    /// @param by username
    record Said(String by, String why) {}

    Grouping grouping() {
        return new Grouping(
                id,
                kind,
                new Grouping.Fact(keptKey, ReviewJson.places(keptPlaces)),
                new Grouping.Fact(otherKey, ReviewJson.places(otherPlaces)),
                since);
    }

    /// Takes over what it is now of.
    void apply(Grouping now, CrossCheck withoutIt) {
        resting = null;
        keptKey = now.kept().key();
        otherKey = now.other().key();
        keptPlaces = ReviewJson.write(now.kept().places());
        otherPlaces = ReviewJson.write(now.other().places());
        without = ReviewJson.write(withoutIt);
    }

    void rest(String because) {
        resting = because;
    }

    void takeBack(String who, Instant at) {
        takenBackBy = who;
        takenBackAt = at;
        resting = null;
    }

    /// Is in force again.
    void reinstate(Instant at) {
        takenBackBy = null;
        takenBackAt = null;
        since = at;
    }

    UUID id() {
        return id;
    }

    UUID investigation() {
        return investigation;
    }

    GroupingKind kind() {
        return kind;
    }

    UUID kept() {
        return kept;
    }

    UUID other() {
        return other;
    }

    CrossCheck without() {
        return ReviewJson.crossCheck(without);
    }

    String why() {
        return why;
    }

    String by() {
        return by;
    }

    Instant since() {
        return since;
    }

    @Nullable String resting() {
        return resting;
    }

    boolean isInForce() {
        return takenBackAt == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredGrouping that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
