package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.jspecify.annotations.Nullable;

/// Brings what a run found together with what is stored, by key. Nothing that people worked on
/// goes.
@ApplicationScoped
class CrossCheckMerge {
    /// New ones that are held in memory until they are written.
    private static final int AT_A_TIME = 200;

    static final String GONE = "The latest run no longer finds it.";

    private final CrossCheckRepository crossChecks;
    private final DecisionRepository decisions;
    private final ResolutionRepository resolutions;
    private final Ledger ledger;
    private final HistoryLog history;

    CrossCheckMerge(
            CrossCheckRepository crossChecks,
            DecisionRepository decisions,
            ResolutionRepository resolutions,
            Ledger ledger,
            HistoryLog history) {
        this.crossChecks = crossChecks;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.ledger = ledger;
        this.history = history;
    }

    /// One merge.
    ///
    /// @param found what was found, as people have grouped it
    /// @param sources how sentences name each article, by its id
    /// @param corrected what people corrected of articles since the last run, in sentences, by id
    record Run(
            UUID investigation,
            RunGroupings.Applied found,
            Map<String, String> sources,
            Map<String, String> corrected,
            String by) {}

    /// @return how many decided cross-checks were re-opened
    int merge(Run run) {
        Map<String, StoredCrossCheck> known = new LinkedHashMap<>();
        Map<String, CrossCheck> found = new LinkedHashMap<>();
        run.found().crossChecks().forEach(c -> found.putIfAbsent(c.key(), c));
        stored(run, found.keySet()).forEach(c -> known.put(c.key(), c));
        boolean first = known.isEmpty();
        followKeys(known, found, run.found().mergedInto().keySet());
        Map<String, StoredCrossCheck> present = new HashMap<>(known);
        Map<UUID, List<Decision>> decided = decisions.byCrossCheck(run.investigation());
        Map<UUID, Resolution> resolved = resolutions.byCrossCheck(run.investigation());
        WhatChanged whatChanged = new WhatChanged(run.sources());
        int reopened = 0;
        int fresh = 0;
        for (CrossCheck crossCheck : found.values()) {
            StoredCrossCheck stored = known.remove(crossCheck.key());
            Found now = Found.of(crossCheck, run.sources());
            if (stored == null) {
                StoredCrossCheck added =
                        new StoredCrossCheck(run.investigation(), crossCheck.key(), now);
                crossChecks.persist(added);
                present.put(crossCheck.key(), added);
                if (first && ++fresh % AT_A_TIME == 0) {
                    crossChecks.flush();
                    crossChecks.getEntityManager().clear();
                }
            } else if (update(
                    stored,
                    now,
                    decided.getOrDefault(stored.id(), List.of()),
                    resolved.get(stored.id()),
                    whatChanged,
                    run)) {
                reopened++;
            }
        }
        link(found.keySet(), present, run);
        keepOrRemove(List.copyOf(known.values()), run);
        crossChecks.flush();
        ledger.settleAll(run.investigation());
        return reopened;
    }

    /// Those that the run may change, locked.
    private List<StoredCrossCheck> stored(Run run, Set<String> found) {
        if (run.found().gone() == null) {
            return crossChecks.lockAll(run.investigation());
        }
        Set<String> keys = new HashSet<>(found);
        keys.addAll(run.found().gone());
        return crossChecks.lock(run.investigation(), keys);
    }

    /// Takes over which are merged into others.
    private static void link(Set<String> found, Map<String, StoredCrossCheck> present, Run run) {
        for (String key : found) {
            StoredCrossCheck stored = Objects.requireNonNull(present.get(key));
            String into = run.found().mergedInto().get(key);
            UUID other = into == null ? null : Objects.requireNonNull(present.get(into)).id();
            if (!Objects.equals(stored.mergedInto(), other)) {
                stored.mergeInto(other);
            }
        }
    }

    /// Gives stored ones the key under which the run goes on with them.
    ///
    /// @param merged keys of those that are merged into others
    private static void followKeys(
            Map<String, StoredCrossCheck> known,
            Map<String, CrossCheck> found,
            Set<String> merged) {
        for (boolean isMerged : List.of(false, true)) {
            List<StoredCrossCheck> missing =
                    known.values().stream()
                            .filter(c -> !found.containsKey(c.key()))
                            .filter(c -> isMerged == (c.mergedInto() != null))
                            .toList();
            List<CrossCheck> fresh =
                    found.values().stream()
                            .filter(c -> !known.containsKey(c.key()))
                            .filter(c -> isMerged == merged.contains(c.key()))
                            .toList();
            if (!missing.isEmpty() && !fresh.isEmpty()) {
                follow(known, missing, fresh);
            }
        }
    }

    private static void follow(
            Map<String, StoredCrossCheck> known,
            List<StoredCrossCheck> missing,
            List<CrossCheck> fresh) {
        SameEvidence.continued(missing, fresh)
                .forEach((key, stored) -> {
                    known.remove(stored.key());
                    stored.goOnAs(key);
                    known.put(key, stored);
                });
    }

    private boolean update(
            StoredCrossCheck stored,
            Found now,
            List<Decision> decided,
            @Nullable Resolution resolution,
            WhatChanged whatChanged,
            Run run) {
        if (stored.isStale()) {
            stored.comeBack();
            put(run, stored, HistoryEvent.Kind.FOUND_AGAIN, "The run finds it again.");
        }
        if (!stored.says(now)) {
            if (whatChanged.between(stored.statement(), now.statement()).isPresent()) {
                stored.revise();
            }
            stored.say(now);
        }
        if (decided.isEmpty()) {
            return false;
        }
        Aging aging = new Aging(whatChanged, run.found().since().get(stored.key()));
        boolean holds = aging.age(decided, resolution, now.statement());
        if (run.found().mergedInto().containsKey(stored.key())) {
            return false; // the one that it is merged into says so
        }
        if (!holds) {
            Optional<String> since = aging.because(decided, now.statement());
            String known = stored.reopenedBecause();
            if (since.isEmpty()
                    || stored.state() == WorkState.REOPENED
                            && known != null
                            && known.startsWith(since.get())) {
                return false;
            }
            String because = since.get() + corrected(stored, decided.getLast().seen(), run);
            stored.explainReopening(because);
            put(run, stored, HistoryEvent.Kind.REOPENED, "Re-opened. " + because);
            return true;
        }
        if (stored.state() == WorkState.REOPENED) {
            put(run, stored, HistoryEvent.Kind.REOPENED, "It says again what was decided on.");
        }
        return false;
    }

    /// What was corrected of the articles that it compares, or compared.
    private static String corrected(StoredCrossCheck stored, Statement seen, Run run) {
        Set<String> articles = new TreeSet<>();
        stored.articles().forEach(article -> articles.add(article.toString()));
        seen.positions().stream()
                .flatMap(position -> position.sides().stream())
                .forEach(side -> articles.add(side.article()));
        return articles.stream()
                .filter(run.corrected()::containsKey)
                .map(article -> " " + run.corrected().get(article))
                .collect(Collectors.joining());
    }

    private void keepOrRemove(List<StoredCrossCheck> missing, Run run) {
        if (missing.isEmpty()) {
            return;
        }
        Set<UUID> workedOn = Set.copyOf(crossChecks.idsWithHistory(run.investigation()));
        List<StoredCrossCheck> unused = new ArrayList<>();
        for (StoredCrossCheck stored : missing) {
            if (stored.mergedInto() != null) {
                continue; // the one that it is merged into shows what became of it
            }
            if (!workedOn.contains(stored.id())) {
                unused.add(stored);
            } else if (!stored.isStale()) {
                String because = GONE + corrected(stored, stored.statement(), run);
                stored.goStale(because);
                put(run, stored, HistoryEvent.Kind.STALE, because);
            }
        }
        crossChecks.removeAll(unused);
    }

    private void put(Run run, StoredCrossCheck stored, HistoryEvent.Kind kind, String what) {
        history.add(new HistoryEvent(run.investigation(), null, stored.id(), run.by(), kind, what));
    }
}
