package org.crosscheck.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.picture.PointTime;
import org.crosscheck.core.picture.Timeline;
import org.crosscheck.core.picture.Timeline.Mark;
import org.crosscheck.core.text.Printed;
import org.jspecify.annotations.Nullable;

/// The course of a cross-check's value over the publication times of its articles. It tells what
/// was found and nothing of what people decided, so there is nothing in it to hide.
final class Timelines {
    private Timelines() {}

    static Timeline of(CrossCheckDetail detail) {
        Map<String, ArticleReading> articles = new HashMap<>();
        detail.articles().forEach(a -> articles.put(a.id().toString(), a));
        Map<String, Mark> marks = marks(detail.findings(), articles);
        List<String> lanes = new ArrayList<>();
        List<Timeline.Point> points = new ArrayList<>();
        for (CrossCheck.Position position : detail.positions()) {
            for (Finding.Side side : position.sides()) {
                ArticleReading article = articles.get(side.article());
                points.add(
                        new Timeline.Point(
                                side.article(),
                                article == null ? side.article() : article.label(),
                                Printed.trimmed(side.value() == null ? side.text() : side.value()),
                                time(article),
                                lanes.size(),
                                marks.getOrDefault(key(side), Mark.NONE)));
            }
            lanes.add(position.label());
        }
        return Timeline.of(detail.row().attribute(), lanes, points);
    }

    /// What was superseded stays so, whatever else it is.
    private static Map<String, Mark> marks(
            List<Finding> findings, Map<String, ArticleReading> articles) {
        Map<String, Mark> marks = new HashMap<>();
        for (Finding finding : findings) {
            boolean superseded = finding.reason() == Reason.SUPERSEDED;
            boolean corrected = finding.explanations().contains(Finding.Explanation.CORRECTION);
            PointTime a = time(articles.get(finding.a().article()));
            PointTime b = time(articles.get(finding.b().article()));
            if (a == null || b == null || a.equals(b) || !superseded && !corrected) {
                continue;
            }
            boolean inOrder = a.compareTo(b) < 0;
            Finding.Side earlier = inOrder ? finding.a() : finding.b();
            Finding.Side later = inOrder ? finding.b() : finding.a();
            if (superseded) {
                marks.put(key(earlier), Mark.SUPERSEDED);
                marks.putIfAbsent(key(later), Mark.SUPERSEDES);
            } else {
                marks.merge(
                        key(later),
                        Mark.CORRECTION,
                        (was, is) -> was == Mark.SUPERSEDED ? was : is);
            }
        }
        return marks;
    }

    private static @Nullable PointTime time(@Nullable ArticleReading article) {
        return article == null ? null : PointTime.parse(article.row().published());
    }

    private static String key(Finding.Side side) {
        return side.article() + ' ' + side.claim() + ' ' + side.valueSpan();
    }
}
