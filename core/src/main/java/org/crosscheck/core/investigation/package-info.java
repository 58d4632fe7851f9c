/// The unit of work and of access: articles, cross-checks and decisions about one event.
@NullMarked
package org.crosscheck.core.investigation;

import org.jspecify.annotations.NullMarked;
