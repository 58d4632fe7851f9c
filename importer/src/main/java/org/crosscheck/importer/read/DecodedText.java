package org.crosscheck.importer.read;

import java.nio.charset.Charset;

/// Bytes as text.
///
/// @param text without a byte order mark
/// @param charset how it was decoded
/// @param certain false where the charset was guessed or some bytes could not be decoded
record DecodedText(String text, Charset charset, boolean certain) {}
