package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.quantity.Lexeme.Kind;
import org.crosscheck.importer.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads English numbers in digits and in words: "1.2 billion", "three and a half", "two dozen",
/// "half a million", "13 lakh", "twenty-first". Pure and thread-safe; time is linear in what is
/// read.
public final class NumberWords {
    private static final MathContext PRECISION = new MathContext(16);

    /// "thousand million" and "lakh crore" are numbers, a row of ten scale words is none.
    private static final int MOST_SCALES = 3;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /// How coarsely a simple fraction of a whole is meant: "a third" is said of 31 to 36 percent.
    private static final BigDecimal FRACTION_RESOLUTION = new BigDecimal("0.05");

    private static final Map<String, Integer> UNITS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9));
    private static final Map<String, Integer> TEENS =
            Map.ofEntries(
                    Map.entry("zero", 0),
                    Map.entry("nought", 0),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS =
            Map.of(
                    "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy",
                    70, "eighty", 80, "ninety", 90);
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "thousand", THOUSAND,
                    "lakh", new BigDecimal("1e5"),
                    "lakhs", new BigDecimal("1e5"),
                    "million", new BigDecimal("1e6"),
                    "crore", new BigDecimal("1e7"),
                    "crores", new BigDecimal("1e7"),
                    "billion", new BigDecimal("1e9"),
                    "trillion", new BigDecimal("1e12"));

    /// Written after digits, with or without a space.
    private static final Map<String, BigDecimal> SHORT_SCALES =
            Map.ofEntries(
                    Map.entry("mn", new BigDecimal("1e6")),
                    Map.entry("mln", new BigDecimal("1e6")),
                    Map.entry("mil", new BigDecimal("1e6")),
                    Map.entry("bn", new BigDecimal("1e9")),
                    Map.entry("bln", new BigDecimal("1e9")),
                    Map.entry("tn", new BigDecimal("1e12")),
                    Map.entry("trn", new BigDecimal("1e12")),
                    Map.entry("tln", new BigDecimal("1e12")));

    private static final Map<String, BigDecimal> PLURAL_SCALES =
            Map.of(
                    "tens",
                    BigDecimal.TEN,
                    "dozens",
                    BigDecimal.valueOf(12),
                    "scores",
                    BigDecimal.valueOf(20),
                    "hundreds",
                    BigDecimal.valueOf(100),
                    "thousands",
                    THOUSAND,
                    "millions",
                    new BigDecimal("1e6"),
                    "billions",
                    new BigDecimal("1e9"),
                    "trillions",
                    new BigDecimal("1e12"));
    private static final Map<String, Integer> ORDINALS =
            Map.ofEntries(
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("eleventh", 11),
                    Map.entry("twelfth", 12),
                    Map.entry("thirteenth", 13),
                    Map.entry("fourteenth", 14),
                    Map.entry("fifteenth", 15),
                    Map.entry("sixteenth", 16),
                    Map.entry("seventeenth", 17),
                    Map.entry("eighteenth", 18),
                    Map.entry("nineteenth", 19),
                    Map.entry("twentieth", 20),
                    Map.entry("thirtieth", 30),
                    Map.entry("fortieth", 40),
                    Map.entry("fiftieth", 50),
                    Map.entry("sixtieth", 60),
                    Map.entry("seventieth", 70),
                    Map.entry("eightieth", 80),
                    Map.entry("ninetieth", 90),
                    Map.entry("hundredth", 100),
                    Map.entry("thousandth", 1000));
    private static final Set<String> AFTER_FRACTION =
            Set.of(
                    "in",
                    "from",
                    "to",
                    "since",
                    "over",
                    "on",
                    "at",
                    "and",
                    "but",
                    "after",
                    "compared",
                    "during",
                    "between",
                    "when",
                    "while",
                    "as",
                    "because",
                    "this",
                    "last");
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static final int[][] VULGAR_PARTS = {
        {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6},
        {1, 7}, {1, 8}, {3, 8}, {5, 8}, {7, 8}, {1, 9}, {1, 10}
    };

    private final List<Lexeme> lexemes;
    private final boolean money;
    private int at;

    private NumberWords(List<Lexeme> lexemes, int at, boolean money) {
        this.lexemes = lexemes;
        this.at = at;
        this.money = money;
    }

    /// Reads the longest number that begins exactly at a place.
    ///
    /// @param text any text
    /// @param from where the number is to begin; a place inside a word or a number is the caller's
    ///   mistake and reads its rest
    /// @param until nothing is read from here on
    /// @return the number, or null where none begins there
    public static @Nullable Numeral read(String text, int from, int until) {
        int end = Math.min(until, from + 200);
        List<Lexeme> lexemes = Lexeme.cut(text, from, end);
        if (lexemes.isEmpty() || lexemes.getFirst().span().start() != from) {
            return null;
        }
        Reading reading = read(lexemes, 0, false);
        return reading == null ? null : reading.numeral();
    }

    /// Reads a text that is a number and nothing else.
    public static @Nullable BigDecimal parse(String text) {
        String trimmed = text.strip();
        Numeral numeral = read(trimmed, 0, trimmed.length());
        return numeral != null && numeral.span().end() == trimmed.length() ? numeral.value() : null;
    }

    /// @param next index of the first lexeme after the number
    record Reading(Numeral numeral, int next) {}

    /// @param money a bare "m", "b" or "k" is a scale, as after a currency sign
    static @Nullable Reading read(List<Lexeme> lexemes, int from, boolean money) {
        NumberWords reader = new NumberWords(lexemes, from, money);
        Parts parts = reader.signed();
        if (parts == null) {
            return null;
        }
        Span span = Span.covering(lexemes.get(from).span(), lexemes.get(reader.at - 1).span());
        return new Reading(new Numeral(span, parts.value, parts.resolution, parts.form), reader.at);
    }

    private record Parts(BigDecimal value, BigDecimal resolution, Form form) {
        Parts times(BigDecimal factor) {
            return new Parts(value.multiply(factor), resolution.multiply(factor), form);
        }

        Parts plus(Parts other) {
            return new Parts(
                    value.add(other.value),
                    resolution.min(other.resolution),
                    form == Form.FRACTION ? Form.WORDS : form);
        }
    }

    private @Nullable Parts signed() {
        boolean minus = is(0, "minus") || is(0, "negative") || isMinusSign();
        if (!minus) {
            return number();
        }
        at++;
        Parts parts = number();
        return parts == null || parts.form == Form.ORDINAL || parts.form == Form.FLOOR
                ? null
                : new Parts(parts.value.negate(), parts.resolution, parts.form);
    }

    private boolean isMinusSign() {
        Lexeme sign = peek(0);
        Lexeme next = peek(1);
        return sign != null
                && next != null
                && (sign.is("-") || sign.is("−"))
                && sign.spaced()
                && !next.spaced()
                && next.kind() == Kind.NUMBER;
    }

    private @Nullable Parts number() {
        Lexeme first = peek(0);
        if (first == null) {
            return null;
        }
        return switch (first.kind()) {
            case NUMBER -> digits(first);
            case WORD -> words();
            case SYMBOL -> vulgar(first);
            case CODE -> null;
        };
    }

    // digits

    private @Nullable Parts digits(Lexeme first) {
        BigDecimal number = first.number();
        if (number == null) {
            return null;
        }
        at++;
        Parts parts =
                new Parts(number, BigDecimal.ONE.scaleByPowerOfTen(-number.scale()), Form.DIGITS);
        if (isOrdinalEnding()) {
            at++;
            return new Parts(number, BigDecimal.ONE, Form.ORDINAL);
        }
        Parts slashed = slash(number);
        if (slashed != null) {
            return slashed;
        }
        Parts fraction = mixedFraction();
        if (fraction != null) {
            parts = parts.plus(fraction);
        }
        return scaled(andAHalf(parts));
    }

    private boolean isOrdinalEnding() {
        Lexeme next = peek(0);
        return next != null
                && !next.spaced()
                && (next.is("st") || next.is("nd") || next.is("rd") || next.is("th"));
    }

    /// "3/4"; not "5/17/2018" and not "24/7".
    private @Nullable Parts slash(BigDecimal numerator) {
        Lexeme slash = peek(0);
        Lexeme below = peek(1);
        if (slash == null
                || below == null
                || !(slash.is("/") || slash.is("⁄"))
                || slash.spaced()
                || below.spaced()
                || below.kind() != Kind.NUMBER
                || is(2, "/")) {
            return null;
        }
        BigDecimal denominator = below.number();
        if (denominator == null
                || denominator.signum() == 0
                || numerator.scale() > 0
                || denominator.scale() > 0
                || numerator.compareTo(denominator) >= 0) {
            return null;
        }
        at += 2;
        return fraction(numerator, denominator);
    }

    /// The fraction of "10 1/2" or "2½".
    private @Nullable Parts mixedFraction() {
        Lexeme next = peek(0);
        if (next == null) {
            return null;
        }
        if (next.kind() == Kind.SYMBOL) {
            return vulgar(next);
        }
        BigDecimal above = next.number();
        if (above == null || above.precision() > 2 || !is(1, "/")) {
            return null;
        }
        int back = at++;
        Parts fraction = slash(above);
        if (fraction == null) {
            at = back;
        }
        return fraction;
    }

    private @Nullable Parts vulgar(Lexeme sign) {
        int which = VULGAR.indexOf(sign.lower());
        if (which < 0) {
            return null;
        }
        at++;
        int[] parts = VULGAR_PARTS[which];
        return fraction(BigDecimal.valueOf(parts[0]), BigDecimal.valueOf(parts[1]));
    }

    private static Parts fraction(BigDecimal numerator, BigDecimal denominator) {
        return new Parts(
                numerator.divide(denominator, PRECISION), FRACTION_RESOLUTION, Form.FRACTION);
    }

    // scale words

    private Parts scaled(Parts parts) {
        Parts out = parts;
        for (int times = 0; times < MOST_SCALES; times++) {
            BigDecimal scale = scale();
            if (scale == null) {
                break;
            }
            out = out.times(scale);
            out = andAHalf(out, scale);
        }
        return out;
    }

    private @Nullable BigDecimal scale() {
        Lexeme next = peek(0);
        if (next == null) {
            return null;
        }
        int hyphen = next.isHyphen() && !next.spaced() ? 1 : 0;
        Lexeme word = peek(hyphen);
        if (word == null || word.kind() != Kind.WORD) {
            return null;
        }
        BigDecimal scale = SCALES.get(word.lower());
        if (scale == null && word.is("hundred")) {
            scale = BigDecimal.valueOf(100);
        }
        if (scale == null && (word.is("dozen") || word.is("dozens"))) {
            scale = BigDecimal.valueOf(12);
        }
        if (scale == null && hyphen == 0 && followsDigits()) {
            scale = shortScale(word);
        }
        if (scale != null) {
            at += 1 + hyphen;
        }
        return scale;
    }

    private boolean followsDigits() {
        return at > 0 && lexemes.get(at - 1).kind() == Kind.NUMBER;
    }

    private @Nullable BigDecimal shortScale(Lexeme word) {
        BigDecimal scale = SHORT_SCALES.get(word.lower());
        if (scale != null) {
            return scale;
        }
        boolean attached = !word.spaced();
        if (attached && (word.text().equals("M") || word.text().equals("MM"))) {
            return new BigDecimal("1e6");
        }
        return switch (word.lower()) {
            case "k" -> attached || money ? THOUSAND : null;
            case "m" -> money ? new BigDecimal("1e6") : null;
            case "b" -> attached ? new BigDecimal("1e9") : null;
            case "t" -> money && attached ? new BigDecimal("1e12") : null;
            case "cr" -> money ? new BigDecimal("1e7") : null;
            default -> null;
        };
    }

    // words

    private @Nullable Parts words() {
        int back = at;
        Parts out = floor();
        if (out == null) {
            out = halfOrQuarterOf();
        }
        if (out == null) {
            out = nthOf();
        }
        if (out == null) {
            out = ordinal();
        }
        if (out == null) {
            out = cardinalOrFraction();
        }
        if (out == null) {
            at = back;
        }
        return out;
    }

    /// "dozens", "hundreds of thousands".
    private @Nullable Parts floor() {
        Parts several = several();
        if (several != null) {
            return several;
        }
        Lexeme first = peek(0);
        BigDecimal scale = first == null ? null : PLURAL_SCALES.get(first.lower());
        if (scale == null) {
            return null;
        }
        at++;
        for (int times = 1; is(0, "of") && times < MOST_SCALES; times++) {
            BigDecimal of = PLURAL_SCALES.get(lower(1));
            if (of == null) {
                break;
            }
            scale = scale.multiply(of);
            at += 2;
        }
        if (is(-1, "tens") && scale.equals(BigDecimal.TEN)) {
            at--;
            return null;
        }
        return new Parts(scale, scale, Form.FLOOR);
    }

    /// "several hundred", "a few thousand": as "hundreds", "thousands".
    private @Nullable Parts several() {
        int few = is(0, "a") && is(1, "few") ? 1 : 0;
        if (!is(few, "few") && !is(0, "several") || !isScaleWord(few + 1)) {
            return null;
        }
        at += few + 1;
        BigDecimal scale = BigDecimal.ONE;
        while (isScaleWord(0)) {
            BigDecimal one = scale();
            scale = scale.multiply(one == null ? BigDecimal.ONE : one);
        }
        return new Parts(scale, scale, Form.FLOOR);
    }

    /// "half", "half a dozen", "half million", "a quarter of a million".
    private @Nullable Parts halfOrQuarterOf() {
        int back = at;
        int article = is(0, "a") || is(0, "one") ? 1 : 0;
        if (article == 1 && isHyphen(1)) {
            article = 2;
        }
        BigDecimal part =
                is(article, "half")
                        ? new BigDecimal("0.5")
                        : is(article, "quarter") ? new BigDecimal("0.25") : null;
        if (part == null) {
            return null;
        }
        at += article + 1;
        int of = is(0, "of") ? 1 : 0;
        int noun = is(of, "a") || is(of, "an") ? of + 1 : of;
        if (isHyphen(noun)) {
            noun++;
        }
        if (isScaleWord(noun) && (noun > 0 || article > 0 || part.scale() > 0)) {
            at += noun;
            Parts scaled = scaled(new Parts(part, part, Form.WORDS));
            return new Parts(
                    scaled.value,
                    scaled.value.compareTo(THOUSAND) < 0 ? BigDecimal.ONE : scaled.value,
                    Form.WORDS);
        }
        boolean half = part.scale() == 1;
        if (!half && article == 0) {
            at = back;
            return null;
        }
        return new Parts(part, FRACTION_RESOLUTION, Form.FRACTION);
    }

    /// Whether no noun can follow: "by a fifth in May", but not "by a third party".
    private boolean endsPhrase(int ahead) {
        Lexeme next = peek(ahead);
        return next == null || next.kind() != Kind.WORD || AFTER_FRACTION.contains(next.lower());
    }

    /// "a third of", "a tenth of", "fell by a fifth", "fell a fifth last year": the words around it
    /// make a fraction of an ordinal.
    private @Nullable Parts nthOf() {
        Integer ordinal = is(0, "a") || is(0, "an") ? ORDINALS.get(lower(1)) : null;
        boolean fraction = is(2, "of") || endsPhrase(2) || is(2, "last") || is(2, "this");
        if (ordinal == null || ordinal < 3 || !fraction) {
            return null;
        }
        at += 2;
        return fraction(BigDecimal.ONE, BigDecimal.valueOf(ordinal));
    }

    private boolean isScaleWord(int ahead) {
        Lexeme word = peek(ahead);
        return word != null
                && word.kind() == Kind.WORD
                && (SCALES.containsKey(word.lower()) || word.is("hundred") || word.is("dozen"));
    }

    private @Nullable Parts cardinalOrFraction() {
        Parts whole = cardinal();
        if (whole == null) {
            return null;
        }
        int hyphen = isHyphen(0) ? 1 : 0;
        BigDecimal denominator = denominator(hyphen, whole.value);
        if (denominator != null && whole.value.compareTo(BigDecimal.valueOf(20)) < 0) {
            at += hyphen + 1;
            Parts fraction = fraction(whole.value, denominator);
            if (is(0, "of") && (is(1, "a") || is(1, "an")) && isScaleWord(2)) {
                at += 2;
                return scaled(fraction);
            }
            return fraction;
        }
        if (is(0, "point")) {
            Parts decimal = pointDigits(whole);
            if (decimal != null) {
                return scaled(decimal);
            }
        }
        BigDecimal half =
                whole.resolution.compareTo(THOUSAND) < 0 ? BigDecimal.ONE : whole.resolution;
        return scaled(andAHalf(whole, half));
    }

    /// The number that a fraction's second word names ("thirds": 3), null for other words.
    private @Nullable BigDecimal denominator(int ahead, BigDecimal numerator) {
        Lexeme word = peek(ahead);
        if (word == null || word.kind() != Kind.WORD) {
            return null;
        }
        boolean one = numerator.compareTo(BigDecimal.ONE) == 0;
        String singular = word.lower();
        if (!one) {
            if (!singular.endsWith("s")) {
                return null;
            }
            singular = singular.substring(0, singular.length() - 1);
        }
        if (singular.equals("half") || singular.equals("halve")) {
            return BigDecimal.TWO;
        }
        if (singular.equals("quarter")) {
            return BigDecimal.valueOf(4);
        }
        Integer ordinal = ORDINALS.get(singular);
        return ordinal == null || ordinal < 3 ? null : BigDecimal.valueOf(ordinal);
    }

    private @Nullable Parts pointDigits(Parts whole) {
        StringBuilder digits = new StringBuilder();
        int ahead = 1;
        Integer digit;
        while (digits.length() < 12 && (digit = singleDigit(ahead)) != null) {
            digits.append(digit);
            ahead++;
        }
        if (digits.isEmpty()) {
            return null;
        }
        at += ahead;
        BigDecimal decimals = new BigDecimal("0." + digits);
        return new Parts(
                whole.value.add(decimals),
                BigDecimal.ONE.scaleByPowerOfTen(-decimals.scale()),
                Form.WORDS);
    }

    private @Nullable Integer singleDigit(int ahead) {
        String word = lower(ahead);
        return word.equals("zero") || word.equals("nought") || word.equals("oh")
                ? Integer.valueOf(0)
                : UNITS.get(word);
    }

    /// "three and a half", "one and three quarters".
    private Parts andAHalf(Parts whole) {
        return andAHalf(whole, BigDecimal.ONE);
    }

    private Parts andAHalf(Parts whole, BigDecimal scale) {
        if (!is(0, "and")) {
            return whole;
        }
        int back = at++;
        Parts fraction = null;
        Lexeme next = peek(0);
        if (next != null && next.kind() == Kind.WORD) {
            if (is(0, "a") || is(0, "one")) {
                BigDecimal below = denominator(1, BigDecimal.ONE);
                if (below != null && !is(2, "of") && !isScaleWordAfterMillion(scale)) {
                    at += 2;
                    fraction = fraction(BigDecimal.ONE, below);
                }
            } else {
                Integer above = UNITS.get(next.lower());
                int hyphen = isHyphen(1) ? 1 : 0;
                BigDecimal below =
                        above == null ? null : denominator(1 + hyphen, BigDecimal.valueOf(above));
                if (above != null && below != null && !is(2 + hyphen, "of")) {
                    at += 2 + hyphen;
                    fraction = fraction(BigDecimal.valueOf(above), below);
                }
            }
        }
        if (fraction == null) {
            at = back;
            return whole;
        }
        return new Parts(
                whole.value.add(fraction.value.multiply(scale)),
                whole.resolution.multiply(new BigDecimal("0.5")),
                whole.form);
    }

    /// "one billion and a half million" adds half a million.
    private boolean isScaleWordAfterMillion(BigDecimal scale) {
        return scale.compareTo(BigDecimal.ONE) > 0 && isScaleWord(2);
    }

    /// A whole number in words: scaled groups of less than a thousand, the scales falling.
    private @Nullable Parts cardinal() {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal resolution = BigDecimal.ONE;
        BigDecimal lastScale = null;
        boolean any = false;
        while (true) {
            int back = at;
            if (any && is(0, "and")) {
                at++;
            }
            Group group = group(!any);
            BigDecimal scale = group == null ? null : wordScale();
            boolean fits =
                    group != null
                            && (lastScale == null
                                    || scale == null
                                    || scale.compareTo(lastScale) < 0)
                            && (lastScale == null || !isHundred(0))
                            && (lastScale == null || !fractionFollows());
            if (group == null || !fits) {
                at = back;
                break;
            }
            any = true;
            total = total.add(scale == null ? group.value : group.value.multiply(scale));
            resolution = scale == null ? group.resolution : group.resolution.multiply(scale);
            if (scale == null) {
                break;
            }
            lastScale = scale;
        }
        return any ? new Parts(total, resolution, Form.WORDS) : null;
    }

    private @Nullable BigDecimal wordScale() {
        int hyphen = isHyphen(0) ? 1 : 0;
        BigDecimal scale = SCALES.get(lower(hyphen));
        BigDecimal out = null;
        for (int times = 0; scale != null && times < MOST_SCALES; times++) {
            at += hyphen + 1;
            out = out == null ? scale : out.multiply(scale);
            scale = SCALES.get(lower(0));
            hyphen = 0;
        }
        return out;
    }

    private record Group(BigDecimal value, BigDecimal resolution) {}

    /// A number below a thousand; a leading "a" counts only before "hundred" and the like.
    private @Nullable Group group(boolean first) {
        if (first && (is(0, "a") || is(0, "an") || is(0, "couple"))) {
            if (!isScaleWord(1)) {
                return null;
            }
            at++;
            if (isHundred(0)) {
                at++;
                return hundred(1);
            }
            if (is(0, "dozen")) {
                at++;
                return new Group(BigDecimal.valueOf(12), BigDecimal.ONE);
            }
            return new Group(BigDecimal.ONE, BigDecimal.ONE);
        }
        if (first && isScaleWord(0)) {
            return bareScale();
        }
        int small = belowHundred();
        if (small < 0) {
            return null;
        }
        int hyphen = isHyphen(0) ? 1 : 0;
        if (small > 0 && isHundred(hyphen)) {
            at += hyphen + 1;
            return hundred(small);
        }
        if (small > 0 && is(hyphen, "dozen")) {
            at += hyphen + 1;
            return new Group(BigDecimal.valueOf(12L * small), BigDecimal.ONE);
        }
        return new Group(BigDecimal.valueOf(small), BigDecimal.ONE);
    }

    /// "hundred", "million" or "dozen" without a number before it.
    private Group bareScale() {
        if (isHundred(0)) {
            at++;
            return hundred(1);
        }
        if (is(0, "dozen")) {
            at++;
            return new Group(BigDecimal.valueOf(12), BigDecimal.ONE);
        }
        return new Group(BigDecimal.ONE, BigDecimal.ONE);
    }

    private Group hundred(int hundreds) {
        int back = at;
        if (is(0, "and")) {
            at++;
        }
        int rest = belowHundred();
        boolean belongs = rest > 0 && !isHundred(0) && !is(0, "dozen") && !fractionFollows();
        if (!belongs) {
            at = back;
            return new Group(BigDecimal.valueOf(100L * hundreds), BigDecimal.valueOf(100));
        }
        return new Group(BigDecimal.valueOf(100L * hundreds + rest), BigDecimal.ONE);
    }

    /// "one hundred and three quarters" is 100.75.
    private boolean fractionFollows() {
        int hyphen = isHyphen(0) ? 1 : 0;
        return denominator(hyphen, BigDecimal.TWO) != null;
    }

    /// Reads "seven", "twelve", "twenty-one" or "sixty"; -1 where none stands.
    private int belowHundred() {
        String word = lower(0);
        Integer simple = UNITS.get(word);
        if (simple == null) {
            simple = TEENS.get(word);
        }
        if (simple != null) {
            at++;
            return simple;
        }
        Integer tens = TENS.get(word);
        if (tens == null) {
            return -1;
        }
        at++;
        int hyphen = isHyphen(0) ? 1 : 0;
        Integer unit = UNITS.get(lower(hyphen));
        if (unit == null) {
            return tens;
        }
        at += hyphen + 1;
        return tens + unit;
    }

    private @Nullable Parts ordinal() {
        Integer tens = TENS.get(lower(0));
        int skip = tens == null ? 0 : isHyphen(1) ? 2 : 1;
        Integer last = ORDINALS.get(lower(skip));
        if (last == null || tens != null && last >= 10) {
            return null;
        }
        at += skip + 1;
        int value = (tens == null ? 0 : tens) + last;
        return new Parts(BigDecimal.valueOf(value), BigDecimal.ONE, Form.ORDINAL);
    }

    // looking ahead

    private @Nullable Lexeme peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < lexemes.size() ? lexemes.get(index) : null;
    }

    private String lower(int ahead) {
        Lexeme lexeme = peek(ahead);
        return lexeme == null ? "" : lexeme.lower();
    }

    private boolean is(int ahead, String word) {
        Lexeme lexeme = peek(ahead);
        return lexeme != null && lexeme.is(word);
    }

    private boolean isHundred(int ahead) {
        return is(ahead, "hundred");
    }

    private boolean isHyphen(int ahead) {
        Lexeme lexeme = peek(ahead);
        return lexeme != null && lexeme.isHyphen();
    }
}
