package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GroupingRepository implements PanacheRepositoryBase<StoredGrouping, UUID> {
    /// Those of an investigation, in the order in which they apply.
    List<StoredGrouping> inForce(UUID investigation) {
        return list("investigation = ?1 and takenBackAt is null order by since, id", investigation);
    }

    /// Those in force that a cross-check is the one or the other of, the latest first.
    List<StoredGrouping> inForceOf(UUID crossCheck) {
        return list(
                "(kept = ?1 or other = ?1) and takenBackAt is null order by since desc, id",
                crossCheck);
    }

    /// The latest grouping that says what a cross-check consists of.
    Optional<StoredGrouping> latestOf(UUID crossCheck) {
        return inForceOf(crossCheck).stream()
                .filter(g -> g.resting() == null && g.kept().equals(crossCheck))
                .findFirst();
    }

    /// One that was made after another of the same cross-checks.
    Optional<StoredGrouping> laterThan(StoredGrouping grouping) {
        return find(
                        """
                        takenBackAt is null and id <> ?1 and since > ?2
                        and (kept in (?3, ?4) or other in (?3, ?4)) order by since desc
                        """,
                        grouping.id(),
                        grouping.since(),
                        grouping.kept(),
                        grouping.other())
                .firstResultOptional();
    }
}
