package org.crosscheck.core.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody corrected of what the program read in an article; its text is never corrected.
///
/// @param field what was corrected
/// @param before what it was, null where there was nothing
/// @param after what it is since, null where there is nothing
/// @param why the person's reason, may be empty
/// @param by username
/// @param who name of the person that others see
/// @param version the article's version that it made
public record Correction(
        Field field,
        @Nullable String before,
        @Nullable String after,
        String why,
        Instant at,
        String by,
        String who,
        long version) {
    /// What can be corrected.
    public enum Field {
        TITLE,
        PUBLISHER,
        PUBLISHED,
        CLAIM_BORDER,
        CLAIM_ADDED,
        CLAIM_WITHDRAWN,
        CLAIM_RESTORED;

        /// In plain words, as in "its publication date was corrected".
        public String words() {
            return switch (this) {
                case TITLE -> "title";
                case PUBLISHER -> "publisher";
                case PUBLISHED -> "publication date";
                case CLAIM_BORDER -> "border of a claim";
                case CLAIM_ADDED -> "new claim";
                case CLAIM_WITHDRAWN -> "withdrawn claim";
                case CLAIM_RESTORED -> "restored claim";
            };
        }
    }
}
