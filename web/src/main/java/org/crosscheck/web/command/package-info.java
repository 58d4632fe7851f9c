/// The commands of the command line.
@NullMarked
package org.crosscheck.web.command;

import org.jspecify.annotations.NullMarked;
