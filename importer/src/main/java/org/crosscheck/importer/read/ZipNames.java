package org.crosscheck.importer.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/// The names of the files in a ZIP archive, from the directory at its end; nothing is unpacked.
///
/// @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3.12 and
///   4.3.16</a>
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipNames() {}

    /// The names in the archive's order; what cannot be read of a damaged directory is left out.
    static Set<String> of(byte[] archive) {
        Charset charset = charset(archive);
        Set<String> names = new LinkedHashSet<>();
        walk(archive, name -> names.add(new String(name, charset)));
        return names;
    }

    /// How names are encoded that do not say it: UTF-8 where all could be, otherwise as DOS did.
    static Charset charset(byte[] archive) {
        boolean[] other = {false};
        walk(
                archive,
                name -> {
                    try {
                        var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
                    } catch (CharacterCodingException notUtf8) {
                        other[0] = true;
                    }
                });
        return other[0]
                ? Charset.isSupported("IBM437")
                        ? Charset.forName("IBM437")
                        : StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8;
    }

    private interface Visitor {
        void name(byte[] bytes);
    }

    private static void walk(byte[] archive, Visitor visitor) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_BYTES;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && bytes.getInt(end) != END) {
            end--;
        }
        if (end < first) {
            return;
        }
        long at = bytes.getInt(end + 16) & 0xFFFF_FFFFL;
        while (at >= 0 && at + ENTRY_BYTES <= archive.length && bytes.getInt((int) at) == ENTRY) {
            int entry = (int) at;
            int length = bytes.getShort(entry + 28) & 0xFFFF;
            if (at + ENTRY_BYTES + length > archive.length) {
                return;
            }
            byte[] name = new byte[length];
            bytes.get(entry + ENTRY_BYTES, name);
            visitor.name(name);
            at +=
                    ENTRY_BYTES
                            + length
                            + (bytes.getShort(entry + 30) & 0xFFFF)
                            + (bytes.getShort(entry + 32) & 0xFFFF);
        }
    }
}
