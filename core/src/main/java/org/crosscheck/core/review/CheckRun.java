package org.crosscheck.core.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "check_run")
class CheckRun {
    @Id private UUID id;

    @Column(name = "investigation_id", nullable = false)
    private UUID investigation;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at", nullable = false)
    private Instant finishedAt;

    @Column(name = "started_by", nullable = false)
    private String startedBy;

    @Column(name = "rules_version", nullable = false)
    private String rulesVersion;

    @Column(nullable = false, columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String coverage;

    @Column(name = "cross_checks", nullable = false)
    private int crossChecks;

    @Column(nullable = false)
    private int conflicts;

    @Column(nullable = false)
    private int reopened;

    @SuppressWarnings("NullAway.Init")
    protected CheckRun() {}

    CheckRun(UUID investigation, RunSummary summary, String by) {
        this.id = summary.id();
        this.investigation = investigation;
        this.startedAt = summary.startedAt();
        this.finishedAt = summary.finishedAt();
        this.startedBy = by;
        this.rulesVersion = summary.rulesVersion();
        this.coverage = ReviewJson.write(summary.coverage());
        this.crossChecks = summary.crossChecks();
        this.conflicts = summary.conflicts();
        this.reopened = summary.reopened();
    }

    RunSummary summary() {
        return new RunSummary(
                id,
                startedAt,
                finishedAt,
                ReviewJson.coverage(coverage),
                crossChecks,
                conflicts,
                reopened,
                rulesVersion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckRun that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
