/// What the addresses of screens hold.
@NullMarked
package org.crosscheck.web.address;

import org.jspecify.annotations.NullMarked;
