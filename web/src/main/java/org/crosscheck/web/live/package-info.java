/// Changes made in one browser, told to the others.
@NullMarked
package org.crosscheck.web.live;

import org.jspecify.annotations.NullMarked;
