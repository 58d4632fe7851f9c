/// Finding anything that is stored by its words.
@NullMarked
package org.crosscheck.core.find;

import org.jspecify.annotations.NullMarked;
