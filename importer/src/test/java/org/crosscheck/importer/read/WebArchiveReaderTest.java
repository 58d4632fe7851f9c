package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.crosscheck.core.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WebArchiveReaderTest {
    private static final Instant FETCHED = Instant.parse("2021-08-24T10:11:12Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private static byte[] answer(String header, byte[] body) {
        byte[] head =
                ("HTTP/1.1 " + header.replace("\n", "\r\n") + "\r\n\r\n").getBytes(ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static byte[] page(String words) {
        return ("<html><body><p>" + words + "</p></body></html>").getBytes(UTF_8);
    }

    private static byte[] zipped(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        }
        return out.toByteArray();
    }

    private Reading archive(WarcCompression compression, byte[]... answers) throws IOException {
        try (WarcWriter writer =
                new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression)) {
            writer.write(new Warcinfo.Builder().date(FETCHED).build());
            for (int i = 0; i < answers.length; i++) {
                writer.write(
                        new WarcResponse.Builder(URI.create("https://quay.example/" + i))
                                .date(FETCHED)
                                .body(MediaType.HTTP_RESPONSE, answers[i])
                                .build());
            }
        }
        return Reading.of("crawl.warc", bytes.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void pages_are_articles_with_address_and_time_of_fetching(WarcCompression compression)
            throws IOException {
        Reading found =
                archive(
                        compression,
                        answer(
                                "200 OK\nContent-Type: text/html; charset=utf-8",
                                page("The boats left.")),
                        answer("200 OK\nContent-Type: image/png", new byte[] {1, 2, 3}),
                        answer("404 Not Found\nContent-Type: text/html", page("Nothing here.")),
                        answer(
                                "200 OK\nContent-Type: application/xhtml+xml",
                                page("The nets are dry.")));

        assertThat(found.articles()).extracting(RawArticle::line).containsExactly(1, 4);
        assertThat(found.articles().getFirst().content()).contains("The boats left.");
        assertThat(found.articles().getFirst().html()).isTrue();
        assertThat(found.articles().getFirst().fields())
                .containsEntry("url", "https://quay.example/0")
                .containsEntry("fetched", "2021-08-24T10:11:12Z");
        assertThat(found.errors()).isEmpty();
        assertThat(found.said(Severity.NOTE)).singleElement().asString().contains("2 answers");
    }

    @Test
    void what_the_transfer_did_to_a_page_is_undone() throws IOException {
        byte[] page = page("The boats left.");
        String chunked =
                Integer.toHexString(page.length)
                        + "\r\n"
                        + new String(page, UTF_8)
                        + "\r\n0\r\n\r\n";
        Reading found =
                archive(
                        WarcCompression.GZIP,
                        answer(
                                "200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                                zipped(page)),
                        answer(
                                "200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked",
                                chunked.getBytes(UTF_8)));
        assertThat(found.articles()).extracting(RawArticle::bytes).containsExactly(page, page);
    }

    @Test
    void the_servers_charset_is_used() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        byte[] page = "<html><body><p>Паром прибыл в порт.</p></body></html>".getBytes(cyrillic);
        assertThat(
                        archive(
                                        WarcCompression.NONE,
                                        answer(
                                                "200 OK\nContent-Type: text/html; charset=windows-1251",
                                                page))
                                .article()
                                .content())
                .contains("Паром прибыл в порт.");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void of_an_archive_that_was_cut_off_the_first_pages_are_read(WarcCompression compression)
            throws IOException {
        byte[] first = answer("200 OK\nContent-Type: text/html", page("The boats left."));
        byte[] second =
                answer("200 OK\nContent-Type: text/html", page("The nets are dry. ".repeat(500)));
        archive(compression, first, second);
        byte[] whole = bytes.toByteArray();

        Reading found = Reading.of("crawl.warc", Arrays.copyOf(whole, whole.length - 60));

        assertThat(found.articles().getFirst().content()).contains("The boats left.");
        assertThat(found.errors()).singleElement().asString().contains("cut off or damaged");
    }

    @Test
    void a_page_that_cannot_be_unpacked_is_left_out_and_the_next_is_read() throws IOException {
        Reading found =
                archive(
                        WarcCompression.NONE,
                        answer(
                                "200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                                page("not zipped")),
                        answer("200 OK\nContent-Type: text/html", page("The nets are dry.")));
        assertThat(found.articles()).extracting(RawArticle::line).containsExactly(2);
        assertThat(found.errors()).singleElement().asString().startsWith("crawl.warc, record 2");
    }

    @Test
    void a_page_that_unpacks_without_end_is_left_out() throws IOException {
        Reading found =
                archive(
                        WarcCompression.NONE,
                        answer(
                                "200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                                zipped(new byte[30_000_000])),
                        answer("200 OK\nContent-Type: text/html", page("The nets are dry.")));
        assertThat(found.articles()).hasSize(1);
        assertThat(found.errors()).singleElement().asString().contains("limit of 20000000");
    }

    @Test
    void an_archive_without_pages_says_so() throws IOException {
        assertThat(archive(WarcCompression.GZIP).errors())
                .singleElement()
                .asString()
                .contains("1 records without an HTML page");
    }
}
