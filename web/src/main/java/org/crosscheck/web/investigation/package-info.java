/// The list of investigations and the page of one.
@NullMarked
package org.crosscheck.web.investigation;

import org.jspecify.annotations.NullMarked;
