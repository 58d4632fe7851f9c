package org.crosscheck.importer.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipReaderTest {
    static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        return zip(Map.of(name, content), UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void every_file_is_read_by_its_own_format() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one.txt", text("The boats left."));
        files.put("pages/two.html", text("<html><body><p>The nets are dry.</p></body></html>"));
        files.put(
                "three.jsonl",
                text("{\"text\": \"The oars broke.\"}\n{\"text\": \"Nobody rows.\"}\n"));
        files.put(
                "picture.png", "\u0089PNG".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        files.put("__MACOSX/._one.txt", text("Mac"));
        files.put(".DS_Store", text("Mac"));

        Reading found = Reading.of("all.zip", zip(files, UTF_8));

        assertThat(found.articles())
                .extracting(RawArticle::file)
                .containsExactly(
                        "all.zip/one.txt",
                        "all.zip/pages/two.html",
                        "all.zip/three.jsonl",
                        "all.zip/three.jsonl");
        assertThat(found.articles()).extracting(RawArticle::line).containsExactly(null, null, 0, 1);
        assertThat(found.articles().getFirst().bytes()).isEqualTo(text("The boats left."));
    }

    @Test
    void archives_are_nested_one_level_at_most() throws IOException {
        byte[] inner = zip("one.txt", text("The boats left."));
        byte[] outer = zip("inner.zip", inner);
        assertThat(Reading.of("outer.zip", outer).article().file())
                .isEqualTo("outer.zip/inner.zip/one.txt");
        assertThat(Reading.of("outermost.zip", zip("outer.zip", outer)).errors())
                .singleElement()
                .asString()
                .startsWith("outermost.zip/outer.zip/inner.zip: is an archive in an archive");
    }

    @Test
    void names_of_old_programs_are_read() throws IOException {
        Charset dos = Charset.forName("IBM437");
        assertThat(
                        Reading.of(
                                        "alt.zip",
                                        zip(Map.of("Brücke.txt", text("Die Brücke ist zu.")), dos))
                                .article()
                                .file())
                .isEqualTo("alt.zip/Brücke.txt");
    }

    @Test
    void what_unpacks_to_a_multiple_is_not_unpacked() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one.txt", text("The boats left."));
        files.put("bomb.txt", new byte[40_000_000]);
        Reading found = Reading.of("bomb.zip", zip(files, UTF_8));
        assertThat(found.articles())
                .extracting(RawArticle::file)
                .containsExactly("bomb.zip/one.txt");
        assertThat(found.errors())
                .singleElement()
                .asString()
                .contains("made to fill memory")
                .contains("bomb.txt");
    }

    @Test
    void more_files_than_the_limit_are_not_read() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            files.put(i + ".txt", text("The boats left pier " + i + "."));
        }
        ReadLimits limits =
                new ReadLimits(1000, 1000, 1000, new ReadLimits.Archive(3, 100_000, 100));
        Reading found = Reading.of("many.zip", zip(files, UTF_8), limits, ReadOptions.AUTO);
        assertThat(found.articles()).hasSize(3);
        assertThat(found.errors()).singleElement().asString().contains("more than 3 files");
    }

    @Test
    void a_file_in_it_that_is_too_large_is_named_and_the_others_are_read() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("long.txt", text("The boats left. ".repeat(100)));
        files.put("one.txt", text("The nets are dry."));
        ReadLimits limits =
                new ReadLimits(1000, 1000, 1000, new ReadLimits.Archive(9, 100_000, 100));
        Reading found = Reading.of("two.zip", zip(files, UTF_8), limits, ReadOptions.AUTO);
        assertThat(found.articles())
                .extracting(RawArticle::file)
                .containsExactly("two.zip/one.txt");
        assertThat(found.errors())
                .singleElement()
                .asString()
                .startsWith("two.zip/long.txt: has more");
    }

    @Test
    void a_damaged_archive_gives_what_stands_before_the_damage() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one.txt", text("The boats left."));
        files.put("two.txt", text("The nets are dry."));
        byte[] whole = zip(files, UTF_8);
        Reading found = Reading.of("cut.zip", Arrays.copyOf(whole, 100));
        assertThat(found.articles()).hasSizeLessThan(2);
        assertThat(found.errors()).singleElement().asString().contains("damaged");
    }

    @Test
    void a_locked_archive_says_so() throws IOException {
        byte[] locked = zip("one.txt", text("The boats left."));
        locked[6] |= 1;
        assertThat(Reading.of("locked.zip", locked).errors())
                .singleElement()
                .asString()
                .contains("locked with a password");
    }

    @Test
    void an_archive_without_files_says_so() throws IOException {
        assertThat(Reading.of("empty.zip", zip(".DS_Store", text("Mac"))).errors())
                .singleElement()
                .asString()
                .contains("without files");
    }
}
