/// Stored articles: raw bytes, immutable text, claims.
@NullMarked
package org.crosscheck.core.article;

import org.jspecify.annotations.NullMarked;
