/// The parser behind a small interface: sentences, tokens, names, dependency trees.
@NullMarked
package org.crosscheck.importer.language;

import org.jspecify.annotations.NullMarked;
