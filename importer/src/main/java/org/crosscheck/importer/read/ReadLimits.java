package org.crosscheck.importer.read;

/// How much is read before an input is refused.
///
/// @param fileBytes largest file, in bytes
/// @param textCharacters longest text of one article, in UTF-16 code units
/// @param htmlCharacters longest HTML page of one article, in UTF-16 code units
public record ReadLimits(int fileBytes, int textCharacters, int htmlCharacters) {
    /// Files to 256 MB, articles to two million characters (the length of a very long book), pages
    /// to twenty million.
    public static final ReadLimits DEFAULT = new ReadLimits(256_000_000, 2_000_000, 20_000_000);

    public ReadLimits {
        if (fileBytes < 1 || textCharacters < 1 || htmlCharacters < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
