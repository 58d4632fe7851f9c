/// The program: screens, sign-in, command line.
///
/// In reading order: `boot`, `command`, `database` (how it starts); `language`, `layout`,
/// `address`, `badge`, `live` (what all screens share); `account`, `investigation`, `importing`,
/// `article`, `review`, `matrix`, `report` (the screens).
@NullMarked
package org.crosscheck.web;

import org.jspecify.annotations.NullMarked;
