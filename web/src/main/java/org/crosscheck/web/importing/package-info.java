/// Bringing articles in: dropped files and pasted texts, with progress and what went wrong.
@NullMarked
package org.crosscheck.web.importing;

import org.jspecify.annotations.NullMarked;
