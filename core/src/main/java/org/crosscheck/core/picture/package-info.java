/// Pictures as SVG, drawn by the program itself: the same in a screen and in a report.
@NullMarked
package org.crosscheck.core.picture;

import org.jspecify.annotations.NullMarked;
