/// Dates, times and durations as a text gives them, with their precision. Pure.
@NullMarked
package org.crosscheck.core.time;

import org.jspecify.annotations.NullMarked;
