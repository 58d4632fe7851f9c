/// Stored cross-checks, what reviewers decide of them, and the runs that found them.
@NullMarked
package org.crosscheck.core.review;

import org.jspecify.annotations.NullMarked;
