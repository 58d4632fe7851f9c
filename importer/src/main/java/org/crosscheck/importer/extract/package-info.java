/// The way of one article through all stages.
@NullMarked
package org.crosscheck.importer.extract;

import org.jspecify.annotations.NullMarked;
