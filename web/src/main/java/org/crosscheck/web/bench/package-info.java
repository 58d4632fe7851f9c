/// Measures the program on investigations of any size, made by multiplying articles.
@NullMarked
package org.crosscheck.web.bench;

import org.jspecify.annotations.NullMarked;
