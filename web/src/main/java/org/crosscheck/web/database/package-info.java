/// The PostgreSQL server that the program brings along, for those who name none of their own.
@NullMarked
package org.crosscheck.web.database;

import org.jspecify.annotations.NullMarked;
