package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository {
    private final EntityManager entities;

    AgreementRepository(EntityManager entities) {
        this.entities = entities;
    }

    /// Decisions that hold, are not hidden, and say something.
    List<AgreementService.Rating> ratings(UUID investigation) {
        return entities.createQuery(
                        """
                        select d.crossCheck, c.type, a.username, a.displayName, d.verdict
                        from Decision d join StoredCrossCheck c on c.id = d.crossCheck
                        join Account a on a.id = d.reviewer
                        where c.investigation = :investigation and c.mergedInto is null and c.shown = true
                        and d.outdated = false and d.verdict <> :unsure
                        order by d.crossCheck, a.username
                        """,
                        AgreementService.Rating.class)
                .setParameter("investigation", investigation)
                .setParameter("unsure", Verdict.UNSURE)
                .getResultList();
    }

    /// Cross-checks with decisions that are hidden.
    long hidden(UUID investigation) {
        return entities.createQuery(
                        """
                        select count(c) from StoredCrossCheck c
                        where c.investigation = :investigation and c.mergedInto is null and c.shown = false
                        and exists (select 1 from Decision d where d.crossCheck = c.id)
                        """,
                        Long.class)
                .setParameter("investigation", investigation)
                .getSingleResult();
    }

    List<AgainstResolution.Row> against(UUID investigation, String reviewer) {
        return entities.createQuery(
                        """
                        select c.id, c.attribute, d.verdict, d.reason, d.note, c.verdict
                        from Decision d join StoredCrossCheck c on c.id = d.crossCheck
                        join Account a on a.id = d.reviewer
                        where c.investigation = :investigation and a.username = :reviewer
                        and c.mergedInto is null and c.shown = true and c.verdict is not null and d.outdated = false
                        """
                                + CrossCheckQuery.HQL_ORDER,
                        AgainstResolution.Row.class)
                .setParameter("investigation", investigation)
                .setParameter("reviewer", reviewer)
                .getResultList();
    }
}
