package org.crosscheck.importer.read;

/// How much is read before an input is refused.
///
/// @param fileBytes largest file, in bytes
/// @param textCharacters longest text of one article, in UTF-16 code units
/// @param htmlCharacters longest HTML page of one article, in UTF-16 code units
/// @param archive how much may come out of an archive
public record ReadLimits(int fileBytes, int textCharacters, int htmlCharacters, Archive archive) {
    /// Files to 256 MB, articles to two million characters (the length of a very long book), pages
    /// to twenty million; of an archive 10,000 files and 1 GB.
    public static final ReadLimits DEFAULT = new ReadLimits(256_000_000, 2_000_000, 20_000_000);

    public ReadLimits {
        if (fileBytes < 1 || textCharacters < 1 || htmlCharacters < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public ReadLimits(int fileBytes, int textCharacters, int htmlCharacters) {
        this(fileBytes, textCharacters, htmlCharacters, Archive.DEFAULT);
    }

    /// Limits for what is packed.
    ///
    /// @param files files or records in an archive
    /// @param bytes all of them unpacked, in bytes
    /// @param ratio unpacked bytes for a packed one; only looked at above [#UNSUSPICIOUS] bytes
    public record Archive(int files, long bytes, int ratio) {
        /// Text seldom packs better than twentyfold.
        public static final Archive DEFAULT = new Archive(10_000, 1_000_000_000, 150);

        /// So much may come out of anything.
        static final long UNSUSPICIOUS = 10_000_000;

        public Archive {
            if (files < 1 || bytes < 1 || ratio < 1) {
                throw new IllegalArgumentException("limits must be positive");
            }
        }

        /// Whether so much out of so little is a trap.
        boolean isBomb(long packed, long unpacked) {
            return unpacked > bytes
                    || unpacked > UNSUSPICIOUS && unpacked / ratio > Math.max(1, packed);
        }
    }
}
