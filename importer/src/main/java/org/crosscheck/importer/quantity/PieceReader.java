package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.number.Lexeme;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.NumberReader;
import org.crosscheck.importer.number.NumberReader.Mode;
import org.crosscheck.importer.number.Numeral;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Reads single numbers with the currency before them or the unit behind them.
final class PieceReader {
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "cent", "percentage");
    private static final Set<String> POINTS = Set.of("point", "points");
    private static final UnitNames.Unit PERCENTAGE_POINTS =
            new UnitNames.Unit("pp", QuantityType.PERCENTAGE);

    /// A hundredth of a percentage point, and read as that.
    private static final String BASIS_POINT = "basis point";

    /// Behind "a week" they make it a point in time.
    private static final Set<String> NOT_RATES =
            Set.of("ago", "earlier", "later", "before", "after", "from", "old");

    /// In words: "of treated drinking water through".
    private static final int LONGEST_SUBSTANCE = 4;

    private static final Set<String> NO_SUBSTANCE =
            Set.of("and", "or", "but", "with", "in", "on", "at", "from", "to", "for", "that");

    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private final List<Lexeme> lexemes;

    /// Whether the text around speaks of British money, so that "pounds" are money.
    private final boolean sterling;

    /// Whether the sentence speaks of shares, so that "points" are percentage points.
    private final boolean shares;

    /// Whether the first lexeme behind a number begins a name of things that are counted.
    private final IntPredicate isThing;

    PieceReader(List<Lexeme> lexemes, boolean sterling, IntPredicate isThing) {
        this.lexemes = lexemes;
        this.isThing = isThing;
        this.sterling = sterling;
        shares = lexemes.stream().anyMatch(PieceReader::isPercent);
    }

    private static boolean isPercent(Lexeme lexeme) {
        return PERCENT.contains(lexeme.lower());
    }

    /// The number that begins at a lexeme, null where none does; "5 feet 2 inches" and "3 dollars
    /// 50 cents" are one.
    @Nullable Piece at(int first) {
        Piece piece = simple(first);
        if (piece == null || piece.unit() == null || piece.next() >= lexemes.size()) {
            return piece;
        }
        int at = is(piece.next(), "and") ? piece.next() + 1 : piece.next();
        BigDecimal parts = partsOf(piece);
        Piece rest = parts == null ? null : simple(at);
        if (parts == null || rest == null || !isPart(piece, rest)) {
            return piece;
        }
        Numeral whole = piece.numeral();
        Numeral sum =
                new Numeral(
                        whole.span(),
                        whole.value().add(rest.value().divide(parts, MathContext.DECIMAL64)),
                        whole.resolution().divide(parts, MathContext.DECIMAL64),
                        whole.form());
        return new Piece(
                first, rest.next(), rest.numberNext(), sum, piece.type(), piece.unit(), false);
    }

    /// How many of the smaller unit make one; null for units that are not used in pairs.
    private static @Nullable BigDecimal partsOf(Piece piece) {
        if (piece.type() == QuantityType.MONEY) {
            return BigDecimal.valueOf(100);
        }
        return "[ft_i]".equals(piece.unit())
                ? BigDecimal.valueOf(12)
                : "[lb_av]".equals(piece.unit()) ? BigDecimal.valueOf(16) : null;
    }

    private static boolean isPart(Piece whole, Piece part) {
        String unit = part.unit();
        if (unit == null || part.numeral().resolution().compareTo(BigDecimal.ONE) > 0) {
            return false;
        }
        return switch (unit) {
            case "cent", "penny" ->
                    whole.type() == QuantityType.MONEY && !unit.equals(whole.unit());
            case "[in_i]" -> "[ft_i]".equals(whole.unit());
            case "[oz_av]" -> "[lb_av]".equals(whole.unit());
            default -> false;
        };
    }

    private @Nullable Piece simple(int first) {
        Piece money = moneyFirst(first);
        if (money != null) {
            return money;
        }
        NumberReader.Reading reading = NumberReader.read(lexemes, first, Mode.PLAIN);
        if (reading == null) {
            return null;
        }
        Piece piece = withUnit(first, reading);
        Piece million = millions(piece, first);
        return million == null ? piece : million;
    }

    /// "1.2m tonnes", "3m people", "5m euros": millions and no metres, since what is measured or
    /// counted is named behind. Null where it is not.
    private @Nullable Piece millions(Piece piece, int first) {
        if (piece.type() != QuantityType.MEASURE || !"m".equals(piece.unit())) {
            return null;
        }
        NumberReader.Reading millions = NumberReader.read(lexemes, first, Mode.MONEY);
        Piece rich = millions == null ? null : withUnit(first, millions);
        boolean attached = rich != null && !lexemes.get(rich.numberNext() - 1).spaced();
        return rich != null
                        && (rich.type() == QuantityType.MONEY
                                || attached && (rich.unit() != null || isThing.test(rich.next())))
                ? rich
                : null;
    }

    /// A sum whose currency was given before: the "4m" of "£3-4m".
    @Nullable Piece sum(int first, Piece like) {
        NumberReader.Reading reading = NumberReader.read(lexemes, first, Mode.MONEY);
        return reading == null || reading.numeral().form() == Form.ORDINAL
                ? null
                : new Piece(
                        first,
                        reading.next(),
                        reading.next(),
                        reading.numeral(),
                        like.type(),
                        like.unit(),
                        false);
    }

    private @Nullable Piece moneyFirst(int first) {
        Phrases.Hit<UnitNames.Unit> sign = UnitNames.moneyBefore(lexemes, first);
        Phrases.Hit<UnitNames.Unit> letters =
                sign == null ? UnitNames.lettersBefore(lexemes, first) : null;
        boolean large = letters != null;
        sign = large ? letters : sign;
        if (sign == null
                || sign.next() >= lexemes.size()
                || large && lexemes.get(sign.next()).spaced()) {
            return null;
        }
        boolean attachedToWord =
                !lexemes.get(first).spaced()
                        && first > 0
                        && lexemes.get(first - 1).kind() == Kind.WORD;
        NumberReader.Reading reading = NumberReader.read(lexemes, sign.next(), Mode.MONEY);
        if (reading == null
                || attachedToWord
                || reading.numeral().form() == Form.ORDINAL
                || large && !isLarge(reading.numeral())
                || lexemes.get(sign.next()).isHyphen()) {
            return null;
        }
        int next = reading.next();
        String code = sign.value().code();
        Phrases.Hit<UnitNames.Unit> again = UnitNames.after(lexemes, next);
        if (again != null && again.value().type() == QuantityType.MONEY) {
            next = again.next();
            if (sign.value().code().equals("USD")) {
                code = again.value().code();
            }
        }
        return new Piece(
                first, next, reading.next(), reading.numeral(), QuantityType.MONEY, code, false);
    }

    private Piece withUnit(int first, NumberReader.Reading reading) {
        int next = reading.next();
        Numeral numeral = reading.numeral();
        Piece bare = new Piece(first, next, next, numeral, QuantityType.COUNT, null, false);
        if (numeral.form() == Form.ORDINAL) {
            return bare;
        }
        int at = next;
        if (is(at, "-") && !lexemes.get(at).spaced()) {
            at++;
        } else if (isCompoundOf(at)) {
            at++;
        }
        if (numeral.form() == Form.FRACTION || numeral.value().compareTo(BigDecimal.ONE) < 0) {
            at = behindOne(at);
        }
        Phrases.Hit<UnitNames.Unit> hit = unitAt(at);
        if (hit == null || !isUnitHere(hit, at > next)) {
            return bare;
        }
        UnitNames.Unit unit = hit.value();
        if (UnitNames.isMoneyInLargeSums(unit.code()) && !isLarge(numeral)) {
            return bare;
        }
        int end = hit.next();
        if (unit.type() == QuantityType.MEASURE) {
            Phrases.Hit<UnitNames.Unit> rate = rate(unit, end);
            if (rate != null) {
                return new Piece(
                        first,
                        rate.next(),
                        next,
                        numeral,
                        QuantityType.MEASURE,
                        rate.value().code(),
                        false);
            }
        }
        if (unit.type() == QuantityType.DURATION) {
            int aged = ageEnd(end);
            if (aged > end) {
                return new Piece(
                        first, aged, next, numeral, QuantityType.MEASURE, unit.code(), true);
            }
        }
        if (unit.code().equals("[lb_av]") && isPoundsOfMoney(hit, numeral)) {
            unit = new UnitNames.Unit("GBP", QuantityType.MONEY);
        }
        if (unit.code().equals(BASIS_POINT)) {
            return new Piece(
                    first,
                    end,
                    next,
                    numeral.times(BigDecimal.ONE.movePointLeft(2)),
                    PERCENTAGE_POINTS.type(),
                    PERCENTAGE_POINTS.code(),
                    false);
        }
        return new Piece(first, end, next, numeral, unit.type(), unit.code(), false);
    }

    private Phrases.@Nullable Hit<UnitNames.Unit> unitAt(int at) {
        Phrases.Hit<UnitNames.Unit> hit = UnitNames.after(lexemes, at);
        return hit == null
                        && shares
                        && at < lexemes.size()
                        && POINTS.contains(lexemes.get(at).lower())
                ? new Phrases.Hit<>(PERCENTAGE_POINTS, at, at + 1)
                : hit;
    }

    /// "300 litres a second", "300 litres of water per second": the unit by the time; not "9 tonnes
    /// a week ago".
    private Phrases.@Nullable Hit<UnitNames.Unit> rate(UnitNames.Unit unit, int end) {
        int each = is(end, "of") ? behindSubstance(end + 1) : end;
        if (!EACH.contains(lower(each)) || unit.code().contains("/")) {
            return null;
        }
        Phrases.Hit<UnitNames.Unit> time = UnitNames.after(lexemes, each + 1);
        if (time == null
                || time.value().type() != QuantityType.DURATION
                || isArticle(each) && NOT_RATES.contains(lower(time.next()))) {
            return null;
        }
        String code = unit.code() + "/" + time.value().code();
        return new Phrases.Hit<>(new UnitNames.Unit(code, QuantityType.MEASURE), end, time.next());
    }

    private boolean isArticle(int at) {
        return is(at, "a") || is(at, "an");
    }

    /// Behind "raw water through": at the first word that may say how often.
    private int behindSubstance(int from) {
        int at = from;
        while (at < from + LONGEST_SUBSTANCE
                && at < lexemes.size()
                && lexemes.get(at).kind() == Kind.WORD
                && !EACH.contains(lower(at))
                && !NO_SUBSTANCE.contains(lower(at))) {
            at++;
        }
        return at;
    }

    private String lower(int at) {
        return at < lexemes.size() ? lexemes.get(at).lower() : "";
    }

    /// "Half a mile", "0.25 of a percentage point", "half of 1 percent": behind the article or the
    /// one, where a unit stands there.
    private int behindOne(int at) {
        int one = is(at, "of") ? at + 1 : at;
        boolean article = is(one, "a") || is(one, "an");
        boolean number = one > at && (is(one, "1") || is(one, "one"));
        return (article || number) && unitAt(one + 1) != null ? one + 1 : at;
    }

    /// "hundreds of millions of dollars", "millions of euros".
    private boolean isCompoundOf(int at) {
        Phrases.Hit<UnitNames.Unit> hit = is(at, "of") ? UnitNames.after(lexemes, at + 1) : null;
        return hit != null && lexemes.get(at - 1).lower().endsWith("s");
    }

    private boolean isUnitHere(Phrases.Hit<UnitNames.Unit> hit, boolean joined) {
        Lexeme first = lexemes.get(hit.first());
        Lexeme behind = hit.next() < lexemes.size() ? lexemes.get(hit.next()) : null;
        boolean attached = behind != null && !behind.spaced();
        if (hit.next() - hit.first() == 1 && first.text().length() == 1) {
            boolean capital = Character.isUpperCase(first.text().charAt(0));
            if (capital && (first.spaced() || joined)) {
                return false;
            }
            if (attached && behind != null && (behind.is("/") || behind.is("'"))) {
                return false;
            }
        }
        Lexeme last = lexemes.get(hit.next() - 1);
        return !attached
                || behind == null
                || last.kind() == Kind.SYMBOL
                || behind.kind() == Kind.SYMBOL;
    }

    private boolean isPoundsOfMoney(Phrases.Hit<UnitNames.Unit> hit, Numeral numeral) {
        String name = lexemes.get(hit.first()).lower();
        if (!name.startsWith("pound") || is(hit.next(), "of")) {
            return false;
        }
        return sterling || isLarge(numeral) || isAny(Worded.PAYMENT) && !isAny(Worded.WEIGHING);
    }

    private boolean isAny(Set<String> words) {
        return lexemes.stream().anyMatch(lexeme -> words.contains(lexeme.lower()));
    }

    /// Whether it is printed to the hundred thousand or more coarsely: "3.2 million".
    private static boolean isLarge(Numeral numeral) {
        return numeral.resolution().precision() - numeral.resolution().scale() > 5;
    }

    /// The end of "-year-old", "years old", "years of age" behind a unit of time.
    private int ageEnd(int end) {
        int at = end;
        if (is(at, "-")) {
            at++;
        }
        if (is(at, "old") || is(at, "olds")) {
            return at + 1;
        }
        return is(end, "of") && is(end + 1, "age") ? end + 2 : end;
    }

    private boolean is(int at, String text) {
        return at < lexemes.size() && lexemes.get(at).is(text);
    }
}
