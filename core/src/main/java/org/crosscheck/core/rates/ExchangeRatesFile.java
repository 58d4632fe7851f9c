package org.crosscheck.core.rates;

import io.quarkus.logging.Log;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.check.ExchangeRates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A user's own table of exchange rates, which takes the place of the shipped one. A file that is
/// not wholly readable is told of, and the shipped rates are used.
public final class ExchangeRatesFile {
    /// Name of the configuration's key that says where the file is.
    public static final String KEY = "crosscheck.exchange-rates";

    /// Name of the file in the program's home.
    public static final String NAME = "exchange-rates.tsv";

    private ExchangeRatesFile() {}

    /// @param told hears a sentence for each thing that is wrong with the file
    public static ExchangeRates read(Path file, Consumer<String> told) {
        try {
            ExchangeRates.Table table = ExchangeRates.parse(Files.readAllLines(file));
            if (table.faults().isEmpty()) {
                return table.rates();
            }
            table.faults().forEach(fault -> told.accept(file + ", " + fault));
        } catch (NoSuchFileException _) {
            told.accept(file + ": there is no such file of exchange rates");
        } catch (MalformedInputException _) {
            told.accept(file + ": the exchange rates are not in UTF-8");
        } catch (IOException e) {
            told.accept(file + ": the exchange rates cannot be read: " + e.getMessage());
        }
        told.accept("The exchange rates that Crosscheck brings along are used instead.");
        return ExchangeRates.shipped();
    }

    /// Hands the rates to the services that compare.
    static final class Rates {
        @Produces
        @Singleton
        ExchangeRates rates(@ConfigProperty(name = KEY) Optional<String> file) {
            return file.map(path -> read(Path.of(path), Log::warn))
                    .orElseGet(ExchangeRates::shipped);
        }
    }
}
