/// What sentences mean, as vectors of a small model that runs in this process.
@NullMarked
package org.crosscheck.importer.meaning;

import org.jspecify.annotations.NullMarked;
