/// Reports of an investigation: one pure record, written as HTML, PDF, CSV and JSON.
@NullMarked
package org.crosscheck.core.report;

import org.jspecify.annotations.NullMarked;
