package org.crosscheck.importer.clean;

import java.util.List;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What is known of an article beside its text; null where its source does not say.
///
/// @param title headline
/// @param publisher name of the source
/// @param authors names, may be empty
/// @param url address of the page
/// @param language ISO 639-1 code
/// @param published when it was published
/// @param modified when it was last changed
/// @param agency the wire agency credited in it
/// @param corrections notices of what an earlier version had wrong, as printed; no part of the text
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable String url,
        @Nullable String language,
        @Nullable PublicationTime published,
        @Nullable PublicationTime modified,
        @Nullable String agency,
        List<String> corrections) {
    public Metadata {
        authors = List.copyOf(authors);
        corrections = List.copyOf(corrections);
    }

    /// With a time of publication.
    Metadata published(PublicationTime time) {
        return new Metadata(
                title, publisher, authors, url, language, time, modified, agency, corrections);
    }
}
