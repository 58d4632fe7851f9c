/// Downloading an investigation's report.
@NullMarked
package org.crosscheck.web.report;

import org.jspecify.annotations.NullMarked;
