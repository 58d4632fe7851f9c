package org.crosscheck.importer.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeType;

/// Reads out of a notice of correction which value was wrong and which is right.
///
/// A value behind "not", "rather than" or "instead of" is the wrong one of a pair; else the first
/// one behind what says that something was wrong is, and the next of its kind in another clause the
/// right one. A notice that names only one of the two changes nothing.
public final class NoticeReader {
    private static final String FEW = "(?:[\\p{L}'’-]+ ){0,3}";

    /// "It was 12, not 21", "nine days instead of eleven".
    private static final Pattern BUT_NOT =
            Pattern.compile(
                    "(?i)^[^.;]{0,40}?[,(–—]? ?\\b(?:(?:and )?not|rather than|instead of|as opposed to) "
                            + FEW
                            + "$");

    /// "Not 21 but 12".
    private static final Pattern NOT = Pattern.compile("(?i)\\bnot " + FEW + "$");

    private static final Pattern BUT = Pattern.compile("(?i)^[^.;]{0,40}?,? ?\\bbut\\b");

    /// "Changed from 21 to 12", "to 12 from 21".
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom " + FEW + "$");

    private static final Pattern TO = Pattern.compile("(?i)\\bto " + FEW + "$");
    private static final Pattern CHANGED =
            Pattern.compile("(?i)\\b(?:correct|amend|chang|updat|revis|adjust)\\p{L}*");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?i)\\b(?:(?:earlier|previous|original|first|prior|older) versions?|mis(?:stated?|reported|identified|quoted|printed|calculated)"
                            + "|incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|inaccurate(?:ly)?|mistaken(?:ly)?|in error|by mistake|originally|first (?:said|stated|gave|reported)|we (?:said|wrote|reported|gave|stated))\\b");

    /// Where a notice turns from what was wrong to what is right.
    private static final Pattern TURN =
            Pattern.compile(
                    "(?i)[.;:–—](?=\\s)|\\b(?:but|whereas|when|while|in fact|in reality|actually|instead|should)\\b|\\b(?:it|they|there|that|this|he|she) (?:is|are|was|were|has|have|had|will|lasts?|took|takes)\\b|\\b(?:the )?(?:correct|actual|right|true|real) (?:\\p{L}+ )?(?:is|are|was|were)\\b");

    private static final Pattern ENDS = Pattern.compile("(?i)(from )?.+? to (.+)");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\w.,])\\d{1,3}(?:,?\\d{3}){0,3}(?![\\w,]|\\.\\d)");

    /// A value with its place in the notice.
    private record Mention(Span span, Value value) {}

    /// @param notice the whole notice
    /// @param times what the notice says of times
    /// @param quantities what it says of quantities; none that a time holds
    /// @return in the order of the notice, empty where it names no wrong value with its right one
    public List<Change> read(String notice, List<TimeMention> times, List<Quantity> quantities) {
        List<Mention> mentions = mentions(notice, times, quantities);
        List<Change> contrasted = contrasted(notice, mentions);
        if (!contrasted.isEmpty()) {
            return contrasted;
        }
        List<Change> told = told(notice, mentions);
        return told.isEmpty() ? fromTo(notice, mentions) : told;
    }

    /// "Corrected from nine to eleven days", which the grammars read as one range.
    private static List<Change> fromTo(String notice, List<Mention> mentions) {
        List<Change> changes = new ArrayList<>();
        for (Mention mention : mentions) {
            String before = notice.substring(0, mention.span().start());
            Matcher ends = ENDS.matcher(mention.span().in(notice));
            boolean led = FROM.matcher(before).find() || ends.lookingAt() && ends.group(1) != null;
            if (led && ends.lookingAt() && CHANGED.matcher(before).find()) {
                Values.ends(mention.value())
                        .ifPresent(e ->
                                changes.add(
                                        new Change(
                                                e.getFirst(), e.getLast(), ends.group(2), notice)));
            }
        }
        return List.copyOf(changes);
    }

    private static Value number(Span span, String digits) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return new Value.Number(
                new Quantity(
                        span, digits, QuantityType.COUNT, Amount.exactly(value), null, null, null));
    }

    /// The values of a notice in its order, with numbers in digits that count nothing that stands
    /// beside them: "in fact 12 were".
    private static List<Mention> mentions(
            String notice, List<TimeMention> times, List<Quantity> quantities) {
        List<Mention> mentions = new ArrayList<>();
        times.stream()
                .filter(t ->
                        t.type() == TimeType.DURATION
                                ? t.length() != null
                                : t.type() != TimeType.SET && t.range() != null)
                .forEach(t -> mentions.add(new Mention(t.span(), new Value.Time(t))));
        quantities.stream()
                .filter(q -> q.type() != QuantityType.ORDINAL)
                .filter(q -> mentions.stream().noneMatch(m -> m.span().overlaps(q.span())))
                .forEach(q -> mentions.add(new Mention(q.span(), new Value.Number(q))));
        Matcher bare = BARE.matcher(notice);
        while (bare.find()) {
            Span span = new Span(bare.start(), bare.end());
            if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
                mentions.add(new Mention(span, number(span, bare.group())));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private static List<Change> contrasted(String notice, List<Mention> mentions) {
        List<Change> changes = new ArrayList<>();
        boolean changed = CHANGED.matcher(notice).find();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention x = mentions.get(i);
            Mention y = mentions.get(i + 1);
            String before = notice.substring(Math.max(0, x.span().start() - 40), x.span().start());
            String between = notice.substring(x.span().end(), y.span().start());
            boolean firstIsRight = BUT_NOT.matcher(between).find();
            boolean firstIsWrong = NOT.matcher(before).find() && BUT.matcher(between).find();
            if (changed && !firstIsRight && !firstIsWrong) {
                firstIsWrong = FROM.matcher(before).find() && TO.matcher(between).find();
                firstIsRight = TO.matcher(before).find() && FROM.matcher(between).find();
            }
            if (firstIsRight) {
                add(changes, y, x, notice);
            } else if (firstIsWrong) {
                add(changes, x, y, notice);
            }
        }
        return List.copyOf(changes);
    }

    /// "An earlier version said nine days; it is eleven."
    private static List<Change> told(String notice, List<Mention> mentions) {
        Matcher wrong = WRONG.matcher(notice);
        if (!wrong.find()) {
            return List.of();
        }
        List<Mention> old = new ArrayList<>();
        List<Mention> right = new ArrayList<>();
        int turn = notice.length();
        for (Mention mention : mentions) {
            if (mention.span().start() < wrong.end()) {
                continue;
            }
            if (!old.isEmpty() && turn == notice.length()) {
                Matcher turns =
                        TURN.matcher(notice)
                                .region(old.getLast().span().end(), mention.span().start());
                turn = turns.find() ? turns.start() : turn;
            }
            (mention.span().start() < turn ? old : right).add(mention);
        }
        List<Change> changes = new ArrayList<>();
        for (Mention mention : right) {
            old.stream()
                    .filter(o -> Values.areOfOneKind(o.value(), mention.value()))
                    .findFirst()
                    .ifPresent(o -> {
                        old.remove(o);
                        add(changes, o, mention, notice);
                    });
        }
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, Mention wrong, Mention right, String notice) {
        if (!Values.areOfOneKind(wrong.value(), right.value())) {
            return;
        }
        Value old = Values.like(wrong.value(), right.value());
        Value now = Values.like(right.value(), old);
        if (!Values.areSame(old, now)) {
            changes.add(new Change(old, now, right.span().in(notice), notice));
        }
    }
}
