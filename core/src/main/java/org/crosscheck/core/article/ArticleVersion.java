package org.crosscheck.core.article;

import java.util.UUID;

/// Which state of an article there is.
///
/// @param version goes up when the article is read again
/// @param label how sentences name it
public record ArticleVersion(UUID id, long version, String label) {}
