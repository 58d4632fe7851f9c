@NullMarked
package org.crosscheck.core.investigation;

import org.jspecify.annotations.NullMarked;
