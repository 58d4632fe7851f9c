package org.crosscheck.importer.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeType;
import org.crosscheck.importer.language.ParsedText;

/// Finds the numbers of a text that have a meaning: counts, money, percentages, measures, ordinals,
/// lengths of time. Pure and thread-safe.
///
/// Numbers that name or number something (flights, models, sections, telephones), clock times,
/// dates and the results of matches are not quantities.
public final class QuantityGrammar {
    private static final String SHORT_TON = "[ston_av]";
    private static final Set<String> CUSTOMARY =
            Set.of(
                    "[lb_av]",
                    "[oz_av]",
                    "[mi_i]",
                    "[mi_i]/h",
                    "[ft_i]",
                    "[in_i]",
                    "[yd_i]",
                    "[gal_us]",
                    "[acr_us]",
                    "[sft_i]",
                    "[smi_us]",
                    "[degF]");

    /// @param text the parsed text
    /// @param times the text's time expressions; their numbers are not counts
    /// @return what was found, in order, without overlaps
    public List<Quantity> find(ParsedText text, List<TimeMention> times) {
        boolean sterling =
                text.text().indexOf('£') >= 0
                        || text.text().contains("sterling")
                        || text.text().contains(" pence");
        List<Quantity> out = new ArrayList<>();
        List<TimeMention> lengths =
                times.stream()
                        .filter(time -> time.type() == TimeType.DURATION && time.length() != null)
                        .sorted((a, b) -> a.span().compareTo(b.span()))
                        .toList();
        int time = 0;
        for (Line line : lines(text, times)) {
            ParsedText.Sentence sentence = line.sentence();
            SentenceReader reader = new SentenceReader(line, sterling);
            out.addAll(reader.read());
            while (time < lengths.size()
                    && lengths.get(time).span().start() < sentence.span().end()) {
                TimeMention mention = lengths.get(time++);
                Length length = mention.length();
                if (length != null && mention.span().start() >= sentence.span().start()) {
                    boolean age =
                            mention.text().endsWith("old") || mention.text().endsWith("of age");
                    out.add(
                            reader.length(
                                    mention.span(), length.amount(), code(length.unit()), age));
                }
            }
        }
        nameDegrees(out);
        nameTons(out);
        out.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(out);
    }

    /// What the text says of quantity without any number: "doubled" (up by 100 percent), "both
    /// ships" (two). They are values of claims, but no numbers of the text.
    ///
    /// @param text the parsed text
    /// @param times the text's time expressions; what stands in them is left out
    /// @return what was found, in order, without overlaps
    public List<Quantity> findUnnumbered(ParsedText text, List<TimeMention> times) {
        return lines(text, times).stream()
                .flatMap(line -> new SentenceReader(line, false).readUnnumbered().stream())
                .toList();
    }

    private static List<Line> lines(ParsedText text, List<TimeMention> times) {
        List<Span> taken = times.stream().map(TimeMention::span).sorted().toList();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (ParsedText.Sentence sentence : text.sentences()) {
            while (from < taken.size() && taken.get(from).end() <= sentence.span().start()) {
                from++;
            }
            int until = from;
            while (until < taken.size() && taken.get(until).start() < sentence.span().end()) {
                until++;
            }
            lines.add(Line.of(text.text(), sentence, taken.subList(from, until)));
        }
        return lines;
    }

    /// "11 degrees" are of the scale that the text names elsewhere.
    private static void nameDegrees(List<Quantity> quantities) {
        String scale =
                quantities.stream()
                        .map(Quantity::unit)
                        .filter(unit -> "Cel".equals(unit) || "[degF]".equals(unit))
                        .findFirst()
                        .orElse(null);
        if (scale != null) {
            quantities.replaceAll(q ->
                    !"deg".equals(q.unit())
                            ? q
                            : new Quantity(
                                    q.span(),
                                    q.text(),
                                    q.type(),
                                    q.amount(),
                                    q.change(),
                                    scale,
                                    q.of()));
        }
    }

    /// "Tons" are short tons where the text weighs or measures in pounds, miles or gallons too, and
    /// else what most of the world means by them.
    private static void nameTons(List<Quantity> quantities) {
        boolean customary =
                quantities.stream().anyMatch(q -> q.unit() != null && CUSTOMARY.contains(q.unit()));
        if (!customary) {
            quantities.replaceAll(q ->
                    q.unit() == null
                                    || !q.unit().startsWith(SHORT_TON)
                                    || q.text().contains("short")
                            ? q
                            : new Quantity(
                                    q.span(),
                                    q.text(),
                                    q.type(),
                                    q.amount(),
                                    q.change(),
                                    "t" + q.unit().substring(SHORT_TON.length()),
                                    q.of()));
        }
    }

    private static String code(Length.Unit unit) {
        return switch (unit) {
            case SECOND -> "s";
            case MINUTE -> "min";
            case HOUR -> "h";
            case DAY -> "d";
            case WEEK -> "wk";
            case FORTNIGHT -> "fortnight";
            case MONTH -> "mo";
            case QUARTER -> "quarter";
            case YEAR -> "a";
            case DECADE -> "decade";
            case CENTURY -> "century";
        };
    }
}
