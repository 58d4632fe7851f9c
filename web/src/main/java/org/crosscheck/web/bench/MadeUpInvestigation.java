package org.crosscheck.web.bench;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;

/// Articles about many events, made from groups of articles about one event each.
///
/// @param articles the events mixed, as an investigation gets them
/// @param later one more article of each of the last events
record MadeUpInvestigation(List<ArticleClaims> articles, List<ArticleClaims> later) {
    private static final int LATER = 21;

    /// So many events go on at a time.
    private static final int AT_A_TIME = 6;

    MadeUpInvestigation {
        articles = List.copyOf(articles);
        later = List.copyOf(later);
    }

    /// @param claims how many, at least
    /// @param topics share of the topic words that are each event's own, 0 to 1
    static MadeUpInvestigation of(List<List<ArticleClaims>> groups, int claims, double topics) {
        List<Vocabulary> vocabularies = groups.stream().map(Vocabulary::of).toList();
        List<List<ArticleClaims>> going = new ArrayList<>();
        List<ArticleClaims> articles = new ArrayList<>();
        List<ArticleClaims> later = new ArrayList<>();
        long made = 0;
        for (int event = 0; made < claims || !going.isEmpty(); event++) {
            if (made < claims) {
                int group = event % groups.size();
                MadeUpEvent retelling = new MadeUpEvent(vocabularies.get(group), event, topics);
                List<ArticleClaims> told = new ArrayList<>();
                for (ArticleClaims article : groups.get(group)) {
                    told.add(retelling.retell(article, event + "-" + told.size()));
                }
                later.add(told.removeLast());
                made += told.stream().mapToInt(a -> a.claims().size()).sum();
                going.add(told);
            }
            if (going.size() >= AT_A_TIME || made >= claims) {
                going.forEach(told -> articles.add(told.removeFirst()));
                going.removeIf(List::isEmpty);
            }
        }
        return new MadeUpInvestigation(
                articles, later.subList(Math.max(0, later.size() - LATER), later.size()));
    }

    int claims() {
        return articles.stream().mapToInt(a -> a.claims().size()).sum();
    }
}
