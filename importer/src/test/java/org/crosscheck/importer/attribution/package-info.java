@NullMarked
package org.crosscheck.importer.attribution;

import org.jspecify.annotations.NullMarked;
