package org.crosscheck.core.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class KeyChoiceRepository implements PanacheRepositoryBase<KeyChoice, UUID> {}
