@NullMarked
package org.crosscheck.importer.name;

import org.jspecify.annotations.NullMarked;
