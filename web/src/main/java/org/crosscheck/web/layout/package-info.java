/// The frame around every screen: head of the page, empty states, and what a visitor sees when
/// something fails.
@NullMarked
package org.crosscheck.web.layout;

import org.jspecify.annotations.NullMarked;
