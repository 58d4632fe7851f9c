@NullMarked
package org.crosscheck.importer.language;

import org.jspecify.annotations.NullMarked;
