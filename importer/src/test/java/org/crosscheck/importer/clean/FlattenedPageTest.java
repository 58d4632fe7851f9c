package org.crosscheck.importer.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages flattened to text: the article is found among menus, teasers, lists and boxes.
class FlattenedPageTest {
    private static final String FIRST =
            "The ferry between Ostrand and the island of Hulm ran aground on a sandbank on Sunday morning, and it took the crew five hours to bring all passengers ashore in the lifeboats.";
    private static final String SECOND =
            "Nobody was hurt, the shipping company said, but the hull has a leak of two metres, which divers will look at as soon as the wind allows them to go down.";
    private static final String THIRD =
            "The captain had reported fog shortly before the accident. The maritime office has taken the recorder from the bridge and will hear the crew this week.";

    private static String text(String content) {
        return new ArticleCleaner()
                .clean(
                        new RawArticle(
                                "a", null, content.getBytes(UTF_8), content, false, Map.of()),
                        false,
                        null,
                        p -> {})
                .text();
    }

    @Test
    void lines_broken_at_a_width_are_one_paragraph() {
        assertThat(
                        text(
                                """
                                Home
                                Harbour

                                The ferry between Ostrand and the island of Hulm ran
                                aground on a sandbank on Sunday morning, and old
                                Captain Brand needed five hours to bring everybody
                                ashore in the lifeboats, the company said in Ostrand
                                on Monday after the divers had come back to the quay.

                                Nobody was hurt, but the hull has a leak of two whole
                                metres, which will be looked at as soon as the wind
                                allows the divers to go down again, said the company.

                                Contact
                                """))
                .startsWith("The ferry between")
                .contains("and old\nCaptain Brand needed")
                .contains("metres, which")
                .endsWith("said the company.");
    }

    @Test
    void a_list_inside_an_article_does_not_end_it() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            list.append("- Cabin ").append(i).append(", deck B\n");
        }
        assertThat(text(FIRST + "\n\n" + SECOND + "\n\n" + list + "\n" + THIRD))
                .startsWith(FIRST)
                .contains("- Cabin 17, deck B")
                .endsWith(THIRD);
    }

    @Test
    void teasers_are_no_article_however_many_there_are() {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            teasers.append("Town hall opens late\n\n")
                    .append(
                            "The mayor of Ostrand has cut the ribbon of the new town hall, which was")
                    .append(" finished two years behind its plan and cost a third more.\n\n");
        }
        assertThat(
                        text(
                                "Menu\n\n"
                                        + FIRST
                                        + "\n\n"
                                        + SECOND
                                        + "\n\n"
                                        + THIRD
                                        + "\n\nMore stories\n\n"
                                        + teasers))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void a_paragraph_that_the_page_repeats_is_no_standfirst() {
        String paragraph = FIRST + " " + SECOND;
        assertThat(text(paragraph + "\n\n" + THIRD + "\n\n" + paragraph)).startsWith(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Media caption The ferry on the sandbank off Hulm",
                "The ferry lies on the sandbank off Hulm. Credit: Rina Olt/Coast Pictures",
                "Die Fähre vor Hulm | Foto: Rina Olt",
                "Lesen Sie auch: So sicher sind Fähren",
                "Lire aussi : Les ferries sont-ils sûrs",
                "Lea también: ¿Son seguros los transbordadores?",
                "Editor's note: This story has a new headline.",
                "A version of this article appeared in print on 4 May.",
                "Listen to this article (4 min)",
                "Have your say: should the ferry have sailed? Vote in our poll.",
                "If you were on board, call our newsdesk on 555 0142.",
                "Rina Olt is a reporter in Ostrand. She has covered the coast since 2011.",
                "Updated 3 hours ago",
                "14:32 GMT",
                "Tides: high water 04:12 and 16:40",
                "23 readers are looking at this story now",
                "Most read: Baker gives away 2,000 rolls",
                "Full Screen"
            })
    void furniture_between_paragraphs_is_taken_out(String line) {
        assertThat(text(FIRST + "\n\n" + line + "\n\n" + SECOND + "\n\n" + THIRD))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meistgelesen",
                "12 Kommentare",
                "Les plus lus",
                "Te puede interesar",
                "Comments (3)"
            })
    void what_follows_the_head_of_a_box_is_no_article(String head) {
        assertThat(
                        text(
                                FIRST
                                        + "\n\n"
                                        + SECOND
                                        + "\n\n"
                                        + THIRD
                                        + "\n\n"
                                        + head
                                        + "\n\nI was on that ferry once, and it was late then too."))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void a_column_called_comment_ends_nothing() {
        assertThat(text(FIRST + "\n\n" + SECOND + "\n\nComment\n\n" + THIRD)).endsWith(THIRD);
    }
}
