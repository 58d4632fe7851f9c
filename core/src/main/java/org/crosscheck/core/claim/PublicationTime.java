package org.crosscheck.core.claim;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When an article was published or changed, with the precision that its source gives.
///
/// @param date the day in the publisher's own zone
/// @param moment the moment, where the source gives a time of day
/// @param from how it was found
public record PublicationTime(LocalDate date, @Nullable OffsetDateTime moment, Origin from) {
    /// Where a publication time was found.
    public enum Origin {
        /// given by the user
        ARGUMENT,
        /// a field of a record
        RECORD,
        /// the page's metadata
        META,
        /// the visible text
        TEXT
    }

    /// ISO 8601: a date, or a date and time with its offset.
    public String iso() {
        if (moment == null) {
            return date.toString();
        }
        String text = moment.toString();
        return moment.getOffset().equals(ZoneOffset.UTC) && !text.endsWith("Z") ? text + "Z" : text;
    }
}
