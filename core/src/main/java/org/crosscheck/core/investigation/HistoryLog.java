package org.crosscheck.core.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Puts on record what happened. The record is only ever added to; the database refuses the rest.
@ApplicationScoped
public class HistoryLog {
    private final EntityManager entities;

    HistoryLog(EntityManager entities) {
        this.entities = entities;
    }

    /// Adds one event, in the transaction of what happened.
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(HistoryEvent event) {
        entities.persist(new HistoryEntry(event, Instant.now().truncatedTo(ChronoUnit.MICROS)));
    }
}
