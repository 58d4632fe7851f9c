package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.crosscheck.core.article.ArticleVersion;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.ExchangeRates;
import org.crosscheck.core.check.Meanings;
import org.crosscheck.core.check.OngoingCheck;

/// The checks of the investigations that were run lately, kept in memory so that one more article
/// costs what it could match. What is missing is made anew from the database. Thread-safe.
@ApplicationScoped
class CheckStates {
    /// Investigations kept; a large one takes some hundred megabytes.
    private static final int KEPT = 3;

    private final CrossChecker checker;
    private final Map<UUID, State> states = new LinkedHashMap<>(KEPT, 0.75f, true);

    /// @param meanings by which passages are likened; words alone where nobody knows them
    CheckStates(ExchangeRates rates, Instance<Meanings> meanings) {
        this.checker =
                new CrossChecker(rates, meanings.isResolvable() ? meanings.get() : Meanings.NONE);
    }

    /// One investigation's check. Whoever uses it holds its lock.
    static final class State {
        final ReentrantLock lock = new ReentrantLock();

        /// The articles in the check, in their places.
        final List<ArticleVersion> articles = new ArrayList<>();

        OngoingCheck check;

        /// Whether the stored cross-checks are those of the check, but for its untaken changes.
        boolean stored;

        private State(OngoingCheck check) {
            this.check = check;
        }

        /// How many articles, from the first, are as they are now.
        int same(List<ArticleVersion> now) {
            int same = 0;
            while (same < articles.size()
                    && same < now.size()
                    && articles.get(same).id().equals(now.get(same).id())
                    && articles.get(same).version() == now.get(same).version()) {
                same++;
            }
            return same;
        }

        void rewind(int place) {
            if (place < articles.size()) {
                check.rewind(place);
                articles.subList(place, articles.size()).clear();
            }
        }
    }

    synchronized State get(UUID investigation) {
        State state = states.computeIfAbsent(investigation, _ -> new State(checker.begin()));
        states.values()
                .removeIf(old -> states.size() > KEPT && old != state && !old.lock.isLocked());
        return state;
    }

    /// Makes the check anew when it is asked for next. Call it with the lock held.
    void forget(State state) {
        state.check = checker.begin();
        state.articles.clear();
        state.stored = false;
    }
}
