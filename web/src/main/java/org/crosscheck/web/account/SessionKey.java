package org.crosscheck.web.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.crosscheck.web.database.Home;

/// The key that seals the cookies of people who are signed in. It stays in the program's home, so
/// that a restart signs nobody out.
public final class SessionKey {
    private static final String SETTING = "quarkus.http.auth.session.encryption-key";
    private static final int BYTES = 32;

    private SessionKey() {}

    /// Makes the key known to Quarkus, before it starts; a key that is configured stays.
    public static void apply(Home home) throws IOException {
        if (System.getProperty(SETTING) != null
                || System.getenv("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY") != null) {
            return;
        }
        Path file = home.folder("keys").resolve("session");
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Home.writeSecret(file, Base64.getEncoder().encodeToString(key));
        }
        System.setProperty(SETTING, Files.readString(file).strip());
    }
}
