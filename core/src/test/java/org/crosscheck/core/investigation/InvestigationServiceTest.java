package org.crosscheck.core.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvestigationServiceTest {
    @Inject InvestigationService investigations;

    @Test
    void investigation_is_listed_and_found_by_its_title_in_any_case() {
        String title = title();
        UUID id = investigations.create("  " + title + " ", "What lasts how long", "ana");

        InvestigationRow row = investigations.get(id);
        assertThat(row.title()).isEqualTo(title);
        assertThat(row.description()).isEqualTo("What lasts how long");
        assertThat(row.articles()).isZero();
        assertThat(row.undecided()).isZero();
        assertThat(investigations.findByTitle(title.toUpperCase(Locale.ROOT))).contains(id);
        assertThat(investigations.list()).as("the newest first").first().isEqualTo(row);
    }

    @Test
    void taken_title_is_refused_with_a_sentence() {
        String title = title();
        investigations.create(title, "", "ana");

        assertThatThrownBy(() -> investigations.create(title, "", "bo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
    }

    @Test
    void empty_title_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> investigations.create(" ", "", "ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a title");
    }

    @Test
    void title_and_description_can_be_changed() {
        String title = title();
        UUID id = investigations.create(title, "", "ana");

        investigations.edit(id, title, "described", "bo");
        investigations.edit(id, title + " 2", "described", "bo");

        assertThat(investigations.get(id).title()).isEqualTo(title + " 2");
        assertThat(investigations.get(id).description()).isEqualTo("described");
    }

    @Test
    void title_of_another_investigation_is_refused_in_a_change() {
        String title = title();
        investigations.create(title, "", "ana");
        UUID other = investigations.create(title + " 2", "", "ana");

        assertThatThrownBy(() -> investigations.edit(other, title, "", "ana"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missing_investigation_is_named() {
        UUID none = UUID.randomUUID();
        assertThatThrownBy(() -> investigations.get(none))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(none.toString());
    }

    private static String title() {
        return "Exercise " + UUID.randomUUID();
    }
}
