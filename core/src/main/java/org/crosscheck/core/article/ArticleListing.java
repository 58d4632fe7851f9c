package org.crosscheck.core.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// The columns that a list of articles reads.
record ArticleListing(
        UUID id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String moment,
        PublicationTime.@Nullable Origin origin,
        @Nullable String agency,
        @Nullable String language,
        String file,
        @Nullable Integer line,
        int claims,
        Instant fetchedAt) {
    ArticleRow row() {
        return new ArticleRow(
                id,
                title == null ? file : title,
                publisher,
                PublicationColumns.iso(new PublicationColumns(date, moment, origin)),
                date == null,
                agency,
                language,
                file,
                line,
                claims,
                fetchedAt);
    }
}
