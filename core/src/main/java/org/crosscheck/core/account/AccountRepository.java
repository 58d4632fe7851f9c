package org.crosscheck.core.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> findByUsername(String username) {
        return find("lower(username) = lower(?1)", username).firstResultOptional();
    }

    long countActive() {
        return count("active", true);
    }

    long countActive(Role role) {
        return count("active = true and role = ?1", role.name());
    }

    List<Account> listByName() {
        return listAll(Sort.by("displayName", "username"));
    }
}
