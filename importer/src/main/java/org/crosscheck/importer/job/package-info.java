/// The jobs that import: files in, stored articles and a run over them out.
@NullMarked
package org.crosscheck.importer.job;

import org.jspecify.annotations.NullMarked;
