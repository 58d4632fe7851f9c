package org.crosscheck.web.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.NewAccount;
import org.crosscheck.core.account.Role;
import org.crosscheck.web.database.Home;

/// The demonstration's reviewers. Their passwords are kept in a file that only its owner can read,
/// so that each start can print them.
final class DemoAccounts {
    private static final Map<String, String> NAMES =
            Map.of("amina", "Amina Reyes", "jonas", "Jonas Lind");

    private DemoAccounts() {}

    record Reviewer(String username, String password) {}

    static List<Reviewer> of(Path folder) throws IOException {
        Path file = folder.resolve("reviewers.properties");
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                passwords.load(in);
            }
        }
        if (!passwords.keySet().containsAll(NAMES.keySet())) {
            NAMES.keySet().forEach(name -> passwords.putIfAbsent(name, Passwords.make()));
            StringWriter text = new StringWriter();
            passwords.store(text, "The demonstration's reviewers and their passwords");
            Home.writeSecret(file, text.toString());
        }
        return NAMES.keySet().stream()
                .sorted()
                .map(name -> new Reviewer(name, passwords.getProperty(name)))
                .toList();
    }

    /// Both can administrate, so that the demonstration shows everything.
    static void make(List<Reviewer> reviewers, AccountService accounts) {
        for (Reviewer reviewer : reviewers) {
            if (accounts.find(reviewer.username()).isEmpty()) {
                accounts.create(
                        new NewAccount(
                                reviewer.username(),
                                NAMES.getOrDefault(reviewer.username(), reviewer.username()),
                                Role.ADMIN,
                                reviewer.password()));
            }
        }
    }
}
