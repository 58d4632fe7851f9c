/// The PostgreSQL that tests run on.
@NullMarked
package org.crosscheck.core.database;

import org.jspecify.annotations.NullMarked;
