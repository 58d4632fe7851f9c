/// The queue of cross-checks and the screen on which people judge them.
@NullMarked
package org.crosscheck.web.review;

import org.jspecify.annotations.NullMarked;
