package org.crosscheck.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Locale EGYPT = Locale.forLanguageTag("ar-EG");

    @Test
    void region_of_a_spoken_language_is_kept_for_dates_and_numbers() {
        assertThat(Language.ENGLISH.locale(List.of(Locale.ENGLISH, Locale.CANADA)))
                .isEqualTo(Locale.CANADA);
    }

    @Test
    void chosen_language_that_the_browser_does_not_ask_for_is_written_as_is_usual() {
        assertThat(Language.GERMAN.locale(List.of(Locale.CANADA))).isEqualTo(Locale.GERMANY);
        assertThat(Language.ENGLISH.locale(List.of(Locale.ENGLISH))).isEqualTo(Locale.UK);
    }

    @Test
    void first_wanted_language_with_texts_is_taken() {
        assertThat(Language.best(List.of(Locale.FRANCE, Locale.GERMANY, Locale.UK)))
                .isEqualTo(Language.GERMAN);
        assertThat(Language.best(List.of(EGYPT))).isEqualTo(Language.ARABIC);
    }

    @Test
    void language_without_texts_gets_english() {
        assertThat(Language.best(List.of(Locale.JAPAN))).isEqualTo(Language.ENGLISH);
        assertThat(Language.best(List.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void arabic_has_the_digits_of_the_passages_in_every_country() {
        for (List<Locale> wanted : List.of(List.<Locale>of(), List.of(EGYPT))) {
            assertThat(NumberFormat.getInstance(Language.ARABIC.locale(wanted)).format(42))
                    .isEqualTo("42");
        }
    }

    @Test
    void choosing_leads_back_to_the_page_and_never_to_another_site() {
        assertThat(LanguageAddress.back("http://localhost:8080/articles/1?claim=2"))
                .isEqualTo("/articles/1?claim=2");
        assertThat(LanguageAddress.back("http://elsewhere.example//evil.example/x")).isEqualTo("/");
        assertThat(LanguageAddress.back("about:blank")).isEqualTo("/");
        assertThat(LanguageAddress.back("no address at all")).isEqualTo("/");
        assertThat(LanguageAddress.back(null)).isEqualTo("/");
    }

    @Test
    void english_texts_do_not_become_those_of_the_machine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Language.ENGLISH.texts().getString("language.tag")).isEqualTo("en");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
