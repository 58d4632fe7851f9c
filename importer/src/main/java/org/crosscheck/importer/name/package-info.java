/// Persons, organisations and places in the fullest form that an article gives.
@NullMarked
package org.crosscheck.importer.name;

import org.jspecify.annotations.NullMarked;
