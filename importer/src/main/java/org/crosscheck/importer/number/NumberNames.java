package org.crosscheck.importer.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.WordList;

/// The words of numbers and their values.
final class NumberNames {
    private static final WordList LIST = new WordList(NumberNames.class, "numbers.txt");

    static final Map<String, Integer> UNITS = whole("units");
    static final Map<String, Integer> TEENS = whole("teens");
    static final Map<String, Integer> TENS = whole("tens");
    static final Map<String, Integer> ORDINALS = whole("ordinals");
    static final Map<String, BigDecimal> SCALES = values("scales");
    static final Map<String, BigDecimal> SHORT_SCALES = values("short scales");
    static final Map<String, BigDecimal> PLURAL_SCALES = values("plural scales");
    static final Set<String> AFTER_FRACTION = LIST.words("after fraction");

    static final Set<String> BEFORE_FRACTION = LIST.words("before fraction");

    private NumberNames() {}

    private static Map<String, BigDecimal> values(String section) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String entry : LIST.words(section)) {
            int equals = entry.indexOf('=');
            values.put(entry.substring(0, equals), new BigDecimal(entry.substring(equals + 1)));
        }
        return Map.copyOf(values);
    }

    private static Map<String, Integer> whole(String section) {
        Map<String, Integer> whole = new HashMap<>();
        values(section).forEach((word, value) -> whole.put(word, value.intValueExact()));
        return Map.copyOf(whole);
    }
}
