/// How far the reviewers of an investigation agree.
@NullMarked
package org.crosscheck.web.agreement;

import org.jspecify.annotations.NullMarked;
