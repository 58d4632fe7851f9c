package org.crosscheck.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ColumnChoiceRepository implements PanacheRepositoryBase<ColumnChoice, String> {}
