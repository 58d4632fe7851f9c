package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;

/// How often people uphold the findings of each kind, and which kinds an investigation keeps out of
/// its queue. Muting removes nothing: runs go on finding them, and decisions stay.
@ApplicationScoped
public class KindService {
    private final KindRepository kinds;
    private final HistoryLog history;
    private final Event<CrossCheckChanged> changed;

    KindService(KindRepository kinds, HistoryLog history, Event<CrossCheckChanged> changed) {
        this.kinds = kinds;
        this.history = history;
        this.changed = changed;
    }

    /// The kinds that an investigation has findings of, those with the most first.
    @Transactional
    public List<KindRow> list(UUID investigation) {
        return kinds.rows(investigation);
    }

    /// The kinds that an investigation keeps out of its queue.
    @Transactional
    public Set<ValueType> muted(UUID investigation) {
        return kinds.muted(investigation);
    }

    /// Keeps a kind out of the queue; a second time changes nothing.
    @Transactional
    public void mute(UUID investigation, ValueType type, String by) {
        if (kinds.muted(investigation).contains(type)) {
            return;
        }
        kinds.persistAndFlush(
                new MutedKind(investigation, type, Instant.now().truncatedTo(ChronoUnit.MICROS)));
        put(investigation, by, "Muted findings of the kind " + word(type) + ".");
    }

    /// Takes a kind into the queue again; one that is not muted stays as it is.
    @Transactional
    public void unmute(UUID investigation, ValueType type, String by) {
        if (kinds.deleteById(new MutedKind.Key(investigation, type))) {
            kinds.flush();
            put(investigation, by, "Took findings of the kind " + word(type) + " in again.");
        }
    }

    private void put(UUID investigation, String by, String what) {
        history.add(HistoryEvent.of(investigation, by, HistoryEvent.Kind.INVESTIGATION, what));
        changed.fire(new CrossCheckChanged(investigation, null, "kinds"));
    }

    private static String word(ValueType type) {
        return type.words();
    }
}
