package org.crosscheck.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void region_of_a_spoken_language_is_kept_for_dates_and_numbers() {
        assertThat(Languages.chosen(Locale.CANADA)).isEqualTo(Locale.CANADA);
    }

    @Test
    void language_without_texts_gets_english() {
        assertThat(Languages.chosen(Locale.JAPAN)).isEqualTo(Locale.UK);
    }
}
