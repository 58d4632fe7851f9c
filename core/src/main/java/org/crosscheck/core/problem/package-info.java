/// Bad input as data: what, where, found, expected. Pure.
@NullMarked
package org.crosscheck.core.problem;

import org.jspecify.annotations.NullMarked;
