package org.crosscheck.web.journey;

/// Where the program answers.
///
/// @param base address with the slash at its end
record Site(String base) {}
