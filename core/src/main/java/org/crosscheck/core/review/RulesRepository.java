package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RulesRepository implements PanacheRepositoryBase<StoredRules, UUID> {
    /// Investigations in which more than one decision is needed.
    List<UUID> withSeveral() {
        return stream("needed > 1").map(StoredRules::investigation).toList();
    }
}
