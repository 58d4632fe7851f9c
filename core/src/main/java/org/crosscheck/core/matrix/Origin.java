package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;

/// Articles of one origin: they carry one text, or credit one wire agency.
///
/// @param articles two or more, in the order of publication
/// @param sharesText whether some of them share a good part of their text
/// @param agencies that they credit, may be empty
public record Origin(List<UUID> articles, boolean sharesText, List<String> agencies) {
    public Origin {
        articles = List.copyOf(articles);
        agencies = List.copyOf(agencies);
    }

    /// The order of publication, those without a date last.
    static final Comparator<ArticleReading> BY_PUBLICATION =
            Comparator.comparing(
                            (ArticleReading a) -> a.row().published(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ArticleReading::label)
                    .thenComparing(ArticleReading::id);

    /// All origins that more than one article has, the one that was published first first.
    ///
    /// @param sharing groups of articles that share text
    static List<Origin> of(List<ArticleReading> articles, List<List<UUID>> sharing) {
        Map<UUID, UUID> roots = new HashMap<>();
        sharing.forEach(group -> group.forEach(a -> join(roots, group.getFirst(), a)));
        Map<String, UUID> credited = new HashMap<>();
        for (ArticleReading article : articles) {
            String agency = article.row().agency();
            if (agency != null) {
                UUID first = credited.putIfAbsent(agency, article.id());
                if (first != null) {
                    join(roots, first, article.id());
                }
            }
        }
        Map<UUID, List<ArticleReading>> groups = new LinkedHashMap<>();
        for (ArticleReading article : articles.stream().sorted(BY_PUBLICATION).toList()) {
            groups.computeIfAbsent(root(roots, article.id()), _ -> new ArrayList<>()).add(article);
        }
        List<Origin> origins = new ArrayList<>();
        for (List<ArticleReading> group : groups.values()) {
            if (group.size() > 1) {
                List<UUID> ids = group.stream().map(ArticleReading::id).toList();
                TreeSet<String> agencies = new TreeSet<>();
                for (ArticleReading article : group) {
                    if (article.row().agency() != null) {
                        agencies.add(article.row().agency());
                    }
                }
                origins.add(
                        new Origin(
                                ids,
                                sharing.stream().anyMatch(ids::containsAll),
                                List.copyOf(agencies)));
            }
        }
        return origins;
    }

    private static void join(Map<UUID, UUID> roots, UUID a, UUID b) {
        UUID from = root(roots, b);
        UUID to = root(roots, a);
        if (!from.equals(to)) {
            roots.put(from, to);
        }
    }

    private static UUID root(Map<UUID, UUID> roots, UUID of) {
        UUID root = of;
        for (UUID up = roots.get(root); up != null; up = roots.get(root)) {
            root = up;
        }
        return root;
    }
}
