package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Keeps which articles carry one text, as the latest run saw it, so that the queue can be filtered
/// by it.
@ApplicationScoped
class TextGroups {
    private final EntityManager entities;
    private final CheckStates states;

    TextGroups(EntityManager entities, CheckStates states) {
        this.entities = entities;
        this.states = states;
    }

    /// Part of the run's own transaction, which holds the lock of its state.
    void afterRun(@Observes CrossCheckChanged change) {
        if (!change.what().equals("run")) {
            return;
        }
        CheckStates.State state = states.get(change.investigation());
        if (state.articles.isEmpty()) {
            return;
        }
        Map<UUID, UUID> groups = new HashMap<>();
        for (List<Integer> group : state.check.textGroups()) {
            UUID first = state.articles.get(group.getFirst()).id();
            group.forEach(place -> groups.put(state.articles.get(place).id(), first));
        }
        keep(change.investigation(), groups);
    }

    /// Only what changed is written: cross-checks are renewed with each article.
    ///
    /// @param groups for each article that shares its text, the first of its group
    void keep(UUID investigation, Map<UUID, UUID> groups) {
        Map<UUID, @Nullable UUID> wanted = new HashMap<>(groups);
        for (Object row :
                entities.createNativeQuery(
                                """
                                SELECT id, text_group FROM article
                                WHERE investigation_id = :investigation AND text_group IS NOT NULL
                                """,
                                Tuple.class)
                        .setParameter("investigation", investigation)
                        .getResultList()) {
            UUID article = ((Tuple) row).get("id", UUID.class);
            UUID group = ((Tuple) row).get("text_group", UUID.class);
            if (Objects.equals(groups.get(article), group)) {
                wanted.remove(article);
            } else {
                wanted.put(article, groups.get(article));
            }
        }
        wanted.forEach((article, group) ->
                entities.unwrap(Session.class)
                        .createNativeMutationQuery(
                                "UPDATE article SET text_group = CAST(:group AS uuid) WHERE id = :article")
                        .setParameter(
                                "group", group == null ? null : group.toString(), String.class)
                        .setParameter("article", article)
                        .executeUpdate());
    }
}
