/// Raw articles to their own text and metadata, without the page around them.
@NullMarked
package org.crosscheck.importer.clean;

import org.jspecify.annotations.NullMarked;
