package org.crosscheck.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    Optional<UUID> findSameBytes(UUID investigation, String sha256, @Nullable Integer line) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.id from Article a
                        where a.investigation = :investigation and a.sha256 = :sha256
                          and a.line is not distinct from :line
                        """,
                        UUID.class)
                .setParameter("investigation", investigation)
                .setParameter("sha256", sha256)
                .setParameter("line", line)
                .getResultStream()
                .findFirst();
    }

    /// Keeps others from storing the same bytes until this transaction ends.
    void lockBytes(UUID investigation, String sha256) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:bytes, 0))",
                        Integer.class)
                .setParameter("bytes", investigation + sha256)
                .getSingleResult();
    }

    List<ArticleListing> listings(UUID investigation) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.id, a.title, a.publisher, a.published.date, a.published.moment,
                               a.published.origin, a.agency, a.language, a.file, a.line, a.claimCount,
                               a.fetchedAt
                        from Article a where a.investigation = :investigation
                        order by a.published.date nulls first, a.publisher, a.file, a.line, a.id
                        """,
                        ArticleListing.class)
                .setParameter("investigation", investigation)
                .getResultList();
    }

    /// In the order of [#listOf(UUID)].
    List<ArticleVersion> versions(UUID investigation) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.id, a.version, a.label from Article a
                        where a.investigation = :investigation order by a.fetchedAt, a.id
                        """,
                        ArticleVersion.class)
                .setParameter("investigation", investigation)
                .getResultList();
    }

    /// Their articles without the raw bytes, in a stable order.
    List<Article> listOf(UUID investigation) {
        return list("investigation = ?1 order by fetchedAt, id", investigation);
    }

    /// Notes that claims of it changed, whether or not it did itself.
    void raiseVersion(Article article) {
        getEntityManager().lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /// Keeps others from correcting it until this transaction ends; it is as it is stored then.
    void lock(Article article) {
        getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Article> listByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by fetchedAt, id", ids);
    }
}
