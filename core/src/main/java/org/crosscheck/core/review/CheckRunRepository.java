package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CheckRunRepository implements PanacheRepositoryBase<CheckRun, UUID> {
    Optional<CheckRun> findLatest(UUID investigation) {
        return find("investigation = ?1 order by finishedAt desc, id", investigation)
                .firstResultOptional();
    }

    /// Lets one run of an investigation go on at a time, until this transaction ends.
    void waitForOthers(UUID investigation) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:run, 0))",
                        Integer.class)
                .setParameter("run", "check run " + investigation)
                .getSingleResult();
    }
}
