/// The sources of an investigation: who agrees with whom, and who has one origin.
@NullMarked
package org.crosscheck.web.source;

import org.jspecify.annotations.NullMarked;
