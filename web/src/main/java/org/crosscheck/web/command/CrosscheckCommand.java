package org.crosscheck.web.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The root command.
@Command(
        name = "crosscheck",
        description = "Finds where articles about one event disagree.",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class, CompareCommand.class, CheckCommand.class})
public final class CrosscheckCommand {
    /// Runs one command line and returns its exit status.
    public static int run(String... args) {
        return new CommandLine(new CrosscheckCommand()).execute(args);
    }
}
