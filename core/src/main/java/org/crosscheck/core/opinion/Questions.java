package org.crosscheck.core.opinion;

import java.util.NoSuchElementException;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.judge.Question;
import org.crosscheck.core.review.CrossCheckDetail;

/// What a judge is asked about a finding: its two passages, without what the program makes of them.
final class Questions {
    private Questions() {}

    static Question of(CrossCheckDetail detail, Finding finding) {
        return new Question(
                detail.row().attribute(),
                passage(detail, finding.a()),
                passage(detail, finding.b()));
    }

    private static Question.Passage passage(CrossCheckDetail detail, Finding.Side side) {
        ArticleReading article =
                detail.articles().stream()
                        .filter(a -> a.id().toString().equals(side.article()))
                        .findFirst()
                        .orElseThrow(
                                () -> new NoSuchElementException("no article " + side.article()));
        return new Question.Passage(
                article.label(), article.row().published(), side.speaker(), side.text());
    }
}
