@NullMarked
package org.crosscheck.importer.extract;

import org.jspecify.annotations.NullMarked;
