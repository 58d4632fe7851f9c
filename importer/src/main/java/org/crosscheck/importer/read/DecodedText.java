package org.crosscheck.importer.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text.
///
/// @param text without a byte order mark
/// @param charset how it was decoded
/// @param certain false where the charset was guessed or some bytes could not be decoded
record DecodedText(String text, Charset charset, boolean certain) {
    /// What the reader should know where it is not certain.
    Optional<String> doubt() {
        if (certain) {
            return Optional.empty();
        }
        return Optional.of(
                "is not valid UTF-8; read as "
                        + charset.name()
                        + (charset.equals(StandardCharsets.UTF_8)
                                ? " with unreadable characters replaced"
                                : ", which was guessed"));
    }
}
