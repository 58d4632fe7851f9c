package org.crosscheck.web.command;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.core.account.NewAccount;
import org.crosscheck.core.account.Role;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Starts the program, uses it a little and ends, for the JVM to record which classes that takes.
/// The launcher makes the AOT cache with it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("q/health", "sign-in", "", "?v-r=init&location=&query=");
    private static final String USER = "rehearsal";

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
                    String password = Passwords.make();
                    services.accounts.create(
                            new NewAccount(USER, "Rehearsal", Role.REVIEWER, password));
                    look(Listening.address(settings), password);
                    services.extractor.warmUp();
                    return 0;
                });
    }

    /// What a browser does up to the first screen.
    private static void look(String address, String password)
            throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            HttpRequest signIn =
                    HttpRequest.newBuilder(URI.create(address + "sign-in/check"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "username=" + USER + "&password=" + password))
                            .build();
            browser.send(signIn, HttpResponse.BodyHandlers.discarding());
            for (String page : PAGES) {
                browser.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
