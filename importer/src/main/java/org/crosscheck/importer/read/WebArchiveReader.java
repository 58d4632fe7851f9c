package org.crosscheck.importer.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Reads a web archive (WARC), compressed or not: every HTML page that a server answered with is an
/// article. What else a crawl takes (requests, pictures, scripts, redirects, error pages) is left
/// out and counted.
///
/// An article's bytes are the page's, without the transfer's encoding. Records are counted from 0
/// over all records of the archive.
///
/// @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">
///   WARC 1.1</a>
final class WebArchiveReader implements FormatReader {
    private final ReadLimits limits;
    private final TextDecoder decoder = new TextDecoder();

    WebArchiveReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        int record = 0;
        int pages = 0;
        int others = 0;
        long unpacked = 0;
        try (WarcReader archive = new WarcReader(new ByteArrayInputStream(input.bytes()))) {
            archive.setLenient(true);
            for (Optional<WarcRecord> next = archive.next();
                    next.isPresent();
                    next = archive.next()) {
                unpacked += Math.max(0, next.get().body().size());
                if (record >= 100 * limits.archive().files()
                        || limits.archive().isBomb(input.bytes().length, unpacked)) {
                    input.refuse(
                            record,
                            "holds more than is read of one archive, as archives do that are made to"
                                    + " fill memory; not read from there on");
                    return;
                }
                switch (read(next.get(), record, input)) {
                    case PAGE -> pages++;
                    case OTHER -> others++;
                    case NOTHING -> {}
                }
                record++;
            }
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            input.refuse(
                    record,
                    "is cut off or damaged; "
                            + (pages == 0
                                    ? "no page could be read before it"
                                    : "the pages before it are read, " + pages + " in all"));
            return;
        }
        if (pages == 0) {
            input.refuse(
                    "is a web archive of "
                            + record
                            + " records without an HTML page that a server answered with");
        } else if (others > 0) {
            input.note(
                    others
                            + " answers in it are no HTML pages (pictures, scripts, redirects, errors) and were left out");
        }
    }

    private enum Found {
        PAGE,
        OTHER,
        NOTHING
    }

    /// @param packed whether the server packed the page for the transfer
    private record Answer(MediaType type, MessageBody body, boolean packed) {}

    private Found read(WarcRecord record, int number, Input input) throws IOException {
        if (!(record instanceof WarcTargetRecord target)
                || !(record instanceof WarcResponse || record instanceof WarcResource)) {
            return Found.NOTHING;
        }
        Answer answer;
        try {
            answer = answer(record);
        } catch (IOException | IllegalArgumentException e) {
            input.refuse(number, "holds no answer of a web server that can be read; left out");
            return Found.NOTHING;
        }
        if (answer == null) {
            return Found.OTHER;
        }
        byte[] page;
        try (InputStream in = answer.body().stream()) {
            page = in.readNBytes(limits.htmlCharacters() + 1);
        } catch (IOException e) {
            if (!answer.packed()) {
                throw e;
            }
            input.refuse(number, "holds a page whose content cannot be unpacked; left out");
            return Found.NOTHING;
        }
        if (page.length > limits.htmlCharacters()) {
            input.refuse(
                    number,
                    "holds a page of more than the limit of "
                            + limits.htmlCharacters()
                            + " characters; left out");
            return Found.NOTHING;
        }
        DecodedText decoded = decoder.decode(page, charset(answer.type()));
        if (decoded.text().isBlank()) {
            return Found.OTHER;
        }
        input.articles()
                .accept(
                        new RawArticle(
                                input.file(), number, page, decoded.text(), true, fields(target)));
        return Found.PAGE;
    }

    /// The page that a record holds, null where it holds something else.
    private static @Nullable Answer answer(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse http = response.http();
            return http.status() == 200 && isPage(http.contentType())
                    ? new Answer(
                            http.contentType(),
                            http.bodyDecoded(),
                            http.headers().first("Content-Encoding").isPresent()
                                    || http.headers().first("Transfer-Encoding").isPresent())
                    : null;
        }
        return isPage(record.contentType())
                ? new Answer(record.contentType(), record.body(), false)
                : null;
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private static @Nullable Charset charset(MediaType type) {
        String name = type.parameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static Map<String, String> fields(WarcTargetRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        URI target = record.targetURI();
        if (target != null) {
            fields.put("url", target.toString());
        }
        fields.put("fetched", record.date().toString());
        return fields;
    }
}
