/// Who is signed in; signing in and out, the own password, the list of people.
@NullMarked
package org.crosscheck.web.account;

import org.jspecify.annotations.NullMarked;
