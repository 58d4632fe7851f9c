package org.crosscheck.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.crosscheck.core.report.Report;
import org.crosscheck.core.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the report of an investigation of the database.
@Command(
        name = "report",
        description = "Write the report of an investigation.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Mixin private Target target = new Target();

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description = "pdf, html, csv or json.")
    private @Nullable ReportFormat format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Where to write it; - writes to standard output (default: a file named after"
                            + " the investigation and the date, in this folder).")
    private @Nullable String out;

    @Override
    public Integer call() throws IOException {
        return Program.withoutBrowsers(target.settings(), this::run);
    }

    private int run(Services services) throws IOException {
        UUID id = target.get(services.investigations);
        ReportFormat wanted = Objects.requireNonNull(format);
        Report report = services.reports.service.build(id);
        byte[] bytes = services.reports.writer.write(report, wanted);
        if ("-".equals(out)) {
            System.out.write(bytes);
            System.out.flush();
        } else {
            Path file =
                    Path.of(out == null ? services.reports.writer.fileName(report, wanted) : out);
            Files.write(file, bytes);
            System.err.println("Written: " + file.toAbsolutePath());
        }
        return 0;
    }
}
