/// How the screens name and draw outcomes, verdicts, work states, kinds of values and dates.
@NullMarked
package org.crosscheck.web.badge;

import org.jspecify.annotations.NullMarked;
