package org.crosscheck.importer.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.number.Lexeme;
import org.jspecify.annotations.Nullable;

/// The words and signs for units of measure, parts of a hundred and money.
final class UnitNames {
    /// @param code UCUM or ISO 4217 code, or the unit's name where neither has one
    /// @param type what it measures
    record Unit(String code, QuantityType type) {}

    private static final List<String> TIMES =
            List.of("s", "min", "h", "d", "wk", "mo", "a", "decade", "century", "fortnight");

    private static final Set<String> LARGE_SUMS = new HashSet<>();
    private static final Phrases<Unit> AFTER = new Phrases<>();
    private static final Phrases<Unit> MONEY_BEFORE = new Phrases<>();
    private static final Phrases<Unit> LETTERS_BEFORE = new Phrases<>();

    static {
        for (String[] row : Phrases.rows("units.txt")) {
            Unit unit = new Unit(row[0], typeOf(row[0]));
            addNames(row[1], unit);
            for (String sign : split(row[2])) {
                AFTER.add(sign, unit, true);
            }
        }
        for (String[] row : Phrases.rows("currencies.txt")) {
            Unit unit = new Unit(row[0], QuantityType.MONEY);
            if (row.length > 3 && row[3].equals("large before")) {
                for (String sign : split(row[1])) {
                    LETTERS_BEFORE.add(sign, unit, true);
                }
                continue;
            }
            for (String sign : split(row[1])) {
                AFTER.add(sign, unit, true);
                MONEY_BEFORE.add(sign, unit, true);
                MONEY_BEFORE.add(sign.toLowerCase(java.util.Locale.ROOT), unit, true);
            }
            addNames(row[2], unit);
            if (row.length > 3 && row[3].equals("large")) {
                LARGE_SUMS.add(row[0]);
            }
        }
    }

    private UnitNames() {}

    private static QuantityType typeOf(String code) {
        if (code.equals("%") || code.equals("pp") || code.equals("basis point")) {
            return QuantityType.PERCENTAGE;
        }
        return TIMES.contains(code) ? QuantityType.DURATION : QuantityType.MEASURE;
    }

    private static void addNames(String names, Unit unit) {
        for (String name : split(names)) {
            AFTER.add(name, unit, false);
            AFTER.add(name + "s", unit, false);
        }
    }

    private static String[] split(String list) {
        return list.isBlank() ? new String[0] : list.split("\\s*,\\s*");
    }

    /// The unit that is named right behind a number.
    static Phrases.@Nullable Hit<Unit> after(List<Lexeme> lexemes, int at) {
        return AFTER.at(lexemes, at);
    }

    /// Whether a word is money in large sums alone: a million crowns, but not three.
    static boolean isMoneyInLargeSums(String code) {
        return LARGE_SUMS.contains(code);
    }

    /// The currency sign or code at a place; a number is to follow.
    static Phrases.@Nullable Hit<Unit> moneyBefore(List<Lexeme> lexemes, int at) {
        return MONEY_BEFORE.at(lexemes, at);
    }

    /// Letters at a place that are a currency right before a large sum alone: "N1.5 billion".
    static Phrases.@Nullable Hit<Unit> lettersBefore(List<Lexeme> lexemes, int at) {
        return LETTERS_BEFORE.at(lexemes, at);
    }
}
