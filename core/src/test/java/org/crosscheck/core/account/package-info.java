@NullMarked
package org.crosscheck.core.account;

import org.jspecify.annotations.NullMarked;
