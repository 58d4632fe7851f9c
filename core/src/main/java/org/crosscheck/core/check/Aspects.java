package org.crosscheck.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// Reads what a number is a measure of where no noun says so: a speed by its unit, a depth by
/// "below" behind it, a price by what it buys one of ("34 euros a share"). Immutable.
///
/// Aspects are classes of meaning, so that "640 metres below the surface" and "at a depth of 640
/// metres" hang on one.
final class Aspects {
    private static final int REACH = 24;
    private static final Pattern EACH =
            Pattern.compile("^,? (?:a|an|per|each|for (?:a|an|each|every|one)) (\\p{L}{3,20})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int BESIDE = 3;

    private final Map<String, String> byUnit = new HashMap<>();
    private final Map<String, String> byWord = new HashMap<>();

    Aspects() {
        for (String line : Resource.lines("aspects.txt")) {
            int colon = line.lastIndexOf(": ");
            String aspect = "#" + line.substring(colon + 2);
            if (line.startsWith("+ ")) {
                byWord.put(line.substring(2, colon), aspect);
            } else {
                byUnit.put(line.substring(0, colon), aspect);
            }
        }
    }

    /// @param sentence the stretch of the text that may say what the value measures
    Set<String> of(ClaimValue value, String text, Span sentence) {
        Set<String> found = new HashSet<>();
        if (!(value.value() instanceof Value.Number(var quantity))) {
            return found;
        }
        int start = value.span().start();
        int end = value.span().end();
        String behind = text.substring(end, Math.max(end, Math.min(sentence.end(), end + REACH)));
        ValueType type = value.value().type();
        if (type == ValueType.MONEY || type == ValueType.COUNT) {
            Matcher each = EACH.matcher(behind.toLowerCase(Locale.ROOT));
            if (each.find()) {
                found.add("#per " + Lexicon.stem(each.group(1)));
            }
        }
        if (type != ValueType.MEASURE) {
            return found;
        }
        String byItsUnit = quantity.unit() == null ? null : byUnit.get(quantity.unit());
        if (byItsUnit != null) {
            found.add(byItsUnit);
            return found;
        }
        String before =
                text.substring(Math.min(start, Math.max(sentence.start(), start - REACH)), start);
        List<String> left = words(before);
        List<String> right = words(behind);
        Stream.concat(
                        left.subList(Math.max(0, left.size() - BESIDE), left.size()).stream(),
                        right.stream().limit(BESIDE))
                .flatMap(word -> Stream.ofNullable(byWord.get(word)))
                .forEach(found::add);
        return found;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }
}
