package org.crosscheck.web.command;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.account.NewAccount;
import org.crosscheck.core.account.Role;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Runs the program for browsers, until it is stopped.
@Command(
        name = "serve",
        description = "Run the program for browsers, until it is stopped (Ctrl+C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final String ADMINISTRATOR = "admin";

    @Mixin private Listening listening = new Listening();

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.of(Home.of(System.getenv()));
        listening.apply(settings);
        return Program.around(
                settings,
                services -> {
                    makeAdministrator(services.accounts);
                    System.out.println(
                            "Crosscheck is ready: "
                                    + Listening.address(settings)
                                    + " (Ctrl+C stops it)");
                    services.warmUp();
                    Quarkus.waitForExit();
                    return 0;
                });
    }

    /// Somebody has to be able to sign in after the very first start.
    private static void makeAdministrator(AccountService accounts) {
        if (!accounts.isEmpty()) {
            return;
        }
        String password = Passwords.make();
        accounts.create(new NewAccount(ADMINISTRATOR, "Administrator", Role.ADMIN, password));
        System.out.println("The first account is made. Its password is shown only this once.");
        System.out.println("  user      " + ADMINISTRATOR);
        System.out.println("  password  " + password);
    }
}
