/// Measures the program on investigations of any size, made by multiplying articles, and fits what
/// it weighs on labelled ones.
@NullMarked
package org.crosscheck.web.bench;

import org.jspecify.annotations.NullMarked;
