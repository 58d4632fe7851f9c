/// Outside files to articles to claims.
///
/// In reading order, which is the way of an article: `read`, `clean`, `language`, `number`, `time`,
/// `quantity`, `name`, `attribution`, `claim`, `correction`, `extract`, `job`.
@NullMarked
package org.crosscheck.importer;

import org.jspecify.annotations.NullMarked;
