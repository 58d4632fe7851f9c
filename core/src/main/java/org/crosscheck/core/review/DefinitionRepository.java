package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DefinitionRepository
        implements PanacheRepositoryBase<StoredDefinitions, StoredDefinitions.Key> {
    /// All versions, the newest first.
    List<Definitions> versions(UUID investigation) {
        return stream("investigation = ?1 order by number desc", investigation)
                .map(StoredDefinitions::definitions)
                .toList();
    }

    Definitions current(UUID investigation) {
        return find("investigation = ?1 order by number desc", investigation)
                .firstResultOptional()
                .map(StoredDefinitions::definitions)
                .orElse(Definitions.OWN);
    }
}
