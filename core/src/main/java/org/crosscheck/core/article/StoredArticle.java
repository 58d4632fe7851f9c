package org.crosscheck.core.article;

import java.util.UUID;

/// An article that is stored now.
///
/// @param isNew false where the investigation had these bytes already
public record StoredArticle(UUID id, boolean isNew) {}
