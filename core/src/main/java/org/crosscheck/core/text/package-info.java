/// Places in a text: spans, code points, quotations that can be found again. Pure.
@NullMarked
package org.crosscheck.core.text;

import org.jspecify.annotations.NullMarked;
