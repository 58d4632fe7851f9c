@NullMarked
package org.crosscheck.importer.job;

import org.jspecify.annotations.NullMarked;
