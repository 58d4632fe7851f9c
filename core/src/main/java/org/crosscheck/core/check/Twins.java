package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares two passages that are the same word for word but for their numbers: each number is set
/// against the one in its place, with the bound that stands before it.
final class Twins {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\d++(?:,\\d{3})*+(?:\\.\\d++)?(?!-\\p{Lu})|[\\p{L}\\p{N}]++(?:['’.-][\\p{L}\\p{N}]++)*+|[^\\s\\p{L}\\p{N}]");
    private static final String NUMBER = "#";
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST = 400;
    private static final Map<String, BigDecimal> WORDS = words();
    private static final Map<List<String>, String> BOUNDS = bounds();
    private static final int LONGEST_BOUND = 3;

    private Twins() {}

    /// A number with the stretch that its bound leaves to it.
    ///
    /// @param bound `=`, `>` and `<` without the number itself, `>=` and `<=` with it, `~` for
    ///   about
    private record Bounded(BigDecimal value, String bound) {
        @Nullable BigDecimal low() {
            return bound.startsWith("<") ? null : value;
        }

        @Nullable BigDecimal high() {
            return bound.startsWith(">") ? null : value;
        }

        boolean isStrict() {
            return bound.equals(">") || bound.equals("<");
        }

        /// Printed as rounded: how near another number must come is for other rules to say.
        boolean isRough() {
            return bound.equals("~") || bound.equals("=") && value.scale() > 0;
        }

        String told() {
            String words =
                    switch (bound) {
                        case ">" -> "more than ";
                        case ">=" -> "at least ";
                        case "<" -> "less than ";
                        case "<=" -> "at most ";
                        default -> "";
                    };
            return words + value.toPlainString();
        }
    }

    private record Masked(List<String> words, List<Bounded> numbers) {}

    /// @return empty where they differ in more than numbers, in none, or in rounded ones
    static Optional<Verdict> compare(String a, String b) {
        Masked x = masked(a);
        Masked y = masked(b);
        boolean twins =
                x.words().equals(y.words())
                        && !x.numbers().equals(y.numbers())
                        && x.words().size() - x.numbers().size() >= LEAST_WORDS;
        if (!twins) {
            return Optional.empty();
        }
        Verdict worst = null;
        for (int i = 0; i < x.numbers().size(); i++) {
            Bounded one = x.numbers().get(i);
            Bounded other = y.numbers().get(i);
            if (!one.equals(other)) {
                if (one.isRough() || other.isRough()) {
                    return Optional.empty();
                }
                Verdict verdict = compare(one, other);
                if (worst == null
                        || CrossCheckBuilder.gravity(verdict.outcome())
                                < CrossCheckBuilder.gravity(worst.outcome())) {
                    worst = verdict;
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    private static Verdict compare(Bounded a, Bounded b) {
        String difference = a.told() + " against " + b.told();
        if (isApart(a, b) || isApart(b, a)) {
            return Verdict.of(Reason.VALUE_DIFFERS, difference);
        }
        return isWithin(a, b)
                ? Verdict.of(Reason.BOUND, difference)
                : Verdict.cannotTell(difference);
    }

    /// Whether all that the one allows lies above all that the other allows.
    private static boolean isApart(Bounded above, Bounded below) {
        BigDecimal low = above.low();
        BigDecimal high = below.high();
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || order == 0 && (above.isStrict() || below.isStrict());
    }

    private static boolean isWithin(Bounded inner, Bounded outer) {
        return isLimited(inner.low(), outer.low(), 1, inner, outer)
                && isLimited(inner.high(), outer.high(), -1, inner, outer);
    }

    private static boolean isLimited(
            @Nullable BigDecimal inner,
            @Nullable BigDecimal outer,
            int direction,
            Bounded one,
            Bounded other) {
        if (outer == null) {
            return true;
        }
        if (inner == null) {
            return false;
        }
        int order = inner.compareTo(outer) * direction;
        return order > 0 || order == 0 && (!other.isStrict() || one.isStrict());
    }

    private static Masked masked(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find() && tokens.size() < LONGEST) {
            tokens.add(matcher.group());
        }
        List<String> words = new ArrayList<>();
        List<Bounded> numbers = new ArrayList<>();
        String bound = "=";
        for (int i = 0; i < tokens.size(); i++) {
            int length = boundAt(tokens, i);
            if (length > 0) {
                bound = BOUNDS.getOrDefault(tokens.subList(i, i + length), bound);
                i += length - 1;
                continue;
            }
            BigDecimal number = number(tokens.get(i));
            if (number != null) {
                words.add(NUMBER);
                numbers.add(new Bounded(number, bound));
            } else {
                words.add(tokens.get(i));
            }
            if (number != null || Character.isLetter(tokens.get(i).charAt(0))) {
                bound = "=";
            }
        }
        return new Masked(words, numbers);
    }

    /// How many tokens from here are a bound of a number that follows, a currency sign aside.
    private static int boundAt(List<String> tokens, int at) {
        for (int length = LONGEST_BOUND; length > 0; length--) {
            int end = at + length;
            if (end < tokens.size() && BOUNDS.containsKey(tokens.subList(at, end))) {
                boolean sign = !Character.isLetterOrDigit(tokens.get(end).charAt(0));
                int next = sign ? end + 1 : end;
                if (next < tokens.size() && number(tokens.get(next)) != null) {
                    return length;
                }
            }
        }
        return 0;
    }

    private static @Nullable BigDecimal number(String token) {
        if (WORDS.containsKey(token)) {
            return WORDS.get(token);
        }
        String digits = token.replace(",", "");
        return digits.matches("\\d+(?:\\.\\d+)?")
                ? new BigDecimal(digits).stripTrailingZeros()
                : null;
    }

    private static Map<String, BigDecimal> words() {
        Map<String, BigDecimal> map = new HashMap<>();
        for (String line : Resource.lines("numberwords.txt")) {
            String[] pair = line.split(" ");
            map.put(pair[0], new BigDecimal(pair[1]));
        }
        return Map.copyOf(map);
    }

    private static Map<List<String>, String> bounds() {
        Map<List<String>, String> map = new HashMap<>();
        for (String line : Resource.lines("boundwords.txt")) {
            int space = line.indexOf(' ');
            map.put(List.of(line.substring(space + 1).split(" ")), line.substring(0, space));
        }
        return Map.copyOf(map);
    }
}
