package org.crosscheck.importer.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/// Looks at what the packed streams of a PDF document come to before PDFBox unpacks them into
/// memory. Pictures are not looked at, since nobody opens them.
final class PdfStreams {
    /// What draws a page, or a font, is far below, in bytes.
    private static final long LARGEST = 50_000_000;

    private PdfStreams() {}

    /// Whether a stream unpacks to more than a page can need, or is packed more than once.
    static boolean holdBomb(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null
                    && object.getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                    && isBomb(stream)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBomb(COSStream stream) {
        COSBase filters = stream.getFilters();
        int packings = 0;
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                packings += isPacking(several.getObject(i)) ? 1 : 0;
            }
        } else {
            packings = isPacking(filters) ? 1 : 0;
        }
        boolean first =
                isPacking(
                        filters instanceof COSArray several && several.size() > 0
                                ? several.getObject(0)
                                : filters);
        return packings > 1 || first && unpacksBeyondLimit(stream);
    }

    private static boolean isPacking(@org.jspecify.annotations.Nullable COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter)
                || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    private static boolean unpacksBeyondLimit(COSStream stream) {
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            return in.skip(LARGEST + 1) > LARGEST;
        } catch (IOException damaged) {
            // What cannot be unpacked fills no memory; PDFBox takes of it what it can.
            return false;
        }
    }
}
