package org.crosscheck.core.endpoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A server on this machine that answers as it was told, one answer a request, and keeps what it
/// was asked.
public final class RecordedServer implements AutoCloseable {
    /// @param authorization of the request, null where none
    public record Asked(String path, @Nullable String authorization, String body) {}

    private sealed interface Answer {
        record Whole(int status, Map<String, String> headers, String body) implements Answer {}

        /// @param head whether status and headers come before the silence
        record Silence(boolean head) implements Answer {}
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public RecordedServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// A judge that asks this server.
    public ConfiguredJudge judge() {
        return new ConfiguredJudge(judge(Duration.ofSeconds(20), null, _ -> {}));
    }

    ChatJudge judge(Duration patience, @Nullable String key, ChatJudge.Pause pause) {
        URI address = Endpoint.address("http://localhost:" + server.getAddress().getPort());
        return new ChatJudge(new Endpoint(address, "small-model", key, null, patience), pause);
    }

    RecordedServer answers(int status, Map<String, String> headers, String body) {
        answers.add(new Answer.Whole(status, headers, body));
        return this;
    }

    RecordedServer answers(int status, String body) {
        return answers(status, Map.of(), body);
    }

    /// Status 200 with a message of the model.
    public RecordedServer says(String content) {
        return answers(
                200,
                """
                {"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"small-model-2","choices":[{"index":0,
                "message":{"role":"assistant","content":%s,"refusal":null},"finish_reason":"stop"}],
                "usage":{"prompt_tokens":300,"completion_tokens":20,"total_tokens":320}}
                """
                        .formatted(JsonNodeFactory.instance.textNode(content)));
    }

    RecordedServer staysSilent(boolean afterTheHead) {
        answers.add(new Answer.Silence(afterTheHead));
        return this;
    }

    /// Answers wait until the result is run.
    public Runnable hold() {
        CountDownLatch held = new CountDownLatch(1);
        gate = held;
        return held::countDown;
    }

    public List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(
                    new Asked(
                            exchange.getRequestURI().getPath(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)));
            gate.await();
            Answer answer = answers.remove();
            switch (answer) {
                case Answer.Whole(int status, Map<String, String> headers, String body) -> {
                    headers.forEach(exchange.getResponseHeaders()::set);
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    if (bytes.length > 0) {
                        try (OutputStream out = exchange.getResponseBody()) {
                            out.write(bytes);
                        }
                    }
                }
                case Answer.Silence(boolean head) -> {
                    if (head) {
                        exchange.sendResponseHeaders(200, 100);
                        exchange.getResponseBody().write('{');
                        exchange.getResponseBody().flush();
                    }
                    closed.await();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        gate.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
