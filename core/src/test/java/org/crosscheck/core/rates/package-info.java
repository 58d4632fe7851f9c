@NullMarked
package org.crosscheck.core.rates;

import org.jspecify.annotations.NullMarked;
