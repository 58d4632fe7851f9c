package org.crosscheck.web.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Starts the program, uses it a little and ends, for the JVM to record which classes that takes.
/// The launcher makes the AOT cache with it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("q/health", "", "login");

    @Parameters(paramLabel = "FOLDER", description = "Home of the rehearsal.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.of(new Home(folder));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(Settings.PORT, Integer.toString(free.getLocalPort()));
        }
        System.setProperty(Settings.HOST, "localhost");
        return Program.around(
                settings,
                services -> {
                    try (HttpClient browser =
                            HttpClient.newBuilder()
                                    .followRedirects(HttpClient.Redirect.NORMAL)
                                    .build()) {
                        for (String page : PAGES) {
                            URI address = URI.create(Listening.address(settings) + page);
                            browser.send(
                                    HttpRequest.newBuilder(address).build(),
                                    HttpResponse.BodyHandlers.discarding());
                        }
                    }
                    services.extractor.warmUp();
                    return 0;
                });
    }
}
