@NullMarked
package org.crosscheck.importer.meaning;

import org.jspecify.annotations.NullMarked;
