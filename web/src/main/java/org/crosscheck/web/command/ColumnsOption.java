package org.crosscheck.web.command;

import org.crosscheck.importer.read.ColumnMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What the columns of a CSV file are, where their names do not tell it.
final class ColumnsOption {
    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,...",
            description =
                    "What the columns of CSV files are, for example title=Headline,text=Body; known by their usual names unless given.")
    @Nullable String given;

    ColumnMapping mapping(CommandSpec spec) {
        try {
            return given == null ? ColumnMapping.NONE : ColumnMapping.parse(given);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage(), e);
        }
    }
}
