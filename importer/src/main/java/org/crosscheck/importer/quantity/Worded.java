package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.WordList;

/// The words of numbers that are said without a number word.
final class Worded {
    private static final WordList LIST = new WordList(Worded.class, "worded.txt");

    /// Lemmas of verbs, and how many times as much they say.
    static final Map<String, BigDecimal> MULTIPLY = values("multiply");

    /// Nouns, and of how many things they are groups.
    static final Map<String, BigDecimal> GROUPS = values("groups");

    static final Set<String> LOOSELY = LIST.words("loosely");
    static final Set<String> ONE_PAIR = LIST.words("one pair");

    /// Things whose length, height or distance is given in metres.
    static final Set<String> LONG = LIST.words("in metres");

    /// Words beside which pounds are money.
    static final Set<String> PAYMENT = LIST.words("payment");

    /// Words beside which they are not.
    static final Set<String> WEIGHING = LIST.words("weighing");

    private Worded() {}

    private static Map<String, BigDecimal> values(String section) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String entry : LIST.words(section)) {
            String[] parts = entry.split("=", -1);
            values.put(parts[0], new BigDecimal(parts[1]));
        }
        return Map.copyOf(values);
    }
}
