package org.crosscheck.core.article;

import java.util.UUID;

/// A CDI event: an article was stored, or read again.
public record ArticleStored(UUID investigation, UUID article) {}
