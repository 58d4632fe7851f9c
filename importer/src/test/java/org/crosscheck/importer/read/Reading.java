package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;

/// What came out of a file.
record Reading(List<RawArticle> articles, List<Problem> problems) {
    static Reading of(String file, byte[] bytes, ReadLimits limits, ReadOptions options) {
        List<Problem> problems = new ArrayList<>();
        return new Reading(
                new ArticleReader(limits).readAll(file, bytes, options, problems::add), problems);
    }

    static Reading of(String file, byte[] bytes) {
        return of(file, bytes, ReadLimits.DEFAULT, ReadOptions.AUTO);
    }

    static Reading of(String file, String text) {
        return of(file, text.getBytes(UTF_8));
    }

    /// The only article.
    RawArticle article() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, problems " + problems);
        }
        return articles.getFirst();
    }

    List<String> errors() {
        return said(Severity.ERROR);
    }

    List<String> said(Severity severity) {
        return problems.stream()
                .filter(p -> p.severity() == severity)
                .map(Problem::toString)
                .toList();
    }
}
