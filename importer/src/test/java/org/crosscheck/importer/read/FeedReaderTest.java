package org.crosscheck.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crosscheck.core.problem.Severity;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Quay - World</title><language>en-gb</language>
            <item><title>Boats &amp;amp; nets</title><link>https://quay.example/1</link><guid isPermaLink="false">q-1</guid>
              <pubDate>Tue, 24 Aug 2021 01:10:00 +0530</pubDate><dc:creator>Ann Moor</dc:creator>
              <description>The boats left.</description>
              <content:encoded><![CDATA[<p>The boats left at noon.</p><p>None is back.</p>]]></content:encoded></item>
            <item><title>Oars</title><link>https://quay.example/2</link><author>desk@quay.example (Tom Reed)</author>
              <description>&lt;b&gt;The oars&lt;/b&gt; broke on Monday.</description></item>
            <item><title>Only a title</title></item>
            </channel></rss>
            """;

    @Test
    void rss_gives_full_content_where_it_has_it_and_else_the_summary() {
        Reading found = Reading.of("feed.xml", RSS);
        assertThat(found.articles()).extracting(RawArticle::line).containsExactly(0, 1);
        assertThat(found.articles().getFirst().content()).contains("<p>None is back.</p>");
        assertThat(found.articles().getFirst().html()).isTrue();
        assertThat(found.articles().getFirst().fields())
                .containsEntry("title", "Boats & nets")
                .containsEntry("url", "https://quay.example/1")
                .containsEntry("id", "q-1")
                .containsEntry("publisher", "The Quay")
                .containsEntry("language", "en-gb")
                .containsEntry("authors", "Ann Moor");
        assertThat(found.articles().get(1).fields()).containsEntry("authors", "Tom Reed");
        assertThat(found.said(Severity.WARNING))
                .singleElement()
                .asString()
                .contains("only a summary of 1 of its 3 articles");
        assertThat(found.errors())
                .singleElement()
                .asString()
                .startsWith("feed.xml, record 3: has no text, only \"Only a title\"");
    }

    @Test
    void a_date_keeps_its_zone() {
        assertThat(Reading.of("feed.xml", RSS).articles().getFirst().fields())
                .as("on this day in India, and on the day before in London")
                .containsEntry("published", "Tue, 24 Aug 2021 01:10:00 +0530");
    }

    @Test
    void atom_is_read_with_its_kinds_of_content() {
        Reading found =
                Reading.of(
                        "feed.xml",
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Quay</title>
                        <entry><title type="html">Boats</title><id>urn:1</id><updated>2021-08-25T10:00:00Z</updated><published>2021-08-24T10:00:00+02:00</published>
                          <link rel="self" href="https://quay.example/1.atom"/><link href="https://quay.example/1"/><author><name>Ann Moor</name></author>
                          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The boats left.</p></div></content></entry>
                        <entry><title>Nets</title><updated>2021-08-26T10:00:00Z</updated><content type="html">&lt;p&gt;The nets are dry.&lt;/p&gt;</content></entry>
                        <entry><title>Oars</title><content>The oars &lt; broke.</content></entry></feed>
                        """);
        assertThat(found.articles().getFirst().content()).contains("<p>The boats left.</p>");
        assertThat(found.articles().getFirst().fields())
                .containsEntry("url", "https://quay.example/1")
                .containsEntry("published", "2021-08-24T10:00:00+02:00")
                .containsEntry("modified", "2021-08-25T10:00:00Z")
                .containsEntry("authors", "Ann Moor");
        assertThat(found.articles().get(1).content()).contains("<p>The nets are dry.</p>");
        assertThat(found.articles().get(2).content()).isEqualTo("The oars < broke.");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void rss_1_keeps_its_entries_beside_the_channel() {
        assertThat(
                        Reading.of(
                                        "feed.rdf",
                                        """
                                        <?xml version="1.0"?>
                                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                                        <channel><title>The Quay</title></channel>
                                        <item><title>Boats</title><link>https://quay.example/1</link><dc:date>2021-08-24</dc:date><description>The boats left.</description></item>
                                        </rdf:RDF>
                                        """)
                                .article()
                                .fields())
                .containsEntry("published", "2021-08-24")
                .containsEntry("publisher", "The Quay");
    }

    @Test
    void the_same_entry_has_the_same_bytes() {
        byte[] once = Reading.of("a.xml", RSS).articles().getFirst().bytes();
        byte[] again = Reading.of("b.xml", RSS).articles().getFirst().bytes();
        assertThat(once).isEqualTo(again);
        assertThat(new String(once, StandardCharsets.UTF_8)).contains("The boats left at noon.");
    }

    @Test
    void a_feed_that_was_cut_off_gives_what_it_has() {
        assertThat(
                        Reading.of("feed.xml", RSS.substring(0, RSS.indexOf("<item><title>Oars")))
                                .articles())
                .hasSize(1);
        assertThat(
                        Reading.of("feed.xml", "<rss><channel><title>x</title></channel></rss>")
                                .errors())
                .singleElement()
                .asString()
                .contains("without entries");
    }

    @Test
    void entities_of_a_feeds_own_are_not_unfolded() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><item><title>x</title><description>The boats left. &b; &f;</description></item></channel></rss>";
        Reading found = Reading.of("feed.xml", bomb);
        assertThat(found.articles())
                .allSatisfy(a -> assertThat(a.content()).doesNotContain("boom", "root:"));
    }
}
