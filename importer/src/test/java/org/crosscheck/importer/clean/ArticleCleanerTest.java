package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;

class ArticleCleanerTest {
    private final ArticleCleaner cleaner = new ArticleCleaner();

    private static final String SCRAPED =
            """
            THE PELLWORM EVENING POST
            Thursday 6 March 2025 | Weather | Puzzles | Sign in

            Home / News / Harbour

            Dredger stuck in Pellworm harbour for a third day

            The owner blames a wrong chart
            By Imke Sorel
            Published: 06/03/2025 14:20
            The dredger in the harbour on Thursday. (Photo: Uwe Tams)

            PELLWORM (TKA) - A dredger with nine people on board was still stuck in the harbour of Pellworm on Thursday, the harbour master said.

            Tugs had pulled at it for two hours. "It did not move an inch," said the harbour master, Onno Brar.

            READ ALSO: Five harbours to see before Easter

            What happens next

            A second attempt is planned for Saturday, when the tide is higher.

            (With inputs from Tideland Kurier Agency)

            Share this article
            MORE HARBOUR NEWS
            Old lighthouse sold for 4 million euros
            Subscribe to the Evening Post from €2.10 a week
            We use cookies. Our 41 partners do so too.
            © 2025 The Pellworm Evening Post
            """;

    private CleanArticle clean(String content, boolean html) {
        return clean(content, html, Map.of());
    }

    private CleanArticle clean(String content, boolean html, Map<String, String> fields) {
        return cleaner.clean(
                new RawArticle("a", null, content.getBytes(UTF_8), content, html, fields),
                false,
                null,
                p -> {});
    }

    private static final String PROSE =
            "<p>The fire began in the bakery at four in the morning, the fire brigade said on Monday, and reached the house beside it within minutes.</p>"
                    + "<p>Twelve people were taken to the town hall, where they were given soup and blankets by their neighbours until the morning came.</p>"
                    + "<p>Nobody was hurt, but the roof of the old mill is gone, and the street will stay closed for the rest of the week, the mayor said.</p>";

    @Test
    void a_scraped_text_keeps_its_article_and_nothing_else() {
        assertThat(clean(SCRAPED, false).text())
                .isEqualTo(
                        """
                        PELLWORM (TKA) - A dredger with nine people on board was still stuck in the harbour of Pellworm on Thursday, the harbour master said.

                        Tugs had pulled at it for two hours. "It did not move an inch," said the harbour master, Onno Brar.

                        What happens next

                        A second attempt is planned for Saturday, when the tide is higher.\
                        """);
    }

    @Test
    void a_scraped_text_tells_its_metadata() {
        Metadata found = clean(SCRAPED, false).metadata();
        assertThat(found.title()).isEqualTo("Dredger stuck in Pellworm harbour for a third day");
        assertThat(found.publisher()).isEqualTo("The Pellworm Evening Post");
        assertThat(found.authors()).containsExactly("Imke Sorel");
        assertThat(found.agency()).isEqualTo("Tideland Kurier Agency");
        assertThat(found.language()).isEqualTo("en");
        assertThat(Objects.requireNonNull(found.published()).date())
                .isEqualTo(LocalDate.of(2025, 3, 6));
    }

    @Test
    void the_day_on_which_a_document_was_made_stands_in_for_a_date_and_is_said() {
        Map<String, String> made = Map.of("created", "2025-03-09T23:30:00+01:00");
        assertThat(
                        Objects.requireNonNull(clean(SCRAPED, false, made).metadata().published())
                                .date())
                .as("a printed date is better")
                .isEqualTo(LocalDate.of(2025, 3, 6));

        String undated = "The dredger was still stuck in the harbour on Thursday, the master said.";
        List<Problem> problems = new ArrayList<>();
        Metadata found =
                cleaner.clean(
                                new RawArticle("a.pdf", null, new byte[1], undated, false, made),
                                false,
                                null,
                                problems::add)
                        .metadata();
        assertThat(found.published())
                .isEqualTo(
                        new PublicationTime(
                                LocalDate.of(2025, 3, 9), null, PublicationTime.Origin.META));
        assertThat(problems).singleElement().asString().contains("2025-03-09", "instead");
    }

    @Test
    void a_date_glued_to_the_first_sentence_is_taken_off() {
        CleanArticle found =
                clean(
                        " date 2024-02-11 The bridge was closed on Friday, the county said. It will stay so for a week.",
                        false);
        assertThat(found.text()).startsWith("The bridge was closed");
        assertThat(Objects.requireNonNull(found.metadata().published()).iso())
                .isEqualTo("2024-02-11");
    }

    @Test
    void a_dateline_dates_an_article_that_nothing_else_dates() {
        String text =
                "LINDEN, 14 March 2024 (HNA) - The bridge was closed on Wednesday, the county said. It will stay so for a week, as the steel has cracks.";
        assertThat(Objects.requireNonNull(clean(text, false).metadata().published()).iso())
                .isEqualTo("2024-03-14");
        assertThat(
                        Objects.requireNonNull(
                                        clean("Published: 15 March 2024\n\n" + text, false)
                                                .metadata()
                                                .published())
                                .iso())
                .isEqualTo("2024-03-15");
    }

    @Test
    void dates_of_copyright_lines_teasers_and_events_are_no_publication_dates() {
        CleanArticle found =
                clean(
                        """
                        The bridge across the Alm was closed on 11 February 2024, the county said, because of cracks.

                        It will stay closed until the steel has been looked at by experts from the capital.

                        RELATED
                        Bridge opened, 4 May 2019
                        Copyright 12 January 2023 The Alm Courier
                        """,
                        false);
        assertThat(found.metadata().published()).isNull();
    }

    @Test
    void paragraphs_above_a_credit_in_the_text_are_not_lost() {
        String first =
                "The council voted on Tuesday night to close the old library in Brackmouth, after a debate that went on for three hours. "
                        + "The vote was seven to five, and the mayor, who had asked for a delay, left the room before it was counted by the clerk.";
        String second =
                "Residents had collected four thousand signatures against the plan, which they handed over on the steps of the town hall.";
        String third =
                "The building will be sold in spring, the clerk said, and the books will go to the three schools of the town.";
        assertThat(clean(first + "\n\nPhoto: Jo Lund\n\n" + second + "\n\n" + third, false).text())
                .isEqualTo(first + "\n\n" + second + "\n\n" + third);
    }

    @Test
    void raw_text_is_left_alone() {
        String text = "  Subscribe now!\r\n\r\n Two\u00a0spaces.  ";
        CleanArticle found =
                cleaner.clean(
                        new RawArticle(
                                "a",
                                0,
                                new byte[0],
                                text,
                                false,
                                Map.of("published", "2024-05-01T10:00:00Z")),
                        true,
                        null,
                        p -> {});
        assertThat(found.text()).isEqualTo(text);
        PublicationTime time = Objects.requireNonNull(found.metadata().published());
        assertThat(time.iso()).isEqualTo("2024-05-01T10:00Z");
        assertThat(time.from()).isEqualTo(PublicationTime.Origin.RECORD);
    }

    @Test
    void a_page_keeps_its_article_and_nothing_else() {
        CleanArticle found =
                clean(
                        """
                        <html lang="en-GB"><head><title>Mill fire put out | Alm Courier</title>
                        <meta property="article:published_time" content="2024-02-12T08:00:00+01:00"></head>
                        <body><div class="cookie-box">We set 12 cookies. <button>Fine</button></div>
                        <header><a href="/">Alm Courier</a> <a href="/s">From &euro;3 a week</a></header>
                        <article><h1>Mill fire put out</h1><p class="byline">By Tora Fenn | 12 February 2024</p>
                        <figure><img src="m.jpg"><figcaption>The mill. Photo: A. Moor</figcaption></figure>
                        <p>Firefighters put out a fire in the old mill at Almstead on Sunday evening, after four hours, with water from the river.</p>
                        <div class="promo">Webinar: fire and you, 14 seats left</div>
                        <h2>No one was hurt</h2>
                        <p>Sixty people had been at a concert next door, and all of them got out, said the fire chief, Maud Elling, on Monday.</p>
                        <p>The cause is unknown, she said, and the police have sealed the building for the time being.</p></article>
                        <aside><h3>Most read</h3><ul><li>Cat rescued</li></ul></aside>
                        <footer>&copy; Alm Courier 2024. Contact</footer></body></html>
                        """,
                        true);
        assertThat(found.text())
                .isEqualTo(
                        """
                        Firefighters put out a fire in the old mill at Almstead on Sunday evening, after four hours, with water from the river.

                        No one was hurt

                        Sixty people had been at a concert next door, and all of them got out, said the fire chief, Maud Elling, on Monday.

                        The cause is unknown, she said, and the police have sealed the building for the time being.\
                        """);
        assertThat(found.metadata().title()).isEqualTo("Mill fire put out");
        assertThat(found.metadata().publisher()).isEqualTo("Alm Courier");
        assertThat(Objects.requireNonNull(found.metadata().published()).from())
                .isEqualTo(PublicationTime.Origin.META);
    }

    @Test
    void a_page_s_title_that_names_the_site_alone_is_the_publisher_and_the_heading_the_title() {
        String page =
                "<html><head><title>Alm Evening Echo - The voice of the valley</title></head><body>"
                        + "<nav>News Sport</nav><h1>She went back for the cat</h1>"
                        + "<h2>Baker, 41, hailed by the street</h2>"
                        + "<div>Monday 17 August 2026, Jonna Pell, Ostby</div>"
                        + PROSE
                        + "</body></html>";
        Metadata found = clean(page, true).metadata();
        assertThat(found.title()).isEqualTo("She went back for the cat");
        assertThat(found.publisher()).isEqualTo("Alm Evening Echo");
        assertThat(found.published()).isNotNull();
        assertThat(found.published().date()).hasToString("2026-08-17");
    }

    @Test
    void a_menu_in_brackets_and_a_tagline_are_no_headline() {
        String page =
                """
                FAREFINDER
                The site for people who hate paying for luggage
                [Deals] [Points] [Forum] [About]

                Kestrel and Sunder: what it means
                24 Jan 2025

                The two airlines will sell each other's seats from the autumn, the companies said on Friday, and nobody has to change a ticket.

                Passengers who hold points can use them on both airlines until the end of the year, a spokeswoman said.
                """;
        assertThat(clean(page, false).metadata().title())
                .isEqualTo("Kestrel and Sunder: what it means");
    }

    @Test
    void a_heading_that_begins_the_page_s_title_wins_over_a_stated_description() {
        String page =
                "<html><head><title>Old mill - Alm Courier</title><script type='application/ld+json'>"
                        + "{\"@type\": \"Article\", \"headline\": \"building beside a river\"}</script></head>"
                        + "<body><h1>Old mill</h1><p>Firefighters put out a fire in the mill at Almstead on Sunday.</p></body></html>";
        assertThat(clean(page, true).metadata().title()).isEqualTo("Old mill");
    }

    @Test
    void the_fields_of_a_record_win_over_its_text() {
        Metadata found =
                clean(SCRAPED, false, Map.of("title", "Stuck", "published", "2025-03-05"))
                        .metadata();
        assertThat(found.title()).isEqualTo("Stuck");
        assertThat(Objects.requireNonNull(found.published()).date())
                .isEqualTo(LocalDate.of(2025, 3, 5));
    }
}
