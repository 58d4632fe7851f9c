package org.crosscheck.core.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's own table of exchange rates.
final class ExchangeRatesFileTest {
    @TempDir private Path folder;
    private final List<String> told = new ArrayList<>();
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve(ExchangeRatesFile.NAME);
    }

    @Test
    void a_good_file_is_taken_without_a_word() throws IOException {
        Files.writeString(file, "# of last year\nEUR\t0.9\n");
        ExchangeRatesFile.read(file, told::add);
        assertThat(told).isEmpty();
    }

    @Test
    void a_broken_line_is_told_and_the_shipped_rates_are_used() throws IOException {
        Files.writeString(file, "EUR\t0.9\nGBP = 0.8\n");
        ExchangeRatesFile.read(file, told::add);
        assertThat(told)
                .satisfiesExactly(
                        fault -> assertThat(fault).contains(file + ", line 2", "GBP = 0.8"),
                        consequence -> assertThat(consequence).contains("brings along are used"));
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_told() throws IOException {
        ExchangeRatesFile.read(file, told::add);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        ExchangeRatesFile.read(file, told::add);
        assertThat(told).anyMatch(s -> s.contains("no such file"));
        assertThat(told).anyMatch(s -> s.contains("not in UTF-8"));
    }
}
