package org.crosscheck.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.crosscheck.importer.job.ImportSource;
import org.junit.jupiter.api.Test;

class PastedTextTest {
    @Test
    void text_alone_goes_as_a_text_file() {
        ImportSource source = PastedText.source("Nine days.", " ", "", null);
        assertThat(source.name()).isEqualTo("pasted.txt");
        assertThat(new String(source.bytes(), StandardCharsets.UTF_8)).isEqualTo("Nine days.");
    }

    @Test
    void what_is_known_of_it_goes_along_as_a_record_of_one_line() {
        ImportSource source =
                PastedText.source(
                        "Nine \"days\".\nThen ten.", "", "Courier", LocalDate.of(2022, 10, 24));
        assertThat(source.name()).isEqualTo("pasted.jsonl");
        assertThat(new String(source.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"publisher\":\"Courier\",\"published\":\"2022-10-24\",\"text\":\"Nine \\\"days\\\".\\nThen ten.\"}");
    }
}
