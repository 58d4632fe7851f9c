/// Attributes against sources: who says what, who says something else, and who says nothing.
@NullMarked
package org.crosscheck.core.matrix;

import org.jspecify.annotations.NullMarked;
