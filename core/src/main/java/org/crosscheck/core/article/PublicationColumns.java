package org.crosscheck.core.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// A publication time in three columns. The moment is kept as text, with the offset that its source
/// gives, which a database timestamp loses.
@Embeddable
record PublicationColumns(
        @Nullable LocalDate date,
        @Nullable String moment,
        @Enumerated(EnumType.STRING) PublicationTime.@Nullable Origin origin) {
    static @Nullable PublicationColumns of(@Nullable PublicationTime time) {
        return time == null
                ? null
                : new PublicationColumns(
                        time.date(),
                        time.moment() == null ? null : time.moment().toString(),
                        time.from());
    }

    @Nullable PublicationTime time() {
        if (date == null || origin == null) {
            return null;
        }
        return new PublicationTime(
                date, moment == null ? null : OffsetDateTime.parse(moment), origin);
    }

    static @Nullable PublicationTime time(@Nullable PublicationColumns columns) {
        return columns == null ? null : columns.time();
    }

    static @Nullable String iso(@Nullable PublicationColumns columns) {
        PublicationTime time = time(columns);
        return time == null ? null : time.iso();
    }
}
