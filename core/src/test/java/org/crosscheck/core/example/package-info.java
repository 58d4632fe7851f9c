/// Made-up articles and findings that tests of the stored half share.
@NullMarked
package org.crosscheck.core.example;

import org.jspecify.annotations.NullMarked;
