package org.crosscheck.web.command;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Runs the program for browsers, until it is stopped.
@Command(
        name = "serve",
        description = "Run the program for browsers, until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin private Listening listening = new Listening();

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.of(Home.of(System.getenv()));
        listening.apply(settings);
        return Program.around(
                settings,
                services -> {
                    System.out.println(
                            "Crosscheck is ready: "
                                    + Listening.address(settings)
                                    + " (Ctrl+C stops it)");
                    Quarkus.waitForExit();
                    return 0;
                });
    }
}
