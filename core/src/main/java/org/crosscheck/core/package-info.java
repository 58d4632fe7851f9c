/// What a claim is, how claims are compared, what reviewers decide, what a report says; stores
/// them.
///
/// In reading order: `text`, `time`, `quantity`, `claim`, `problem`, `check` (pure); `account`,
/// `investigation`, `article`, `rates`, `review`, `matrix`, `report` (stored).
@NullMarked
package org.crosscheck.core;

import org.jspecify.annotations.NullMarked;
