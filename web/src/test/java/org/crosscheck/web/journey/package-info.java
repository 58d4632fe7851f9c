/// Journeys through the packaged program with a real browser.
@NullMarked
package org.crosscheck.web.journey;

import org.jspecify.annotations.NullMarked;
