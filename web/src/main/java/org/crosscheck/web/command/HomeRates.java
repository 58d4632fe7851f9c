package org.crosscheck.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.core.check.ExchangeRates;
import org.crosscheck.core.rates.ExchangeRatesFile;
import org.crosscheck.web.database.Home;

/// The exchange rates that a user put into the program's home, `exchange-rates.tsv`.
final class HomeRates {
    private HomeRates() {}

    /// The home's rates, or the shipped ones; what is wrong with the file is told on standard
    /// error.
    static ExchangeRates read(Home home) {
        Path file = file(home);
        return Files.exists(file)
                ? ExchangeRatesFile.read(file, System.err::println)
                : ExchangeRates.shipped();
    }

    /// Names the home's file to the services, unless another one is configured.
    static void apply(Settings settings) {
        Path file = file(settings.home());
        if (Files.exists(file) && settings.find(ExchangeRatesFile.KEY).isEmpty()) {
            System.setProperty(ExchangeRatesFile.KEY, file.toString());
        }
    }

    private static Path file(Home home) {
        return home.path().resolve(ExchangeRatesFile.NAME);
    }
}
