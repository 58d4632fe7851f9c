/// Starting the program: command line, home folder, embedded database.
@NullMarked
package org.crosscheck.web.boot;

import org.jspecify.annotations.NullMarked;
