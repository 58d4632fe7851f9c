package org.crosscheck.core.matrix;

import java.util.List;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// The facts of an investigation against its articles: a row for each cross-check, a column for
/// each article in the order of publication, in each cell what the article prints.
///
/// @param total rows there would be without a limit
public record Matrix(List<Source> sources, List<Row> rows, long total) {
    public Matrix {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /// One article, the column's head.
    ///
    /// @param published ISO 8601 date or moment, null where unknown
    /// @param agency the wire agency credited in it, null where none
    /// @param origin 1-based number of the origin that it shares with others, 0 where it has its
    ///   own
    public record Source(
            UUID article,
            String label,
            String title,
            @Nullable String published,
            @Nullable String agency,
            int origin) {
        static Source of(ArticleReading article, List<Origin> origins) {
            int origin = 0;
            for (int i = 0; i < origins.size(); i++) {
                if (origins.get(i).articles().contains(article.id())) {
                    origin = i + 1;
                }
            }
            return new Source(
                    article.id(),
                    article.label(),
                    article.row().title(),
                    article.row().published(),
                    article.row().agency(),
                    origin);
        }
    }

    /// One attribute.
    ///
    /// @param verdict what all its reviewers say; null where nobody decided or they differ
    /// @param cells one for each source, in the order of the sources
    public record Row(
            UUID crossCheck,
            String attribute,
            @Nullable ValueType type,
            Outcome outcome,
            @Nullable Verdict verdict,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What an article says of an attribute.
    public sealed interface Cell {
        /// It says something.
        ///
        /// @param printed as the article prints it; several where it says it more than once
        /// @param position 0-based place of the position it takes; the same number says the same
        ///   thing, 0 has the most origins
        /// @param outlier whether it stands apart from a position that more sources take, articles
        ///   of one origin counted once
        /// @param denied whether it denies what the attribute asks
        /// @param span where it stands in the article's text, in UTF-16 code units
        record Stated(
                List<String> printed, int position, boolean outlier, boolean denied, Span span)
                implements Cell {
            public Stated {
                printed = List.copyOf(printed);
            }
        }

        /// It says nothing of it, which is not a denial.
        record NotStated() implements Cell {}
    }
}
