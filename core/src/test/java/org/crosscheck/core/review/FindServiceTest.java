package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.article;
import static org.crosscheck.core.example.Examples.crossCheck;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.find.FindService;
import org.crosscheck.core.find.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindServiceTest extends StoredReviewTest {
    @Inject FindService finder;

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");
    private UUID named = new UUID(0, 0);

    @BeforeEach
    void things_called_so() {
        investigations.edit(investigation, "Übung " + word, "", "ana");
        named = articles.store(investigation, article("Courier " + word, "A."), "ana").id();
        run(
                crossCheck(
                        "key " + word,
                        "length of the exercise " + word,
                        Outcome.CONFLICTS,
                        0.8,
                        position("nine days", courier),
                        position("eleven days", dispatch)));
    }

    @Test
    void one_word_finds_what_is_called_so_in_the_order_of_the_kinds() {
        assertThat(finder.find(word, 5))
                .extracting(Found::kind)
                .containsExactly(
                        Found.Kind.INVESTIGATION, Found.Kind.CROSS_CHECK, Found.Kind.ARTICLE);
        assertThat(finder.find(word, 5))
                .extracting(Found::id)
                .containsExactly(investigation, all().getFirst().id(), named);
    }

    @Test
    void case_and_accents_do_not_count_but_every_word_does() {
        assertThat(finder.find("UBUNG " + word, 5)).extracting(Found::id).contains(investigation);
        assertThat(finder.find(word + " nothing-of-the-kind", 5)).isEmpty();
    }

    @Test
    void signs_of_patterns_are_letters_like_others() {
        assertThat(finder.find(word + "%", 5)).isEmpty();
        assertThat(finder.find("_" + word, 5)).isEmpty();
    }

    @Test
    void empty_text_finds_nothing() {
        assertThat(finder.find("  ", 5)).isEmpty();
    }
}
