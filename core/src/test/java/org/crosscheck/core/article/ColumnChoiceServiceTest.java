package org.crosscheck.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ColumnChoiceServiceTest {
    @Inject ColumnChoiceService choices;

    private final List<String> header =
            List.of("Kopf, groß", "Korpus", UUID.randomUUID().toString());

    @Test
    void the_latest_word_on_a_header_counts() {
        assertThat(choices.find(header)).isEmpty();

        choices.keep(header, Map.of("text", "Kopf, groß"), "ana");
        choices.keep(header, Map.of("text", "Korpus", "title", "Kopf, groß"), "ben");

        assertThat(choices.find(header)).contains(Map.of("text", "Korpus", "title", "Kopf, groß"));
        assertThat(choices.find(header.reversed())).as("another header").isEmpty();
    }
}
