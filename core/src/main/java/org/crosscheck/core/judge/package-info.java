/// What an additional judge is asked, and what it answers. Pure.
@NullMarked
package org.crosscheck.core.judge;

import org.jspecify.annotations.NullMarked;
