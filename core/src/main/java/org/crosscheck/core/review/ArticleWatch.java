package org.crosscheck.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.crosscheck.core.article.ArticleStored;

/// Tells those who watch an investigation of new articles.
@ApplicationScoped
class ArticleWatch {
    private final Event<CrossCheckChanged> changed;

    ArticleWatch(Event<CrossCheckChanged> changed) {
        this.changed = changed;
    }

    void stored(@Observes ArticleStored article) {
        changed.fire(new CrossCheckChanged(article.investigation(), null, "article"));
    }
}
