package org.crosscheck.web.command;

import java.util.Locale;

/// Numbers of things in words: "no articles", "1 article", "1,200 articles".
final class Counted {
    private Counted() {}

    /// @param noun in the singular, with a plural in -s
    static String of(long number, String noun) {
        return number == 0
                ? "no " + noun + "s"
                : String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
