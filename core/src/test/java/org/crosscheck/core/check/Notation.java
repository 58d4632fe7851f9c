package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Set;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeRange;

/// Reads the values of the catalogue's pages: `~4000`, `>~61000 %`, `9 DAY`, `2021-08-16`,
/// `Speaker: words`.
final class Notation {
    private Notation() {}

    static Content parse(String page, String text) {
        return switch (page) {
            case "count" -> number(ValueType.COUNT, text);
            case "order" ->
                    Character.isDigit(text.charAt(0))
                            ? number(ValueType.ORDER, text)
                            : sequence(text);
            case "money" -> number(ValueType.MONEY, text);
            case "percentage" -> number(ValueType.PERCENTAGE, text);
            case "measure" -> number(ValueType.MEASURE, text);
            case "duration" -> duration(text);
            case "date" -> new Content.Moment(text.equals("unknown") ? null : range(text));
            case "quotation" -> {
                int colon = text.indexOf(": ");
                yield new Content.Quote(text.substring(colon + 2), text.substring(0, colon));
            }
            case "person" -> new Content.Person(text, null);
            case "place" -> new Content.Place(text);
            case "polarity" -> {
                String[] words = text.split(" ");
                yield new Content.Assertion(
                        words[0].equals("denied"),
                        words[0].equals("planned") ? Certainty.PLANNED : Certainty.ASSERTED,
                        words.length > 1 ? words[1] : "close");
            }
            default -> throw new IllegalArgumentException("no notation for " + page);
        };
    }

    /// `siren then blast`, or `guards fired` for "the guards fired first".
    private static Content sequence(String text) {
        String[] words = text.split(" ");
        boolean pair = words[1].equals("then");
        Set<String> last = Set.of(Lexicon.stem(words[words.length - 1]));
        return new Content.Sequence(
                Set.of(Lexicon.stem(words[0])),
                pair ? last : Set.of(),
                pair ? Set.of() : last,
                "order");
    }

    private static Content number(ValueType type, String text) {
        String[] parts = text.split(" ");
        Change change =
                text.endsWith(" up") ? Change.UP : text.endsWith(" down") ? Change.DOWN : null;
        double per = parts.length > 3 ? Double.parseDouble(parts[3]) : 0;
        return new Content.Number(
                type, figure(parts[0]), parts.length > 1 ? parts[1] : "", change, per);
    }

    private static Figure figure(String text) {
        Bound bound =
                switch (text.charAt(0)) {
                    case '~' -> Bound.ABOUT;
                    case '>' -> Bound.MORE;
                    case '<' -> Bound.LESS;
                    default -> Bound.EXACT;
                };
        boolean near = text.startsWith(">~") || text.startsWith("<~");
        String digits = text.replaceAll("^[<>~]*", "");
        if (digits.contains("..")) {
            String[] ends = digits.split("\\.\\.");
            BigDecimal low = new BigDecimal(ends[0]);
            BigDecimal high = new BigDecimal(ends[1]);
            BigDecimal middle = low.add(high).divide(BigDecimal.TWO);
            return new Figure(middle, low, high, bound, low.ulp(), false);
        }
        BigDecimal value = new BigDecimal(digits);
        return new Figure(
                value,
                bound == Bound.LESS ? null : value,
                bound == Bound.MORE ? null : value,
                bound,
                value.ulp(),
                near);
    }

    private static Content duration(String text) {
        if (text.contains("/")) {
            long days = range(text).days();
            return new Content.Duration(
                    inSeconds(Figure.exactly(days), Length.Unit.DAY), Length.Unit.DAY, true);
        }
        String[] parts = text.split(" ");
        Length.Unit unit = Length.Unit.valueOf(parts[1]);
        return new Content.Duration(inSeconds(figure(parts[0]), unit), unit, false);
    }

    private static Figure inSeconds(Figure figure, Length.Unit unit) {
        return figure.in(BigDecimal.valueOf(unit.seconds()), BigDecimal.ZERO);
    }

    private static TimeRange range(String text) {
        if (text.contains("/")) {
            String[] ends = text.split("/");
            return new TimeRange(
                    LocalDate.parse(ends[0]).atStartOfDay(),
                    LocalDate.parse(ends[1]).plusDays(1).atStartOfDay(),
                    Granularity.DAY,
                    true,
                    false,
                    null);
        }
        if (text.contains("T")) {
            boolean zoned = text.length() > 16;
            LocalDateTime from = LocalDateTime.parse(text.substring(0, 16));
            return new TimeRange(
                    from,
                    from.plusMinutes(1),
                    Granularity.MINUTE,
                    false,
                    false,
                    zoned ? OffsetDateTime.parse(text).getOffset() : null);
        }
        boolean month = text.length() == 7;
        LocalDate from = month ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        return new TimeRange(
                from.atStartOfDay(),
                (month ? from.plusMonths(1) : from.plusDays(1)).atStartOfDay(),
                month ? Granularity.MONTH : Granularity.DAY,
                false,
                false,
                null);
    }
}
