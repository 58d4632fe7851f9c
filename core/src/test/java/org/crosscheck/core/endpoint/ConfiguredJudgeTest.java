package org.crosscheck.core.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.crosscheck.core.judge.Judge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When there is a judge, and where it is asked.
class ConfiguredJudgeTest {
    private static Optional<Judge> judge(
            @Nullable String url, @Nullable String model, @Nullable String key) {
        return new ConfiguredJudge(
                        Optional.ofNullable(url),
                        Optional.ofNullable(model),
                        Optional.ofNullable(key),
                        Optional.empty(),
                        Duration.ofSeconds(60))
                .judge();
    }

    @Test
    void there_is_none_by_default() {
        assertThat(judge(null, null, null)).isEmpty();
        assertThat(judge(null, "small-model", "sk-1")).isEmpty();
    }

    @Test
    void address_and_model_make_one() {
        assertThat(judge("http://localhost:11434/v1", "small-model", null))
                .hasValueSatisfying(judge -> {
                    assertThat(judge.name()).isEqualTo("small-model");
                    assertThat(judge.place()).isEqualTo("localhost:11434");
                });
    }

    @Test
    void what_cannot_be_used_makes_none() {
        assertThat(judge("http://localhost:11434/v1", null, null)).isEmpty();
        assertThat(judge("ftp://localhost", "small-model", null)).isEmpty();
        assertThat(judge("http://localhost", "small-model", "two\nlines")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:11434, http://localhost:11434/v1/chat/completions",
        "http://localhost:11434/, http://localhost:11434/v1/chat/completions",
        "https://models.example/v1/, https://models.example/v1/chat/completions",
        "https://models.example/api/v3, https://models.example/api/v3/chat/completions",
        "https://models.example/v1/chat/completions, https://models.example/v1/chat/completions"
    })
    void server_its_path_or_the_whole_address_may_be_given(String given, String asked) {
        assertThat(Endpoint.address(given)).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models.example",
                "file:///etc/hosts",
                "http://",
                "http://a b",
                "https://me:secret@models.example/v1",
                "https://models.example/v1?key=1"
            })
    void anything_else_is_refused(String given) {
        assertThatThrownBy(() -> Endpoint.address(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected an address like http://localhost:11434/v1");
    }

    @Test
    void key_is_in_no_text_about_the_endpoint() {
        Endpoint endpoint =
                new Endpoint(
                        Endpoint.address("http://localhost"),
                        "small-model",
                        "sk-secret",
                        null,
                        Duration.ofSeconds(60));

        assertThat(endpoint.toString()).doesNotContain("secret");
    }
}
