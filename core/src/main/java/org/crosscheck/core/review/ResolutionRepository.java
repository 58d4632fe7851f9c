package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ResolutionRepository implements PanacheRepositoryBase<Resolution, UUID> {
    /// The resolution of each cross-check of an investigation that has one.
    Map<UUID, Resolution> byCrossCheck(UUID investigation) {
        return stream(
                        """
                        select r from Resolution r join StoredCrossCheck c on c.id = r.crossCheck
                        where c.investigation = ?1
                        """,
                        investigation)
                .collect(Collectors.toMap(Resolution::crossCheck, Function.identity()));
    }
}
