package org.crosscheck.web.command;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

/// The root command.
@Command(
        name = "crosscheck",
        description = "Finds where articles about one event disagree.",
        mixinStandardHelpOptions = true,
        versionProvider = Build.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "crosscheck test runs the tests. CROSSCHECK_HOME names the folder in which the program"
                    + " keeps its database (default: ~/.crosscheck).",
            "Exit status: 0 done; 1 some input could not be read; 2 wrong usage."
        },
        subcommands = {
            ServeCommand.class,
            ExtractCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class CrosscheckCommand implements Runnable {
    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /// Runs one command line and returns its exit status.
    public static int run(String... args) {
        return new CommandLine(new CrosscheckCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, _) -> explain(e, command))
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), "A command is missing.");
    }

    private static int explain(Exception e, CommandLine command) throws Exception {
        if (e instanceof IOException || e instanceof IllegalArgumentException) {
            command.getErr().println(Sentence.of(e));
            return ExitCode.SOFTWARE;
        }
        throw e;
    }
}
