/// Claims with their values out of parsed text.
@NullMarked
package org.crosscheck.importer.claim;

import org.jspecify.annotations.NullMarked;
