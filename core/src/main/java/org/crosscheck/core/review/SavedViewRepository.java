package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {
    /// A person's own, and those that others share; by name.
    List<SavedView> seenBy(UUID investigation, UUID person) {
        return list(
                "investigation = ?1 and (owner = ?2 or shared = true) order by lower(name), at",
                investigation,
                person);
    }

    Optional<SavedView> findByName(UUID investigation, UUID owner, String name) {
        return find(
                        "investigation = ?1 and owner = ?2 and lower(name) = lower(?3)",
                        investigation,
                        owner,
                        name)
                .firstResultOptional();
    }
}
