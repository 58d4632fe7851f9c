package org.crosscheck.web.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexWordsTest {
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            textBlock =
                    """
                    2025-03-20          | 20 Mar 2025
                    2025-03-20TMO       | 20 Mar 2025, morning
                    2025-03-20TNI       | 20 Mar 2025, night
                    2025-03-20TDT       | 20 Mar 2025, in daytime
                    2025-03-20T09:30    | 20 Mar 2025, 09:30
                    2025-03-20T09:30Z   | 20 Mar 2025, 09:30 UTC
                    2025-SU             | summer 2025
                    2022-W42            | 17 Oct 2022 – 23 Oct 2022
                    2022-W42-WE         | weekend, 22 Oct 2022 – 23 Oct 2022
                    2025-Q1             | 1 Jan 2025 – 31 Mar 2025
                    XXXX-XX-XXTMO       | nothing
                    2025-03-20TXX       | nothing
                    """)
    void claim_says_when_in_words_and_never_in_codes(
            String timex, @org.jspecify.annotations.Nullable String words) {
        assertThat(
                        TimexWords.of(
                                timex,
                                (key, values) ->
                                        MessageFormat.format(ENGLISH.getString(key), values)))
                .isEqualTo(words == null ? "" : words);
    }
}
