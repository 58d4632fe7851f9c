package org.crosscheck.importer.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.importer.read.RawArticle;
import org.jspecify.annotations.Nullable;

/// Takes the page away from an article and finds its metadata.
///
/// Thread-safe.
public final class ArticleCleaner {
    /// Cleans one article.
    ///
    /// @param raw the article as read
    /// @param asIs the content is clean text already: nothing is removed and offsets are those of
    ///   the input
    /// @param published the publication time that the user gives, null where none is given
    public CleanArticle clean(
            RawArticle raw,
            boolean asIs,
            @Nullable PublicationTime published,
            Consumer<Problem> problems) {
        PublicationTime time = published;
        String date = raw.fields().get("published");
        if (time == null && date != null && date.length() >= 10) {
            time =
                    new PublicationTime(
                            LocalDate.parse(date.substring(0, 10)),
                            null,
                            PublicationTime.Origin.RECORD);
        }
        return new CleanArticle(
                raw.content(),
                new Metadata(
                        raw.fields().get("title"),
                        raw.fields().get("publisher"),
                        List.of(),
                        raw.fields().get("url"),
                        null,
                        time,
                        null,
                        null));
    }
}
