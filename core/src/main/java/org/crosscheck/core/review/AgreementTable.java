package org.crosscheck.core.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// An [AgreementReport] as CSV: UTF-8 with a byte order mark, one row all, a type or a pair.
final class AgreementTable {
    private static final String[] COLUMNS = {
        "of",
        "type",
        "people",
        "cross-checks",
        "percent agreement",
        "kappa",
        "kind of kappa",
        "alpha",
        "alpha from",
        "alpha to"
    };

    private AgreementTable() {}

    static byte[] write(AgreementReport report) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv =
                new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            row(csv, "all", report.all());
            for (AgreementRow row : report.byType()) {
                row(csv, "type", row);
            }
            for (AgreementRow row : report.byPair()) {
                row(csv, "pair", row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(CSVPrinter csv, String of, AgreementRow row) throws IOException {
        String people = String.join(", ", row.people());
        csv.print(of);
        csv.print(row.type());
        // No spreadsheet takes a name for a formula.
        csv.print(
                !people.isEmpty() && "=+-@\t\r".indexOf(people.charAt(0)) >= 0
                        ? "'" + people
                        : people);
        csv.print(row.crossChecks());
        csv.print(number(row.percent()));
        csv.print(number(row.kappa()));
        csv.print(row.kappa() == null ? "" : of.equals("pair") ? "Cohen" : "Fleiss");
        csv.print(number(row.alpha()));
        csv.print(number(row.interval() == null ? null : row.interval().low()));
        csv.print(number(row.interval() == null ? null : row.interval().high()));
        csv.println();
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : String.format(Locale.ROOT, "%.4f", number);
    }
}
