package org.crosscheck.importer.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads the files in a ZIP archive, each by its own format.
///
/// An archive in an archive is read, one in that is not. What would unpack to more than the limits
/// allow is not unpacked: the archive is left there, and what stood before is kept.
final class ZipReader {
    private static final int BUFFER = 65_536;

    private final ReadLimits limits;

    ZipReader(ReadLimits limits) {
        this.limits = limits;
    }

    /// @param depth how many archives this one is in
    /// @param reader reads a file of the archive
    void read(Input input, int depth, Consumer<Input> reader) {
        if (depth > 1) {
            input.refuse(
                    "is an archive in an archive in an archive; expected archives nested one level at most");
            return;
        }
        int files = 0;
        long unpacked = 0;
        try (ZipInputStream in =
                new ZipInputStream(
                        new ByteArrayInputStream(input.bytes()), ZipNames.charset(input.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                if (++files > limits.archive().files()) {
                    input.refuse(
                            "holds more than "
                                    + limits.archive().files()
                                    + " files; the first "
                                    + limits.archive().files()
                                    + " were read");
                    return;
                }
                String name = printable(entry.getName());
                Unpacked content = unpack(in, unpacked, input.bytes().length);
                unpacked += content.size();
                if (content.isBomb()) {
                    input.refuse(
                            "unpacks to more than "
                                    + unpacked / 1_000_000
                                    + " MB out of "
                                    + input.bytes().length
                                    + " bytes at \""
                                    + name
                                    + "\", as archives do that are made to fill memory; not read from there on");
                    return;
                }
                Input inside = input.inside(name, content.bytes());
                if (content.size() > limits.fileBytes()) {
                    inside.refuse(
                            "has more than the limit of "
                                    + limits.fileBytes()
                                    + " bytes for a file; expected smaller files");
                    continue;
                }
                reader.accept(inside);
            }
        } catch (IOException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            refuse(input, locked ? "locked with a password" : "damaged", files);
            return;
        }
        if (ZipNames.of(input.bytes()).isEmpty()) {
            refuse(input, "cut off or damaged", files);
        } else if (files == 0) {
            input.refuse("is an archive without files that could be read");
        }
    }

    private static void refuse(Input input, String what, int files) {
        input.refuse(
                "is "
                        + what
                        + "; "
                        + (files == 0
                                ? "nothing of it could be read"
                                : files + " of its files were read before that place"));
    }

    /// @param bytes up to the limit of a file
    /// @param size all that came out
    private record Unpacked(byte[] bytes, long size, boolean isBomb) {}

    private Unpacked unpack(ZipInputStream in, long before, int packed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (limits.archive().isBomb(packed, before + size)) {
                return new Unpacked(new byte[0], size, true);
            }
            if (size <= limits.fileBytes()) {
                content.write(buffer, 0, n);
            }
        }
        return new Unpacked(content.toByteArray(), size, false);
    }

    /// What systems put into archives beside the user's files.
    private static boolean isHidden(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || file.startsWith(".") || file.equals("Thumbs.db");
    }

    private static String printable(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 200 ? printable : printable.substring(0, 200) + "…";
    }
}
