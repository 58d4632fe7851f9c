/// Rules that hold for the whole module.
@NullMarked
package org.crosscheck.core;

import org.jspecify.annotations.NullMarked;
