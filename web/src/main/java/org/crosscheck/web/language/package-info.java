/// The languages of the screens: which there are, and which one a browser gets.
@NullMarked
package org.crosscheck.web.language;

import org.jspecify.annotations.NullMarked;
