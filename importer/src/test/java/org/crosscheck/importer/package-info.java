/// Rules that hold for the whole module.
@NullMarked
package org.crosscheck.importer;

import org.jspecify.annotations.NullMarked;
