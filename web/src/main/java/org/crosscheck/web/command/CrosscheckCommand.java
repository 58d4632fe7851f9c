package org.crosscheck.web.command;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            ExtractCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            BenchCommand.class,
            RehearseCommand.class,
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        })
public final class CrosscheckCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    /// Runs one command line and returns its exit status.
    public static int run(String... args) {
        return new CommandLine(new CrosscheckCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, _) -> explain(e, command))
                .setParameterExceptionHandler(CrosscheckCommand::hint)
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "A command is missing.");
    }

    private static int hint(CommandLine.ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int explain(Exception e, CommandLine command) throws Exception {
        if (e instanceof IOException || e instanceof IllegalArgumentException) {
            command.getErr().println(Sentence.of(e));
            return ExitCode.SOFTWARE;
        }
        throw e;
    }
}
