/// Reads numbers, in digits and in words; times and quantities are made of them.
@NullMarked
package org.crosscheck.importer.number;

import org.jspecify.annotations.NullMarked;
