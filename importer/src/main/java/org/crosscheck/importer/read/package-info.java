/// Outside formats to raw articles: one reader a format, recognised by content.
@NullMarked
package org.crosscheck.importer.read;

import org.jspecify.annotations.NullMarked;
