/// Which claims speak of the same attribute of the same event, and whether they agree. Pure.
@NullMarked
package org.crosscheck.core.check;

import org.jspecify.annotations.NullMarked;
