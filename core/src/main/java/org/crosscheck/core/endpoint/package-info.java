/// Judges behind an address: the protocol and the configuration.
@NullMarked
package org.crosscheck.core.endpoint;

import org.jspecify.annotations.NullMarked;
