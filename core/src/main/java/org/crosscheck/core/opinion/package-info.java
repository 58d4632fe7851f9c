/// Opinions of an additional judge: asking for them in the background, and keeping them apart.
@NullMarked
package org.crosscheck.core.opinion;

import org.jspecify.annotations.NullMarked;
