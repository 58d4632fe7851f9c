/// The grammar of dates, times and durations.
@NullMarked
package org.crosscheck.importer.time;

import org.jspecify.annotations.NullMarked;
