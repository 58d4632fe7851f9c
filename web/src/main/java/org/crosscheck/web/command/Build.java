package org.crosscheck.web.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// What the build has written down about itself.
final class Build implements IVersionProvider {
    private final Properties facts = new Properties();

    Build() {
        try (InputStream file = Build.class.getResourceAsStream("build.properties")) {
            facts.load(Objects.requireNonNull(file, "build.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of Crosscheck.
    String version() {
        return facts.getProperty("version");
    }

    /// Of the PostgreSQL server that comes along.
    String postgresql() {
        return facts.getProperty("postgresql");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "Crosscheck " + version(),
            "PostgreSQL " + postgresql() + " (embedded), Java " + Runtime.version()
        };
    }
}
