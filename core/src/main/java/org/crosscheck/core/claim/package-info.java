/// What a claim is: span, speaker, polarity, certainty, event and typed values. Pure.
@NullMarked
package org.crosscheck.core.claim;

import org.jspecify.annotations.NullMarked;
