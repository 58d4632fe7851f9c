@NullMarked
package org.crosscheck.core.review;

import org.jspecify.annotations.NullMarked;
