package org.crosscheck.core.opinion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OpinionRepository implements PanacheRepositoryBase<StoredOpinion, UUID> {
    /// Those about a cross-check, the latest first.
    List<StoredOpinion> of(UUID crossCheck) {
        return list(
                "from StoredOpinion o where o.crossCheck = ?1 order by o.at desc, o.id",
                crossCheck);
    }

    /// Those about the cross-checks of an investigation, the latest first.
    List<StoredOpinion> ofInvestigation(UUID investigation) {
        return list(
                """
                select o from StoredOpinion o join StoredCrossCheck c on c.id = o.crossCheck
                where c.investigation = ?1 order by o.at desc, o.id
                """,
                investigation);
    }
}
