/// The grammar of numbers.
@NullMarked
package org.crosscheck.importer.quantity;

import org.jspecify.annotations.NullMarked;
