/// How far several people agree who put things into classes: percent, kappa and alpha. Pure.
@NullMarked
package org.crosscheck.core.agreement;

import org.jspecify.annotations.NullMarked;
