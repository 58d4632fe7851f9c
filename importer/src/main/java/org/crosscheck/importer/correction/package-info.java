/// What an article's own notices of correction change in its claims. Pure.
@NullMarked
package org.crosscheck.importer.correction;

import org.jspecify.annotations.NullMarked;
