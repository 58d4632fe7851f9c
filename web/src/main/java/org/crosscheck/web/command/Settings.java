package org.crosscheck.web.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.crosscheck.web.database.Home;

/// What must be known before Quarkus reads its configuration: system properties, environment
/// variables and `application.properties` in the home folder, in this order, as Quarkus reads them.
final class Settings {
    static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    static final String PORT = "quarkus.http.port";
    static final String HOST = "quarkus.http.host";

    private final Home home;
    private final Properties file = new Properties();

    private Settings(Home home) {
        this.home = home;
    }

    static Settings of(Home home) throws IOException {
        Settings settings = new Settings(home);
        Path path = home.path().resolve("application.properties");
        if (Files.exists(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                settings.file.load(in);
            }
            System.setProperty("quarkus.config.locations", path.toUri().toString());
        }
        return settings;
    }

    Home home() {
        return home;
    }

    Optional<String> find(String key) {
        String variable = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .or(() -> Optional.ofNullable(file.getProperty(key)))
                .filter(value -> !value.isBlank());
    }

    String host() {
        return find(HOST).orElse("localhost");
    }

    /// @throws IllegalArgumentException with a sentence if it is no number
    int port() {
        String found = find(PORT).orElse("8080");
        try {
            return Integer.parseInt(found);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    PORT + " (QUARKUS_HTTP_PORT): found \"" + found + "\", expected a number", e);
        }
    }
}
