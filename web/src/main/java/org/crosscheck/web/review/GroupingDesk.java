package org.crosscheck.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.Place;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.GroupingPreview;
import org.crosscheck.core.review.GroupingRow;
import org.crosscheck.core.review.GroupingService;
import org.crosscheck.core.review.Merging;
import org.crosscheck.core.review.Splitting;

/// What merging and splitting asks of the program.
@ApplicationScoped
class GroupingDesk {
    /// Cross-checks that are offered at a time.
    static final int OFFERED = 5;

    private final GroupingService groupings;
    private final CrossCheckService crossChecks;

    GroupingDesk(GroupingService groupings, CrossCheckService crossChecks) {
        this.groupings = groupings;
        this.crossChecks = crossChecks;
    }

    /// What is in force of a cross-check, the latest first.
    List<GroupingRow> of(CrossCheckDetail detail) {
        return groupings.list(detail.row().id());
    }

    /// Those that may be merged into one: those with some words, the likest where none are given.
    List<CrossCheckRow> offered(CrossCheckDetail into, String words) {
        UUID id = into.row().id();
        if (words.isBlank()) {
            return groupings.alike(id, OFFERED);
        }
        return crossChecks
                .list(
                        CrossCheckFilter.all(into.investigation()).withText(words.strip()),
                        0,
                        OFFERED + 1)
                .stream()
                .filter(row -> !row.id().equals(id) && !row.stale())
                .limit(OFFERED)
                .toList();
    }

    GroupingPreview previewMerge(CrossCheckDetail into, UUID other, String me) {
        return groupings.previewMerge(into.row().id(), other, me);
    }

    GroupingPreview previewSplit(CrossCheckDetail whole, Set<Place> leaving, String me) {
        return groupings.previewSplit(whole.row().id(), leaving, me);
    }

    /// @param other in the version that was previewed
    UUID merge(CrossCheckDetail into, Seen other, String why, String me) {
        return groupings.merge(
                new Merging(into.row().id(), into.version(), other.id(), other.version(), why), me);
    }

    /// A cross-check in the version that a person saw.
    record Seen(UUID id, long version) {}

    Seen seen(UUID crossCheck, String me) {
        return new Seen(crossCheck, crossChecks.get(crossCheck, me).version());
    }

    UUID split(CrossCheckDetail whole, Set<Place> leaving, String why, String me) {
        return groupings.split(new Splitting(whole.row().id(), whole.version(), leaving, why), me);
    }

    /// Makes a grouping again, or takes it back.
    ///
    /// @return the cross-check that keeps its identity
    UUID set(UUID grouping, boolean inForce, String me) {
        return inForce ? groupings.again(grouping, me) : groupings.takeBack(grouping, me);
    }
}
