/// How an investigation is reviewed: how many decisions, who sees them, who settles disputes, what
/// the verdicts mean.
@NullMarked
package org.crosscheck.web.rules;

import org.jspecify.annotations.NullMarked;
