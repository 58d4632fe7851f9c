package org.crosscheck.core.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.crosscheck.core.review.CrossCheckChanged;
import org.crosscheck.core.review.CrossCheckDetail;
import org.jspecify.annotations.Nullable;

/// Keeps what additional judges answered. Nothing of it touches the cross-check itself: its
/// outcome, score, state and decisions stay as they are.
@ApplicationScoped
public class OpinionService {
    private final OpinionRepository opinions;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    OpinionService(
            OpinionRepository opinions, HistoryLog history, Event<CrossCheckChanged> changed) {
        this.opinions = opinions;
        this.history = history;
        this.changed = changed;
    }

    /// The latest opinion on each pair of passages of a cross-check, the latest first. While
    /// decisions of others are hidden from a viewer, so is what others asked for.
    ///
    /// @param viewer username, for whom the detail was read
    @Transactional
    public List<OpinionRow> list(CrossCheckDetail detail, String viewer) {
        return latest(detail, opinions.of(detail.row().id()), viewer);
    }

    /// What everybody may see of many of one investigation, by cross-check; those without an
    /// opinion are left out.
    @Transactional
    public Map<UUID, List<OpinionRow>> listAll(UUID investigation, List<CrossCheckDetail> details) {
        Map<UUID, List<StoredOpinion>> stored = new HashMap<>();
        opinions.ofInvestigation(investigation)
                .forEach(
                        o -> stored.computeIfAbsent(o.crossCheck(), _ -> new ArrayList<>()).add(o));
        Map<UUID, List<OpinionRow>> rows = new HashMap<>();
        for (CrossCheckDetail detail : details) {
            List<StoredOpinion> own = stored.get(detail.row().id());
            if (own != null) {
                rows.put(detail.row().id(), latest(detail, own, null));
            }
        }
        return rows;
    }

    /// One is outdated if the cross-check was revised since, or has the passages no more.
    private static List<OpinionRow> latest(
            CrossCheckDetail detail, List<StoredOpinion> stored, @Nullable String viewer) {
        Set<Question> posed = new HashSet<>();
        detail.findings().forEach(finding -> posed.add(Questions.of(detail, finding)));
        Set<Question> seen = new HashSet<>();
        List<OpinionRow> rows = new ArrayList<>();
        for (StoredOpinion opinion : stored) {
            if (detail.panel().withheld() && !opinion.askedBy().equals(viewer)) {
                continue;
            }
            Question question = opinion.question();
            if (seen.add(question)) {
                boolean outdated =
                        opinion.revision() != detail.version() || !posed.contains(question);
                rows.add(opinion.row(question, outdated));
            }
        }
        return rows;
    }

    /// Keeps an opinion, and on record who asked for it.
    ///
    /// @param seen the cross-check as the asking person saw it
    /// @param by username
    @Transactional
    public void store(CrossCheckDetail seen, Question question, Opinion opinion, String by) {
        UUID id = seen.row().id();
        opinions.persistAndFlush(
                new StoredOpinion(
                        id,
                        seen.version(),
                        question,
                        opinion,
                        by,
                        Instant.now().truncatedTo(ChronoUnit.MICROS)));
        history.add(
                new HistoryEvent(
                        seen.investigation(),
                        null,
                        id,
                        by,
                        HistoryEvent.Kind.OPINION,
                        "Asked an additional judge. " + opinion.sentence()));
        changed.fire(new CrossCheckChanged(seen.investigation(), id, "opinion"));
    }
}
