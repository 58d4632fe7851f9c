package org.crosscheck.core.endpoint;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crosscheck.core.judge.Judge;
import org.crosscheck.core.judge.Opinion;
import org.crosscheck.core.judge.Question;
import org.jspecify.annotations.Nullable;

/// A model behind an address that speaks OpenAI's chat completions. It is tried once more where the
/// server is busy or fails (429, 5xx), after the time that it asks for. It is not followed to other
/// addresses, so that passages and key go nowhere else.
final class ChatJudge implements Judge {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TOO_MANY = 429;

    /// Longest answer that is read, in bytes.
    private static final long MOST = 1_000_000;

    /// Waits between the tries.
    interface Pause {
        void wait(Duration time) throws InterruptedException;
    }

    private final Endpoint endpoint;
    private final Pause pause;
    private final HttpClient client;

    ChatJudge(Endpoint endpoint) {
        this(endpoint, Thread::sleep);
    }

    ChatJudge(Endpoint endpoint, Pause pause) {
        this.endpoint = endpoint;
        this.pause = pause;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(endpoint.patience())
                        .build();
    }

    @Override
    public String name() {
        return endpoint.model();
    }

    @Override
    public String place() {
        return endpoint.place();
    }

    @Override
    public Opinion ask(Question question) {
        try {
            HttpRequest request = request(question);
            HttpResponse<String> response = send(request);
            if (isPassing(response.statusCode())) {
                Duration wanted = retryAfter(response, Instant.now());
                if (wanted.compareTo(endpoint.patience()) > 0) {
                    return failed(
                            "its server at "
                                    + place()
                                    + " asks to be left alone for "
                                    + wanted.toSeconds()
                                    + " seconds.");
                }
                pause.wait(wanted);
                response = send(request);
            }
            return response.statusCode() == 200
                    ? ChatJson.opinion(response.body(), name())
                    : failed(refused(response));
        } catch (TimeoutException _) {
            return failed(
                    "its server at "
                            + place()
                            + " did not answer within "
                            + seconds(endpoint.patience())
                            + ".");
        } catch (IOException _) {
            return failed("its server at " + place() + " cannot be reached or broke off.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed("the program was stopped.");
        }
    }

    private HttpRequest request(Question question) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint.address())
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        ChatJson.request(endpoint, question),
                                        StandardCharsets.UTF_8));
        if (endpoint.key() != null) {
            request.header("Authorization", "Bearer " + endpoint.key());
        }
        return request.build();
    }

    /// The time-out of a request ends with the head of the answer; this one holds for all of it.
    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST));
        try {
            return answer.get(endpoint.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException("the request is not as it should be", e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isPassing(int status) {
        return status == TOO_MANY || status / 100 == 5;
    }

    /// How long a server asks to wait, in seconds or until a moment (RFC 9110, 10.2.3).
    static Duration retryAfter(HttpResponse<?> response, Instant now) {
        return response.headers()
                .firstValue("Retry-After")
                .map(value -> retryAfter(value.strip(), now))
                .orElse(PAUSE);
    }

    private static Duration retryAfter(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant until =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeParseException _) {
            return PAUSE;
        }
    }

    private String refused(HttpResponse<String> response) {
        String said = ChatJson.error(withoutKey(response.body(), endpoint.key()));
        return "its server at "
                + place()
                + " answered with status "
                + response.statusCode()
                + (said.isEmpty() ? "." : ": “" + said + "”");
    }

    /// Servers like to repeat a key that they refuse.
    private static String withoutKey(String said, @Nullable String key) {
        return key == null ? said : said.replace(key, "…");
    }

    private Opinion failed(String why) {
        return new Opinion.Failed(name(), why);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? time.toSeconds() + (time.toSeconds() == 1 ? " second" : " seconds")
                : time.toMillis() + " milliseconds";
    }
}
