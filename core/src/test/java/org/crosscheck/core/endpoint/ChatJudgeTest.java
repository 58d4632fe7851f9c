package org.crosscheck.core.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of each answer of a server.
class ChatJudgeTest {
    private static final Question QUESTION =
            new Question(
                    "length of the regatta",
                    new Question.Passage(
                            "Harbour Bulletin", "2024-05-02", "the club", "It took six days."),
                    new Question.Passage(
                            "Strait Observer", null, null, "It was over after \"a week\"."));

    private static final String CONFLICTS =
            "{\"verdict\":\"conflicts\",\"reason\":\"Six days are no week.\"}";

    private final RecordedServer server = new RecordedServer();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    private Opinion ask() {
        return ask(Duration.ofSeconds(20), null);
    }

    private Opinion ask(Duration patience, @Nullable String key) {
        return server.judge(patience, key, pauses::add).ask(QUESTION);
    }

    private static void assertFailed(Opinion opinion, String why) {
        assertThat(opinion).isInstanceOf(Opinion.Failed.class);
        assertThat(opinion.sentence())
                .matches("An additional judge \\(small-model(-2)?\\) could not answer: .+[.”]")
                .endsWith(why);
    }

    @ParameterizedTest
    @CsvSource({
        "agrees, AGREE",
        "conflicts, CONFLICT",
        "not comparable, NOT_COMPARABLE",
        "cannot tell, CANNOT_TELL"
    })
    void each_of_the_four_words_is_a_view(String word, Opinion.View view) {
        server.says("{\"verdict\":\"" + word + "\",\"reason\":\"So it is.\"}");

        assertThat(ask()).isEqualTo(new Opinion.Given("small-model-2", view, "So it is."));
    }

    @Test
    void opinion_is_told_in_other_words_than_findings_and_verdicts() {
        server.says(CONFLICTS);

        assertThat(ask().sentence())
                .isEqualTo(
                        "An additional judge (small-model-2) is of the opinion that the passages conflict: “Six days are no week.”");
    }

    @Test
    void question_holds_attribute_passages_sources_dates_and_nothing_else() throws IOException {
        server.says(CONFLICTS);

        ask();

        RecordedServer.Asked asked = server.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.authorization()).isNull();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode body = mapper.readTree(asked.body());
        assertThat(body.path("model").asText()).isEqualTo("small-model");
        assertThat(body.at("/response_format/json_schema/strict").asBoolean()).isTrue();
        assertThat(body.path("messages")).hasSize(2);
        assertThat(mapper.readTree(body.at("/messages/1/content").asText()))
                .isEqualTo(
                        mapper.readTree(
                                """
                                {"attribute": "length of the regatta",
                                 "a": {"source": "Harbour Bulletin", "published": "2024-05-02", "speaker": "the club",
                                       "text": "It took six days."},
                                 "b": {"source": "Strait Observer", "published": null, "speaker": null,
                                       "text": "It was over after \\"a week\\"."}}
                                """));
    }

    @Test
    void key_goes_with_the_request_and_stays_out_of_what_is_told() {
        server.answers(401, "{\"error\":{\"message\":\"Incorrect API key provided: sk-secret.\"}}");

        Opinion opinion = ask(Duration.ofSeconds(20), "sk-secret");

        assertThat(server.asked().getFirst().authorization()).isEqualTo("Bearer sk-secret");
        assertFailed(opinion, "answered with status 401: “Incorrect API key provided: ….”");
        assertThat(opinion.toString()).doesNotContain("secret");
    }

    @Test
    void refusal_is_a_failure_with_the_words_of_the_model() {
        server.answers(
                200,
                "{\"model\":\"small-model-2\",\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I cannot\\nhelp with that.\"},\"finish_reason\":\"stop\"}]}");

        assertFailed(ask(), "it declined: “I cannot help with that.”");
    }

    @ParameterizedTest
    @CsvSource({
        "content_filter, its server withheld the answer (content filter).",
        "length, its answer was cut off before it ended."
    })
    void answer_that_did_not_come_to_its_end_is_a_failure(String end, String why) {
        server.answers(
                200,
                "{\"choices\":[{\"message\":{\"content\":\"{\"},\"finish_reason\":\""
                        + end
                        + "\"}]}");

        assertFailed(ask(), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They conflict. | it did not answer in JSON.",
                "{\"verdict\":\"conflicts\" | it did not answer in JSON.",
                "{\"verdict\":\"agrees\",\"verdict\":\"conflicts\",\"reason\":\"x\"} | it did not answer in JSON.",
                "[] | it did not answer in JSON.",
                "{\"reason\":\"x\"} | its answer has no verdict.",
                "{\"verdict\":\"true\",\"reason\":\"x\"} | its verdict is “true”, which is none.",
                "{\"verdict\":\"agrees\"} | its answer gives no reason.",
                "{\"verdict\":\"agrees\",\"reason\":\" \"} | its answer gives no reason.",
                "{\"verdict\":\"agrees\",\"reason\":[\"x\"]} | its answer gives no reason.",
            })
    void answer_that_is_not_as_demanded_is_a_failure(String content, String why) {
        server.says(content);

        assertFailed(ask(), why);
    }

    @Test
    void reason_that_is_a_whole_text_is_a_failure() {
        server.says("{\"verdict\":\"agrees\",\"reason\":\"" + "On and on. ".repeat(100) + "\"}");

        assertFailed(ask(), "its reason is no sentence but a long text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "{} {}"})
    void server_that_speaks_another_protocol_is_a_failure(String body) {
        server.answers(200, body);

        assertFailed(ask(), "its server did not answer in JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"choices\":[]}", "{\"choices\":[{\"message\":{}}]}"})
    void answer_without_a_message_is_a_failure(String body) {
        server.answers(200, body);

        assertFailed(ask(), "its server's answer holds no message.");
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "503, , 1", "500, soon, 1"})
    void busy_or_failing_server_is_asked_once_more_after_the_time_it_wants(
            int status, @Nullable String retryAfter, int seconds) {
        server.answers(
                        status,
                        retryAfter == null ? Map.of() : Map.of("Retry-After", retryAfter),
                        "{}")
                .says(CONFLICTS);

        assertThat(ask()).isInstanceOf(Opinion.Given.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void time_to_wait_may_be_a_moment() {
        String until =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(15));
        server.answers(429, Map.of("Retry-After", until), "{}").says(CONFLICTS);

        ask();

        assertThat(pauses).hasSize(1);
        assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    @Test
    void server_that_fails_twice_is_left_alone() {
        server.answers(500, "oops").answers(500, "{\"error\":\"out of memory\"}");

        assertFailed(ask(), "answered with status 500: “out of memory”");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void server_that_wants_longer_than_people_wait_is_left_alone() {
        server.answers(429, Map.of("Retry-After", "3600"), "{}");

        assertFailed(ask(), "asks to be left alone for 3600 seconds.");
        assertThat(server.asked()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void request_that_is_wrong_is_not_tried_again() {
        server.answers(404, "{\"error\":{\"message\":\"no such model\"}}");

        assertFailed(ask(), "answered with status 404: “no such model”");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void passages_do_not_follow_to_another_address() {
        server.answers(307, Map.of("Location", "/elsewhere"), "");

        assertFailed(ask(), "answered with status 307.");
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void silent_server_is_waited_for_so_long_and_not_asked_again(boolean afterTheHead) {
        server.staysSilent(afterTheHead);

        assertFailed(ask(Duration.ofMillis(700), null), "did not answer within 700 milliseconds.");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void answer_without_end_is_not_read() {
        server.answers(200, " ".repeat(1_100_000));

        assertFailed(ask(), "cannot be reached or broke off.");
    }

    @Test
    void server_that_is_not_there_is_a_failure() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Endpoint nowhere =
                new Endpoint(
                        Endpoint.address("http://localhost:" + port + "/v1"),
                        "small-model",
                        null,
                        null,
                        Duration.ofSeconds(20));

        assertFailed(
                new ChatJudge(nowhere).ask(QUESTION),
                "its server at localhost:" + port + " cannot be reached or broke off.");
    }
}
