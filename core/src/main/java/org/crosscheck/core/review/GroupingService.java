package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Place;
import org.crosscheck.core.check.Regrouping;
import org.jspecify.annotations.Nullable;

/// Lets people say that two cross-checks are of one fact, or one of two. Claims and articles stay
/// as they are; each run applies what people said, until it is taken back.
///
/// No decision goes: what was decided before is opened again, and what was decided on a cross-check
/// that is merged into another stays with it and stands in the other's history.
@ApplicationScoped
public class GroupingService {
    private static final String GONE =
            "The latest run no longer finds “%s”. What is not found cannot be grouped.";

    private final GroupingRepository groupings;
    private final CrossCheckRepository crossChecks;
    private final CheckRunRepository runs;
    private final RunGroupings articles;
    private final Regrouped regrouped;
    private final AccountService accounts;
    private final Event<CrossCheckChanged> changed;

    GroupingService(
            GroupingRepository groupings,
            CrossCheckRepository crossChecks,
            CheckRunRepository runs,
            RunGroupings articles,
            Regrouped regrouped,
            AccountService accounts,
            Event<CrossCheckChanged> changed) {
        this.groupings = groupings;
        this.crossChecks = crossChecks;
        this.runs = runs;
        this.articles = articles;
        this.regrouped = regrouped;
        this.accounts = accounts;
        this.changed = changed;
    }

    /// Those in force of a cross-check, the latest first.
    @Transactional
    public List<GroupingRow> list(UUID crossCheck) {
        return groupings.inForceOf(crossCheck).stream().map(this::row).toList();
    }

    /// Cross-checks that are likest to one by what they are about and by their sources.
    @Transactional
    public List<CrossCheckRow> alike(UUID crossCheck, int most) {
        return crossChecks.rows(crossChecks.alike(crossChecks.getShown(crossCheck), most));
    }

    /// Merges a cross-check into another.
    ///
    /// @param by username
    /// @return the grouping's id, by which it is taken back
    /// @throws ChangedBySomeoneElse where one of them says something else than the person saw
    /// @throws DecisionRefused with a sentence where they cannot be merged
    @Transactional
    public UUID merge(Merging wish, String by) {
        AccountRow who = person(by);
        if (wish.into().equals(wish.other())) {
            throw new DecisionRefused("A cross-check cannot be merged with itself.");
        }
        UUID investigation = waiting(wish.into());
        List<StoredCrossCheck> locked = crossChecks.lockAll(List.of(wish.into(), wish.other()));
        StoredCrossCheck into = usable(locked, wish.into(), wish.seenInto());
        StoredCrossCheck other = usable(locked, wish.other(), wish.seenOther());
        if (!other.investigation().equals(investigation)) {
            throw new DecisionRefused("The two are of different investigations.");
        }
        Grouping made =
                new Grouping(
                        UUID.randomUUID(),
                        GroupingKind.MERGE,
                        Grouping.Fact.of(into.crossCheck()),
                        Grouping.Fact.of(other.crossCheck()),
                        now());
        StoredGrouping stored =
                new StoredGrouping(
                        investigation,
                        made,
                        new StoredGrouping.Pair(into.id(), other.id()),
                        into.crossCheck(),
                        new StoredGrouping.Said(who.username(), wish.why()));
        groupings.persistAndFlush(stored);
        merge(stored, into, other, who);
        return stored.id();
    }

    /// Splits statements off a cross-check, as one of their own.
    ///
    /// @param by username
    /// @return the grouping's id, by which it is taken back
    /// @throws ChangedBySomeoneElse where it says something else than the person saw
    /// @throws DecisionRefused with a sentence where it cannot be split so
    @Transactional
    public UUID split(Splitting wish, String by) {
        AccountRow who = person(by);
        UUID investigation = waiting(wish.whole());
        StoredCrossCheck whole =
                usable(crossChecks.lockAll(List.of(wish.whole())), wish.whole(), wish.seen());
        CrossCheck before = whole.crossCheck();
        Set<Place> staying = new HashSet<>(Grouping.placesOf(before));
        Set<Place> leaving = new HashSet<>(wish.leaving());
        leaving.retainAll(staying);
        staying.removeAll(leaving);
        UUID id = UUID.randomUUID();
        Grouping made =
                new Grouping(
                        id,
                        GroupingKind.SPLIT,
                        new Grouping.Fact(before.key(), staying),
                        new Grouping.Fact("split " + id, leaving),
                        now());
        Regrouping.Parts parts = parts(before, made);
        StoredCrossCheck part = regrouped.add(investigation, parts.leaving());
        StoredGrouping stored =
                new StoredGrouping(
                        investigation,
                        made,
                        new StoredGrouping.Pair(whole.id(), part.id()),
                        before,
                        new StoredGrouping.Said(who.username(), wish.why()));
        groupings.persistAndFlush(stored);
        split(stored, whole, part, who);
        return id;
    }

    /// Takes a grouping back: the cross-checks are as they would be without it, with their
    /// decisions. What was taken back already stays so.
    ///
    /// @param by username
    /// @return the cross-check that keeps its identity
    /// @throws DecisionRefused with a sentence where a later grouping of the same stands on it
    @Transactional
    public UUID takeBack(UUID grouping, String by) {
        AccountRow who = person(by);
        StoredGrouping stored = inLine(grouping);
        List<StoredCrossCheck> locked = crossChecks.lockAll(List.of(stored.kept(), stored.other()));
        if (!stored.isInForce()) {
            return stored.kept();
        }
        groupings
                .laterThan(stored)
                .ifPresent(later -> {
                    throw new DecisionRefused(
                            "“%s” was grouped again since. Take back the later grouping first: %s"
                                    .formatted(
                                            find(locked, stored.kept()).attribute(), words(later)));
                });
        boolean rests = stored.resting() != null;
        stored.takeBack(who.username(), now());
        groupings.flush();
        StoredCrossCheck kept = find(locked, stored.kept());
        StoredCrossCheck other = find(locked, stored.other());
        switch (stored.kind()) {
            case MERGE -> regrouped.release(other, rests);
            case SPLIT -> other.mergeInto(kept.id());
        }
        if (!rests) {
            regrouped.say(kept, stored.without(), stored, who, Regrouped.Deed.TAKEN_BACK);
        }
        finish(stored, kept, other, who, Regrouped.Deed.TAKEN_BACK);
        return kept.id();
    }

    /// Makes a grouping that was taken back again.
    ///
    /// @param by username
    /// @return the cross-check that keeps its identity
    /// @throws DecisionRefused with a sentence where what it groups is not there any more
    @Transactional
    public UUID again(UUID grouping, String by) {
        AccountRow who = person(by);
        StoredGrouping stored = inLine(grouping);
        List<StoredCrossCheck> locked = crossChecks.lockAll(List.of(stored.kept(), stored.other()));
        if (stored.isInForce()) {
            return stored.kept();
        }
        StoredCrossCheck kept = usable(locked, stored.kept(), null);
        stored.reinstate(now());
        switch (stored.kind()) {
            case MERGE -> merge(stored, kept, usable(locked, stored.other(), null), who);
            case SPLIT -> split(stored, kept, find(locked, stored.other()), who);
        }
        return kept.id();
    }

    private void merge(
            StoredGrouping stored, StoredCrossCheck into, StoredCrossCheck other, AccountRow who) {
        CrossCheck before = into.crossCheck();
        CrossCheck joined = other.crossCheck();
        stored.apply(
                new Grouping(
                        stored.id(),
                        GroupingKind.MERGE,
                        Grouping.Fact.of(before),
                        Grouping.Fact.of(joined),
                        stored.since()),
                before);
        CrossCheck merged =
                articles.regrouping(GroupedFacts.articles(before, joined)).merge(before, joined);
        other.mergeInto(into.id());
        crossChecks.flush();
        regrouped.say(into, merged, stored, who, Regrouped.Deed.MADE);
        finish(stored, into, other, who, Regrouped.Deed.MADE);
    }

    private void split(
            StoredGrouping stored, StoredCrossCheck whole, StoredCrossCheck part, AccountRow who) {
        CrossCheck before = whole.crossCheck();
        Grouping made = stored.grouping();
        stored.apply(
                new Grouping(
                        made.id(),
                        made.kind(),
                        new Grouping.Fact(before.key(), made.kept().places()),
                        made.other(),
                        made.since()),
                before);
        Regrouping.Parts parts = parts(before, made);
        part.mergeInto(null);
        crossChecks.flush();
        regrouped.say(part, parts.leaving(), stored, who, Regrouped.Deed.MADE);
        regrouped.say(whole, parts.staying(), stored, who, Regrouped.Deed.MADE);
        finish(stored, whole, part, who, Regrouped.Deed.MADE);
    }

    private Regrouping.Parts parts(CrossCheck whole, Grouping made) {
        return articles.regrouping(GroupedFacts.articles(whole))
                .split(whole, made.kept().places(), made.other().places(), made.other().key())
                .orElseThrow(() ->
                        new DecisionRefused(
                                "Choose some of the statements, and leave some: each of the two cross-checks needs at least one."));
    }

    /// What would come of merging one into another.
    ///
    /// @param viewer username
    @Transactional
    public GroupingPreview previewMerge(UUID into, UUID other, String viewer) {
        CrossCheck kept = crossChecks.getById(into).crossCheck();
        CrossCheck joined = crossChecks.getById(other).crossCheck();
        CrossCheck merged =
                articles.regrouping(GroupedFacts.articles(kept, joined)).merge(kept, joined);
        return regrouped.preview(List.of(merged), List.of(into, other), viewer);
    }

    /// What would come of splitting statements off.
    ///
    /// @param viewer username
    @Transactional
    public GroupingPreview previewSplit(UUID whole, Set<Place> leaving, String viewer) {
        CrossCheck before = crossChecks.getById(whole).crossCheck();
        Set<Place> staying = new HashSet<>(Grouping.placesOf(before));
        staying.removeAll(leaving);
        Optional<Regrouping.Parts> parts =
                articles.regrouping(GroupedFacts.articles(before))
                        .split(before, staying, leaving, "");
        return regrouped.preview(
                parts.map(p -> List.of(p.staying(), p.leaving())).orElse(List.of()),
                List.of(whole),
                viewer);
    }

    private void finish(
            StoredGrouping stored,
            StoredCrossCheck kept,
            StoredCrossCheck other,
            AccountRow who,
            Regrouped.Deed deed) {
        crossChecks.flush();
        regrouped.settle(kept, other);
        regrouped.record(stored, kept, other, who, deed);
        changed.fire(new CrossCheckChanged(stored.investigation(), null, "grouped"));
    }

    /// Waits for runs and other groupings of its investigation.
    private UUID waiting(UUID crossCheck) {
        UUID investigation = crossChecks.getById(crossCheck).investigation();
        runs.waitForOthers(investigation);
        crossChecks.getEntityManager().clear(); // what others did meanwhile is seen now
        return investigation;
    }

    private StoredGrouping inLine(UUID grouping) {
        StoredGrouping seen =
                groupings
                        .findByIdOptional(grouping)
                        .orElseThrow(() -> new NoSuchElementException("no grouping " + grouping));
        waiting(seen.kept());
        return groupings.findById(grouping);
    }

    /// @param version that the person saw, null where the person saw none
    private static StoredCrossCheck usable(
            List<StoredCrossCheck> locked, UUID id, @Nullable Long version) {
        StoredCrossCheck stored = find(locked, id);
        if (stored.mergedInto() != null) {
            throw new DecisionRefused(
                    "“%s” was merged into another cross-check meanwhile. Nothing was changed."
                            .formatted(stored.attribute()));
        }
        if (stored.isStale()) {
            throw new DecisionRefused(GONE.formatted(stored.attribute()));
        }
        if (version != null && stored.revision() != version) {
            throw new ChangedBySomeoneElse(
                    "“%s” has changed since you opened it. Look at what it says now, then group."
                            .formatted(stored.attribute()));
        }
        return stored;
    }

    private static StoredCrossCheck find(List<StoredCrossCheck> locked, UUID id) {
        return locked.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no cross-check " + id));
    }

    private GroupingRow row(StoredGrouping stored) {
        return new GroupingRow(
                stored.id(),
                stored.kind(),
                stored.kept(),
                crossChecks.getById(stored.kept()).attribute(),
                stored.other(),
                crossChecks.getById(stored.other()).attribute(),
                accounts.find(stored.by()).map(AccountRow::displayName).orElse(stored.by()),
                stored.since(),
                stored.why(),
                stored.resting());
    }

    private String words(StoredGrouping later) {
        GroupingRow row = row(later);
        return switch (later.kind()) {
            case MERGE ->
                    "“%s” was merged into “%s”."
                            .formatted(row.otherAttribute(), row.keptAttribute());
            case SPLIT ->
                    "“%s” was split off “%s”.".formatted(row.otherAttribute(), row.keptAttribute());
        };
    }

    private AccountRow person(String username) {
        return accounts.find(username)
                .filter(AccountRow::active)
                .orElseThrow(() ->
                        new DecisionRefused(
                                "Only who may decide here may group cross-checks, and \"%s\" may not."
                                        .formatted(username)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
