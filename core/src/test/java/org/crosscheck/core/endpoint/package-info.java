/// A server that answers as recorded.
@NullMarked
package org.crosscheck.core.endpoint;

import org.jspecify.annotations.NullMarked;
