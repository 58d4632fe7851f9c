package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.number.Lexeme;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.NumberReader.Mode;
import org.crosscheck.importer.number.Numeral;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of one sentence, from left to right.
final class SentenceReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WIDEST_RANGE = BigDecimal.valueOf(3);
    private static final Set<String> RANGE_SIGNS = Set.of("-", "–", "—", "~", "‑");
    private static final Set<String> BEFORE_NAME =
            Set.of("NNP", "NNPS", "NN", "DT", "JJ", "PRP$", "POS");

    /// Of an earthquake; UCUM has no code for it.
    private static final String MAGNITUDE = "Mw";

    private static final Set<String> PREPOSITION_OF_TIME = Set.of("over", "within", "around");

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Lexeme> lexemes;
    private final boolean[] inTime;
    private final PieceReader pieces;
    private final NotQuantities not;
    private final Direction direction;
    private final MeasuredThing measured;

    /// @param times stretches of time expressions, whose numbers are none of ours
    SentenceReader(String text, Sentence sentence, List<Span> times, boolean sterling) {
        this.text = text;
        this.sentence = sentence;
        tokens = sentence.tokens();
        lexemes = Lexeme.cut(text, sentence.span().start(), sentence.span().end());
        inTime = new boolean[lexemes.size()];
        int time = 0;
        for (int i = 0; i < inTime.length; i++) {
            Span span = lexemes.get(i).span();
            while (time < times.size() && times.get(time).end() <= span.start()) {
                time++;
            }
            inTime[i] = time < times.size() && times.get(time).overlaps(span);
        }
        pieces = new PieceReader(lexemes, sterling);
        not = new NotQuantities(lexemes, tokens);
        direction = new Direction(sentence);
        measured = new MeasuredThing(text, sentence);
    }

    List<Quantity> read() {
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            if (inTime[at]) {
                at++;
                continue;
            }
            Draft none = none(at);
            if (none != null) {
                drafts.add(none);
                at = none.next();
                continue;
            }
            int chain = not.chainEnd(at);
            at = chain > at ? chain : readAt(at, drafts);
        }
        return new Ellipsis(lexemes, sentence)
                .resolve(drafts).stream()
                        .map(draft ->
                                draft.in(
                                        text,
                                        Span.covering(
                                                lexemes.get(draft.first()).span(),
                                                lexemes.get(draft.next() - 1).span())))
                        .toList();
    }

    /// "No one", "none of the ships", "no deaths": a count of zero.
    private @Nullable Draft none(int at) {
        boolean noOne = is(at, "no") && is(at + 1, "one") || is(at, "nobody");
        if (noOne) {
            int next = is(at, "no") ? at + 2 : at + 1;
            if (!measured.isEvent(tokenBehind(next))) {
                return null;
            }
            return zero(at, next, "person", "people");
        }
        if (is(at, "none") && is(at + 1, "of") || is(at, "no")) {
            NounPhrase noun = nounBehind(at + 1);
            boolean counted = noun != null && (is(at, "none") || measured.isCasualty(noun.head()));
            if (noun != null && counted) {
                return zero(at, at + 1, noun.unit(sentence), noun.in(text, sentence));
            }
        }
        return null;
    }

    /// A length of time that the grammar of times has read.
    Quantity length(Span span, Amount amount, String unit, boolean age) {
        int from = tokenAtOffset(span.start());
        int behind = tokenAtOffset(Math.max(span.start(), span.end() - 1)) + 1;
        NounPhrase noun = NounPhrase.behindNumber(sentence, behind, sentence.span().end());
        String of = age ? "age" : measured.of(from, behind, noun, QuantityType.DURATION);
        return new Quantity(
                span,
                span.in(text),
                age ? QuantityType.MEASURE : QuantityType.DURATION,
                amount,
                direction.of(from, behind, QuantityType.DURATION),
                unit,
                of);
    }

    private static Draft zero(int first, int next, String unit, String of) {
        return new Draft(first, next, QuantityType.COUNT, Amount.exactly(0), null, unit, of, false);
    }

    /// Reads what begins at a lexeme and returns where to go on.
    private int readAt(int at, List<Draft> drafts) {
        Piece piece = pieces.at(at);
        if (piece == null || reachesIntoTime(piece)) {
            return at + 1;
        }
        if (piece.numeral().form() == Form.ORDINAL) {
            addOrdinal(piece, drafts);
            return piece.next();
        }
        Piece high = rangeEnd(piece);
        if (high != null && isScore(piece, high)) {
            return high.next();
        }
        if (high != null && high.value().compareTo(piece.value()) <= 0) {
            high = null;
        }
        Draft share = high == null ? shareOf(piece) : null;
        if (share != null) {
            drafts.add(share);
            return share.next();
        }
        Draft draft = high == null ? single(piece) : range(piece, high);
        if (draft == null) {
            return piece.next();
        }
        drafts.add(draft);
        return draft.next();
    }

    private boolean reachesIntoTime(Piece piece) {
        for (int i = piece.first(); i < piece.numberNext(); i++) {
            if (inTime[i]) {
                return true;
            }
        }
        return false;
    }

    private void addOrdinal(Piece piece, List<Draft> drafts) {
        int behind = tokenBehind(piece.next());
        NounPhrase noun = nounBehind(piece.next());
        Token before = behind > 1 ? tokens.get(behind - 1) : null;
        if (noun == null
                || before == null
                || !(before.pos().startsWith("JJ") || before.pos().equals("CD"))
                || behind < tokens.size() && tokens.get(behind).pos().equals("HYPH")) {
            return;
        }
        drafts.add(
                new Draft(
                        piece.first(),
                        piece.next(),
                        QuantityType.ORDINAL,
                        Amount.exactly(piece.value()),
                        null,
                        noun.unit(sentence),
                        noun.in(text, sentence),
                        false));
    }

    // ranges

    /// The upper end of "5-7", "10 to 12", "between 5 and 7"; null where no range begins here.
    private @Nullable Piece rangeEnd(Piece low) {
        int at = low.next();
        if (at + 1 >= lexemes.size() || low.numeral().form() == Form.FLOOR) {
            return null;
        }
        Lexeme link = lexemes.get(at);
        boolean sign = RANGE_SIGNS.contains(link.lower());
        boolean between = wordBefore(low.first(), 1).equals("between");
        boolean linked =
                sign && link.spaced() == lexemes.get(at + 1).spaced()
                        || link.is("to")
                        || link.is("or") && low.isBareCount()
                        || between && link.is("and");
        if (!linked || inTime[at + 1]) {
            return null;
        }
        Piece high = pieces.at(at + 1);
        if (high == null
                || high.numeral().form() == Form.ORDINAL
                || high.numeral().form() == Form.FLOOR
                || high.numeral().form() == Form.FRACTION
                || !(low.isBareCount()
                        || low.type() == high.type()
                                && java.util.Objects.equals(low.unit(), high.unit())
                        || low.type() == QuantityType.MONEY && high.isBareCount())) {
            return null;
        }
        if (link.is("or")) {
            BigDecimal step = high.value().subtract(low.value());
            return step.compareTo(BigDecimal.ONE) == 0 ? high : null;
        }
        if (link.is("to")
                && (isFromTo(low)
                        || isChangeToLevel(low, high)
                        || !low.isBareCount() && isChanged(low))) {
            return null;
        }
        return high;
    }

    /// "rose by two to 14": a change and the level that it led to.
    private boolean isChangeToLevel(Piece low, Piece high) {
        return wordBefore(low.first(), 1).equals("by")
                && isChanged(low)
                && high.value().compareTo(low.value().multiply(WIDEST_RANGE)) > 0;
    }

    /// "fell from 9 to 7": two levels, no range.
    private boolean isFromTo(Piece low) {
        return wordBefore(low.first(), 1).equals("from") && isChanged(low);
    }

    private boolean isChanged(Piece low) {
        return direction.isChanging(tokenAt(low.first()));
    }

    private boolean isScore(Piece low, Piece high) {
        if (!low.isBareCount() || !high.isBareCount() || !lexemes.get(low.next()).isHyphen()) {
            return false;
        }
        boolean small = low.value().compareTo(HUNDRED) < 0 && high.value().compareTo(HUNDRED) < 0;
        return small
                && (low.value().compareTo(high.value()) >= 0
                        || measured.isResult(tokenAt(low.first()), tokenBehind(high.next())));
    }

    private @Nullable Draft range(Piece low, Piece high) {
        Piece from = low;
        Piece to = high;
        if (from.unit() == null) {
            from = from.withUnitOf(to).withNumeral(scaledLike(low, high));
        } else if (to.unit() == null) {
            to = to.withUnitOf(from);
        } else {
            from = from.withNumeral(scaledLike(low, high));
        }
        if (from.value().compareTo(to.value()) >= 0) {
            return single(low);
        }
        boolean introduced =
                wordBefore(low.first(), 1).equals("between")
                        || wordBefore(low.first(), 1).equals("from");
        int first = introduced ? low.first() - 1 : low.first();
        Qualifier qualifier = Qualifier.before(lexemes, first);
        boolean about = qualifier != null && qualifier.bound() == Bound.ABOUT;
        Amount amount =
                new Amount(
                        from.value().add(to.value()).divide(BigDecimal.TWO, MathContext.DECIMAL64),
                        from.value(),
                        to.value(),
                        about ? Bound.ABOUT : Bound.EXACT,
                        from.numeral().resolution().min(to.numeral().resolution()));
        Piece whole =
                new Piece(
                        first,
                        to.next(),
                        to.numberNext(),
                        to.numeral(),
                        to.type(),
                        to.unit(),
                        to.age());
        NounPhrase noun = nounBehind(whole.next());
        boolean counts =
                !not.isYear(low) && (high.unit() != null || noun != null && !isNamed(low.first()));
        Piece judged = counts ? low.until(to) : low;
        if (not.rejects(
                judged, tokenAt(low.first()), noun, (introduced || counts) && !not.isYear(low))) {
            return null;
        }
        return finished(
                whole, about && qualifier != null ? qualifier.first() : first, amount, noun);
    }

    /// "Boeing 737-800 jets", "a 737-800 jet": no range, but a name.
    private boolean isNamed(int lexeme) {
        int token = tokenAt(lexeme);
        return token > 0 && BEFORE_NAME.contains(tokens.get(token - 1).pos());
    }

    /// "1.2 to 1.5 billion": the scale counts for both.
    private Numeral scaledLike(Piece low, Piece high) {
        Numeral plain = low.numeral();
        BigDecimal printed = firstNumber(high);
        BigDecimal printedLow = firstNumber(low);
        if (printed == null
                || printedLow == null
                || printed.signum() == 0
                || printedLow.compareTo(plain.value()) != 0) {
            return plain;
        }
        BigDecimal scale = high.value().divide(printed, MathContext.DECIMAL64);
        if (scale.compareTo(BigDecimal.valueOf(1000)) < 0 || printedLow.compareTo(printed) > 0) {
            return plain;
        }
        return new Numeral(
                plain.span(),
                plain.value().multiply(scale),
                plain.resolution().multiply(scale),
                plain.form());
    }

    private @Nullable BigDecimal firstNumber(Piece piece) {
        for (int i = piece.first(); i < piece.numberNext(); i++) {
            if (lexemes.get(i).kind() == Kind.NUMBER) {
                return lexemes.get(i).number();
            }
        }
        return null;
    }

    // shares: "one in seven", "two out of five", "half of the ships"

    private @Nullable Draft shareOf(Piece part) {
        if (!part.isBareCount() || part.numeral().form() == Form.FRACTION) {
            return null;
        }
        int at = part.next();
        int noun = -1;
        if (at < lexemes.size()
                && lexemes.get(at).kind() == Kind.WORD
                && !isIn(at)
                && isNounAt(at)) {
            noun = at++;
        }
        if (at >= lexemes.size() || !isIn(at)) {
            return null;
        }
        boolean outOf = lexemes.get(at).is("out");
        at += outOf ? 2 : 1;
        boolean every = at < lexemes.size() && (is(at, "every") || is(at, "each"));
        at += every ? 1 : 0;
        if (at >= lexemes.size() || inTime[at]) {
            return null;
        }
        Piece whole = pieces.at(at);
        if (whole == null
                || !whole.isBareCount()
                || whole.value().compareTo(part.value()) <= 0
                || whole.value().compareTo(BigDecimal.valueOf(1000)) > 0
                || part.value().signum() <= 0
                || !outOf
                        && !every
                        && part.value().compareTo(BigDecimal.ONE) > 0
                        && nounBehind(whole.next()) != null
                        && (isBehindVerb(part.first())
                                || whole.value().compareTo(BigDecimal.TEN) > 0)
                || !outOf && !every && part.value().compareTo(BigDecimal.TEN) > 0) {
            return null;
        }
        BigDecimal percent =
                part.value()
                        .multiply(HUNDRED)
                        .divide(whole.value(), 1, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        Qualifier qualifier = Qualifier.before(lexemes, part.first());
        NounPhrase counted = nounBehind(whole.next());
        return new Draft(
                qualifier == null ? part.first() : qualifier.first(),
                whole.next(),
                QuantityType.PERCENTAGE,
                amount(percent, BigDecimal.ONE, qualifier, false),
                null,
                "%",
                noun >= 0
                        ? lexemes.get(noun).text()
                        : counted == null ? null : counted.in(text, sentence),
                false);
    }

    /// "robbed two in three villages": these are in the villages.
    private boolean isBehindVerb(int lexeme) {
        int token = tokenAt(lexeme);
        return token > 0 && tokens.get(token - 1).pos().matches("VB.*|NN.*");
    }

    private boolean isIn(int at) {
        return is(at, "in") || is(at, "out") && is(at + 1, "of");
    }

    private boolean isNounAt(int lexeme) {
        return NounPhrase.isNoun(tokens.get(tokenAt(lexeme)));
    }

    // single numbers

    private @Nullable Draft single(Piece piece) {
        Qualifier before = Qualifier.before(lexemes, piece.first());
        if (before != null && inTime[before.first()]
                || before != null
                        && piece.type() == QuantityType.DURATION
                        && PREPOSITION_OF_TIME.contains(before.words())) {
            before = null;
        }
        Qualifier behind = Qualifier.behind(lexemes, piece.next());
        int next = behind == null ? piece.next() : behind.next();
        NounPhrase noun = nounBehind(next);
        int first = before == null ? piece.first() : before.first();
        boolean age = piece.isBareCount() && measured.isAge(tokenAt(first), tokenBehind(next));
        boolean known =
                age
                        || measured.isMagnitude(tokenAt(first), noun)
                        || measured.isFigure(tokenAt(first));
        if (not.rejects(piece, tokenAt(piece.first()), noun, before != null || known)) {
            return null;
        }
        Qualifier qualifier = behind != null ? behind : before;
        Piece meant = piece;
        if (piece.numeral().form() == Form.FRACTION && piece.unit() == null) {
            boolean part =
                    direction.of(tokenAt(first), tokenBehind(next), QuantityType.PERCENTAGE) != null
                                    && (noun == null || isNth(piece))
                            || measured.isPartOfSomething(tokenBehind(next), wordBefore(first, 1))
                            || before != null && isVerbAt(tokenBehind(next));
            if (part) {
                Numeral numeral = piece.numeral();
                meant =
                        new Piece(
                                piece.first(),
                                piece.next(),
                                piece.numberNext(),
                                new Numeral(
                                        numeral.span(),
                                        numeral.value()
                                                .multiply(HUNDRED)
                                                .round(new MathContext(5))
                                                .stripTrailingZeros(),
                                        numeral.resolution().multiply(HUNDRED),
                                        numeral.form()),
                                QuantityType.PERCENTAGE,
                                "%",
                                false);
            } else if (isNth(piece)
                    || !measured.isFractionAlone(
                            tokenAt(piece.first()), tokenBehind(next), before != null)) {
                return null;
            }
        }
        if (age) {
            meant =
                    new Piece(
                            meant.first(),
                            meant.next(),
                            meant.numberNext(),
                            meant.numeral(),
                            QuantityType.MEASURE,
                            "a",
                            true);
        }
        boolean floor = meant.numeral().form() == Form.FLOOR;
        if (floor && noun == null && is(piece.first(), "scores")) {
            return null;
        }
        Amount amount =
                floor
                        ? new Amount(meant.value(), meant.value(), null, Bound.MORE, meant.value())
                        : amount(
                                meant.value(),
                                meant.numeral().resolution(),
                                qualifier,
                                meant.type() == QuantityType.COUNT);
        Piece whole =
                new Piece(
                        first,
                        next,
                        meant.numberNext(),
                        meant.numeral(),
                        meant.type(),
                        meant.unit(),
                        meant.age());
        return finished(whole, first, amount, noun);
    }

    private static Amount amount(
            BigDecimal value, BigDecimal resolution, @Nullable Qualifier qualifier, boolean count) {
        if (qualifier == null) {
            return new Amount(value, value, value, Bound.EXACT, resolution);
        }
        return switch (qualifier.bound()) {
            case EXACT -> new Amount(value, value, value, Bound.EXACT, resolution);
            case ABOUT ->
                    new Amount(
                            value,
                            null,
                            qualifier.isFromBelow() ? value : null,
                            Bound.ABOUT,
                            resolution);
            case MORE -> new Amount(value, value, null, Bound.MORE, resolution);
            case LESS -> {
                boolean whole = value.stripTrailingZeros().scale() <= 0;
                BigDecimal max =
                        count && whole && qualifier.isStrictlyLess()
                                ? value.subtract(BigDecimal.ONE)
                                : value;
                yield new Amount(value, null, max, Bound.LESS, resolution);
            }
        };
    }

    private Draft finished(Piece piece, int first, Amount amount, @Nullable NounPhrase noun) {
        int from = tokenAt(first);
        int behind = tokenBehind(piece.next());
        QuantityType type = piece.type();
        Change change = direction.of(from, behind, type);
        String unit = piece.unit();
        String of;
        boolean elliptic = false;
        if (piece.age()) {
            of = "age";
        } else if (type == QuantityType.COUNT) {
            if (measured.isMagnitude(from, noun)) {
                return new Draft(
                        first,
                        piece.next(),
                        QuantityType.MEASURE,
                        amount,
                        change,
                        MAGNITUDE,
                        "magnitude",
                        false);
            }
            NounPhrase counted = noun == null ? measured.numberOf(from) : noun;
            unit = counted == null ? null : counted.unit(sentence);
            of = counted == null ? measured.counted(from, behind) : counted.in(text, sentence);
            elliptic = counted == null;
        } else {
            of = measured.of(from, behind, noun, type);
        }
        return new Draft(first, piece.next(), type, amount, change, unit, of, elliptic);
    }

    /// "a third": a share only where something says of what, or that it changes.
    private boolean isNth(Piece piece) {
        return (is(piece.first(), "a") || is(piece.first(), "an"))
                && !is(piece.first() + 1, "half")
                && !is(piece.first() + 1, "quarter");
    }

    /// "Fewer than half voted": of those who are spoken of.
    private boolean isVerbAt(int token) {
        return token < tokens.size()
                && (tokens.get(token).pos().startsWith("VB")
                        || tokens.get(token).pos().equals("MD"));
    }

    // places

    private @Nullable NounPhrase nounBehind(int next) {
        int blocked = sentence.span().end();
        int free = is(next, "of") ? next + 2 : next;
        for (int i = next; i < lexemes.size() && i < next + 20; i++) {
            if (inTime[i] || lexemes.get(i).kind() == Kind.NUMBER && i > free) {
                blocked = lexemes.get(i).span().start();
                break;
            }
        }
        return NounPhrase.behindNumber(sentence, tokenBehind(next), blocked);
    }

    /// The token that a lexeme lies in.
    private int tokenAt(int lexeme) {
        return tokenAtOffset(lexemes.get(lexeme).span().start());
    }

    /// The first token behind all lexemes before `next`.
    private int tokenBehind(int next) {
        int end = lexemes.get(next - 1).span().end();
        int at = tokenAtOffset(end - 1);
        return at + 1;
    }

    private int tokenAtOffset(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private String wordBefore(int first, int back) {
        return first - back < 0 ? "" : lexemes.get(first - back).lower().toLowerCase(Locale.ROOT);
    }

    private boolean is(int at, String word) {
        return at < lexemes.size() && lexemes.get(at).is(word);
    }
}
