package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.number.Numeral;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of one sentence, from left to right.
final class SentenceReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> BEFORE_NAME =
            Set.of("NNP", "NNPS", "NN", "DT", "JJ", "PRP$", "POS");

    /// Of an earthquake; UCUM has no code for it.
    private static final String MAGNITUDE = "Mw";

    private static final Set<String> PREPOSITION_OF_TIME = Set.of("over", "within", "around");

    private final Line line;
    private final PieceReader pieces;
    private final NotQuantities not;
    private final Direction direction;
    private final MeasuredThing measured;
    private final Nought nought;
    private final Multiples multiples;
    private final Groups groups;
    private final Ages ages;
    private final Ranks ranks;
    private final Ranges ranges;
    private final Shares shares;

    /// @param sterling whether "pounds" are money
    SentenceReader(Line line, boolean sterling) {
        this.line = line;
        pieces = new PieceReader(line.lexemes(), sterling, line::isThing);
        not = new NotQuantities(line.lexemes(), line.tokens());
        direction = new Direction(line.sentence());
        measured = new MeasuredThing(line.text(), line.sentence());
        nought = new Nought(line, measured);
        multiples = new Multiples(line, measured);
        groups = new Groups(line);
        ages = new Ages(line);
        ranks = new Ranks(line);
        ranges = new Ranges(line, pieces, direction, measured);
        shares = new Shares(line, pieces);
    }

    List<Quantity> read() {
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < line.lexemes().size()) {
            if (line.isInTime(at)) {
                at++;
                continue;
            }
            Draft worded = inWords(at);
            if (worded != null) {
                drafts.add(worded);
                at = worded.next();
                continue;
            }
            int chain = not.chainEnd(at);
            at = chain > at ? chain : readAt(at, drafts);
        }
        return new Ellipsis(line.lexemes(), line.sentence())
                .resolve(drafts).stream().map(this::quantity).toList();
    }

    /// What no number or name of a number says: "doubled", "both ships".
    List<Quantity> readUnnumbered() {
        List<Quantity> found = new ArrayList<>();
        for (int at = 0; at < line.lexemes().size(); at++) {
            Draft multiple = line.isInTime(at) ? null : multiples.at(at);
            Draft draft = multiple == null && !line.isInTime(at) ? groups.both(at) : multiple;
            if (draft != null) {
                found.add(quantity(draft));
            }
        }
        return found;
    }

    private Quantity quantity(Draft draft) {
        Span first = line.lexemes().get(draft.first()).span();
        Span last = line.lexemes().get(draft.next() - 1).span();
        return draft.in(line.text(), Span.covering(first, last));
    }

    /// What is said without a number: "nobody", "a pair of gunmen"; and decades of age.
    private @Nullable Draft inWords(int at) {
        Draft none = nought.at(at);
        if (none != null) {
            return none;
        }
        Draft group = groups.at(at);
        return group != null ? group : ages.decade(at);
    }

    /// A length of time that the grammar of times has read.
    Quantity length(Span span, Amount amount, String unit, boolean age) {
        int from = line.tokenAtOffset(span.start());
        int behind = line.tokenAtOffset(Math.max(span.start(), span.end() - 1)) + 1;
        NounPhrase noun =
                NounPhrase.behindNumber(line.sentence(), behind, line.sentence().span().end());
        String of = age ? "age" : measured.of(from, behind, noun, QuantityType.DURATION);
        return new Quantity(
                span,
                span.in(line.text()),
                age ? QuantityType.MEASURE : QuantityType.DURATION,
                amount,
                direction.of(from, behind, QuantityType.DURATION),
                unit,
                of);
    }

    /// Reads what begins at a lexeme and returns where to go on.
    private int readAt(int at, List<Draft> drafts) {
        Piece piece = pieces.at(at);
        if (piece == null || reachesIntoTime(piece)) {
            return at + 1;
        }
        if (piece.numeral().form() == Form.ORDINAL) {
            Draft rank = ranks.of(piece);
            if (rank != null) {
                drafts.add(rank);
            }
            return piece.next();
        }
        Piece high = ranges.rangeEnd(piece);
        if (high != null && ranges.isScore(piece, high)) {
            return high.next();
        }
        if (high != null && high.value().compareTo(piece.value()) <= 0) {
            high = null;
        }
        Draft share = high == null ? shares.shareOf(piece) : null;
        if (share != null) {
            drafts.add(share);
            return share.next();
        }
        Draft draft = high == null ? single(piece) : range(piece, high);
        if (draft == null) {
            boolean nth = piece.numeral().form() == Form.FRACTION && isNth(piece);
            return nth ? at + 1 : piece.next();
        }
        drafts.add(draft);
        return draft.next();
    }

    private boolean reachesIntoTime(Piece piece) {
        for (int i = piece.first(); i < piece.numberNext(); i++) {
            if (line.isInTime(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft range(Piece low, Piece high) {
        Piece from = low;
        Piece to = high;
        if (from.unit() == null) {
            from = from.withUnitOf(to).withNumeral(ranges.scaledLike(low, high));
        } else if (to.unit() == null) {
            to = to.withUnitOf(from);
        } else {
            from = from.withNumeral(ranges.scaledLike(low, high));
        }
        if (from.value().compareTo(to.value()) >= 0) {
            return single(low);
        }
        boolean introduced =
                line.wordBefore(low.first(), 1).equals("between")
                        || line.wordBefore(low.first(), 1).equals("from");
        int first = introduced ? low.first() - 1 : low.first();
        Qualifier qualifier = Qualifier.before(line.lexemes(), first);
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
        NounPhrase noun = line.nounBehind(whole.next());
        boolean counts =
                !not.isYear(low) && (high.unit() != null || noun != null && !isNamed(low.first()));
        boolean age =
                whole.isBareCount()
                        && noun == null
                        && ages.isAge(line.tokenAt(low.first()), line.tokenBehind(high.next()));
        if (age) {
            return finished(whole.asAge(), first, amount, null);
        }
        Piece judged = counts ? low.until(to) : low;
        if (not.rejects(
                judged,
                line.tokenAt(low.first()),
                noun,
                (introduced || counts) && !not.isYear(low))) {
            return null;
        }
        return finished(
                whole, about && qualifier != null ? qualifier.first() : first, amount, noun);
    }

    /// "Boeing 737-800 jets", "a 737-800 jet": no range, but a name.
    private boolean isNamed(int lexeme) {
        int token = line.tokenAt(lexeme);
        return token > 0 && BEFORE_NAME.contains(line.tokens().get(token - 1).pos());
    }

    private @Nullable Draft single(Piece piece) {
        Qualifier before = Qualifier.before(line.lexemes(), piece.first());
        if (before != null && line.isInTime(before.first())
                || before != null
                        && before.words().equals("up to")
                        && direction.isParticle(line.tokenAt(before.first()))
                || before != null
                        && piece.type() == QuantityType.DURATION
                        && PREPOSITION_OF_TIME.contains(before.words())) {
            before = null;
        }
        Qualifier behind = Qualifier.behind(line.lexemes(), piece.next());
        int next = behind == null ? piece.next() : behind.next();
        NounPhrase noun = line.nounBehind(next);
        int first = before == null ? piece.first() : before.first();
        boolean age =
                piece.isBareCount() && ages.isAge(line.tokenAt(first), line.tokenBehind(next));
        boolean known =
                age
                        || measured.isMagnitude(line.tokenAt(first), noun)
                        || measured.isStrength(piece.numeral(), noun)
                        || measured.isFigure(line.tokenAt(first));
        if (not.rejects(piece, line.tokenAt(piece.first()), noun, before != null || known)) {
            return null;
        }
        Qualifier qualifier = behind != null ? behind : before;
        Piece meant = piece;
        if (piece.numeral().form() == Form.FRACTION && piece.unit() == null) {
            boolean part =
                    direction.of(
                                                    line.tokenAt(first),
                                                    line.tokenBehind(next),
                                                    QuantityType.PERCENTAGE)
                                            != null
                                    && (noun == null || isNth(piece))
                            || measured.isPartOfSomething(
                                    line.tokenBehind(next), line.wordBefore(first, 1))
                            || before != null && isVerbAt(line.tokenBehind(next));
            if (part) {
                meant =
                        new Piece(
                                piece.first(),
                                piece.next(),
                                piece.numberNext(),
                                percent(piece.numeral()),
                                QuantityType.PERCENTAGE,
                                "%",
                                false);
            } else if (isNth(piece)
                    || !measured.isFractionAlone(
                            line.tokenAt(piece.first()), line.tokenBehind(next), before != null)) {
                return null;
            }
        }
        if (age) {
            meant = meant.asAge();
        }
        boolean floor = meant.numeral().form() == Form.FLOOR;
        if (floor && noun == null && line.is(piece.first(), "scores")) {
            return null;
        }
        Amount amount =
                floor
                        ? new Amount(meant.value(), meant.value(), null, Bound.MORE, meant.value())
                        : Amounts.of(
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

    /// A third is 33 percent, and an eighth 12.5: nobody who says "a third" means 33.333.
    private static Numeral percent(Numeral part) {
        BigDecimal exact = part.value().multiply(HUNDRED);
        BigDecimal tenths = exact.setScale(1, RoundingMode.HALF_UP);
        BigDecimal said =
                tenths.compareTo(exact) == 0 ? tenths : exact.setScale(0, RoundingMode.HALF_UP);
        return new Numeral(
                part.span(),
                said.stripTrailingZeros(),
                part.resolution().multiply(HUNDRED),
                part.form());
    }

    private Draft finished(Piece piece, int first, Amount amount, @Nullable NounPhrase noun) {
        int from = line.tokenAt(first);
        int behind = line.tokenBehind(piece.next());
        QuantityType type = piece.type();
        Change change = direction.of(from, behind, type);
        String unit = piece.unit();
        String of;
        boolean elliptic = false;
        if (piece.age()) {
            of = "age";
        } else if (type == QuantityType.COUNT) {
            if (measured.isMagnitude(from, noun) || measured.isStrength(piece.numeral(), noun)) {
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
            unit = counted == null ? null : counted.unit(line.sentence());
            of =
                    counted == null
                            ? measured.counted(from, behind)
                            : counted.in(line.text(), line.sentence());
            elliptic = counted == null;
        } else {
            of = measured.of(from, behind, noun, type);
        }
        return new Draft(first, piece.next(), type, amount, change, unit, of, elliptic);
    }

    /// "a third": a share only where something says of what, or that it changes.
    private boolean isNth(Piece piece) {
        return (line.is(piece.first(), "a") || line.is(piece.first(), "an"))
                && !line.is(piece.first() + 1, "half")
                && !line.is(piece.first() + 1, "quarter");
    }

    /// "Fewer than half voted": of those who are spoken of.
    private boolean isVerbAt(int token) {
        return token < line.tokens().size()
                && (line.tokens().get(token).pos().startsWith("VB")
                        || line.tokens().get(token).pos().equals("MD"));
    }
}
