package org.crosscheck.core.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.ClaimStance;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.review.Evidence;
import org.crosscheck.core.review.EvidenceService;

/// Puts the articles of a cross-check beside each other, as they are at that moment.
@ApplicationScoped
public class SideBySideService {
    /// Most other cross-checks among which the nearest are looked for.
    public static final int MOST = 60;

    private final EvidenceService evidence;
    private final ArticleService articles;

    SideBySideService(EvidenceService evidence, ArticleService articles) {
        this.evidence = evidence;
        this.articles = articles;
    }

    /// @param own a cross-check that is shown
    /// @param leading the finding of it that is looked at
    /// @param limit the most rows beside its own
    @Transactional
    public SideBySide build(Evidence own, Finding leading, int limit) {
        List<UUID> columns = SideBySideBuilder.columns(own, leading);
        Set<String> pair = Set.of(leading.a().article(), leading.b().article());
        List<UUID> near =
                new Nearness(own, pair)
                        .ordered(
                                evidence.shared(
                                        own.crossCheck(),
                                        columns,
                                        pair.stream().map(UUID::fromString).toList(),
                                        MOST));
        List<Evidence> others = evidence.of(near.stream().limit(limit).toList());
        return new SideBySideBuilder(own, leading, stances(own, others, columns))
                .build(own, others, Math.max(0, near.size() - limit));
    }

    private List<ClaimStance> stances(Evidence own, List<Evidence> others, List<UUID> columns) {
        List<Evidence> all = new ArrayList<>(others);
        all.add(own);
        Set<String> names = new HashSet<>();
        for (Evidence one : all) {
            one.positions()
                    .forEach(position -> position.sides().forEach(side -> names.add(side.claim())));
        }
        return articles.stances(columns, names);
    }
}
