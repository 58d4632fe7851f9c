@NullMarked
package org.crosscheck.importer.claim;

import org.jspecify.annotations.NullMarked;
