@NullMarked
package org.crosscheck.core.article;

import org.jspecify.annotations.NullMarked;
