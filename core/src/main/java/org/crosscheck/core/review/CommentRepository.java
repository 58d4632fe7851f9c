package org.crosscheck.core.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<StoredComment, UUID> {
    /// Mentions of a person in comments that stand.
    private static final String STANDING =
            """
             from StoredMention m join StoredComment k on k.id = m.comment
             join StoredCrossCheck c on c.id = k.crossCheck
             join Investigation i on i.id = c.investigation
             join Account a on a.id = k.author
             where m.account = :account and k.removedBy is null
            """;

    /// Where a mention may be seen: its comment stands, and the decisions are not hidden.
    private static final String MENTION = STANDING + " and c.shown = true";

    /// Those on a cross-check, the oldest first.
    List<CommentRow> rows(UUID crossCheck) {
        return getEntityManager()
                .createQuery(
                        """
                        select k.id, k.at, a.username, a.displayName,
                               case when k.removedBy is null then k.body else '' end, r.displayName
                        from StoredComment k join Account a on a.id = k.author
                        left join Account r on r.id = k.removedBy
                        where k.crossCheck = :crossCheck order by k.at, k.id
                        """,
                        CommentRow.class)
                .setParameter("crossCheck", crossCheck)
                .getResultList();
    }

    void mention(UUID comment, UUID account) {
        getEntityManager().persist(new StoredMention(comment, account));
    }

    List<MentionRow> mentions(UUID account, int limit) {
        return getEntityManager()
                .createQuery(
                        "select c.id, c.attribute, i.title, k.at, a.displayName, k.body, m.seen"
                                + MENTION
                                + " order by m.seen, k.at desc",
                        MentionRow.class)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    long unseen(UUID account) {
        return getEntityManager()
                .createQuery("select count(m)" + MENTION + " and m.seen = false", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /// How many may not be seen yet.
    long hidden(UUID account) {
        return getEntityManager()
                .createQuery("select count(m)" + STANDING + " and c.shown = false", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /// @return how many there were
    int markSeen(UUID crossCheck, UUID account) {
        return getEntityManager()
                .createQuery(
                        """
                        update StoredMention m set m.seen = true
                        where m.account = :account and m.seen = false and m.comment in
                            (select k.id from StoredComment k where k.crossCheck = :crossCheck)
                        """)
                .setParameter("account", account)
                .setParameter("crossCheck", crossCheck)
                .executeUpdate();
    }
}
