package org.crosscheck.core.article;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article was made from.
///
/// @param line 0-based record in a file that holds several, null otherwise
/// @param raw the bytes as they came
/// @param fields metadata of its record as read
public record ArticleSource(
        UUID id,
        UUID investigation,
        String file,
        @Nullable Integer line,
        byte[] raw,
        boolean html,
        Map<String, String> fields) {
    public ArticleSource {
        fields = Map.copyOf(fields);
    }
}
