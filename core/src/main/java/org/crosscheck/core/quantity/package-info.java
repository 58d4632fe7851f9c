/// Numbers with a meaning as a text gives them, with bounds and printed precision. Pure.
@NullMarked
package org.crosscheck.core.quantity;

import org.jspecify.annotations.NullMarked;
