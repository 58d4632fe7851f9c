package org.crosscheck.web.boot;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.crosscheck.web.command.CrosscheckCommand;

/// Where the program starts. Commands that need no database run before Quarkus does, or without it.
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... args) {
        System.exit(CrosscheckCommand.run(args));
    }
}
