package org.crosscheck.web.command;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Runs the program with a sample investigation and two people, in a home of its own, so that the
/// sample never stands among real investigations.
@Command(
        name = "demo",
        description =
                "Run the program with a sample investigation and two people, apart from your own"
                        + " data, until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin private Listening listening = new Listening();

    @Override
    public Integer call() throws IOException {
        Path folder = Home.of(System.getenv()).folder("demo");
        Settings settings = Settings.of(new Home(folder));
        listening.apply(settings);
        List<DemoAccounts.Reviewer> reviewers = DemoAccounts.of(folder);
        System.err.println("Starting the demonstration; its data are in " + folder);
        return Program.around(
                settings,
                services -> {
                    DemoAccounts.make(reviewers, services.accounts);
                    new DemoInvestigation(services).makeIfMissing();
                    System.out.println();
                    System.out.println(
                            "Crosscheck is ready: "
                                    + Listening.address(settings)
                                    + " (Ctrl+C stops it)");
                    System.out.println();
                    System.out.println(
                            "Sign in as one of two people, or as both in two browsers; both may review and"
                                    + " administrate:");
                    for (DemoAccounts.Reviewer reviewer : reviewers) {
                        System.out.printf(
                                "  user  %-8s  password  %s%n",
                                reviewer.username(), reviewer.password());
                    }
                    services.warmUp();
                    Quarkus.waitForExit();
                    return 0;
                });
    }
}
