/// The matrix of attributes and sources.
@NullMarked
package org.crosscheck.web.matrix;

import org.jspecify.annotations.NullMarked;
