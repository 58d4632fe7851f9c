package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.Length;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What the values of a claim say, with what follows from them: an interval of days has a length, a
/// first and a last day; "no one was hurt" counts none.
final class Derivations {
    private static final Pattern NONE =
            Pattern.compile("(?i)\\b(?:no one|no-one|nobody|none|no (?<noun>\\p{L}{3,20}))\\b");
    static final Pattern NOBODY = Pattern.compile("(?i)\\b(?:no one|no-one|nobody|none)\\b");
    private static final Set<String> HARM =
            Set.of("casualties", "injuries", "deaths", "fatalities", "victims", "arrests");
    private static final List<String> ORDINALS =
            List.of(
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth");
    private static final Pattern NTH_DAY =
            Pattern.compile(
                    "(?i)\\b(?:its|their|the) (?<nth>"
                            + String.join("|", ORDINALS)
                            + "|\\d{1,2}(?:st|nd|rd|th)) (?:straight |successive |consecutive )?day\\b");
    private static final String BEGIN = "#begin";
    private static final String END = "#end";

    private final Lexicon lexicon;
    private final Composites composites;

    Derivations(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.composites = new Composites(lexicon);
    }

    /// A value of a claim in the form in which it is compared.
    record Derived(ClaimValue value, Content content, Role role) {}

    List<Derived> of(Claim claim, String text) {
        List<Derived> all = new ArrayList<>();
        for (ClaimValue value : claim.values()) {
            Contents.of(value, text).ifPresent(content -> add(claim, value, content, all));
        }
        none(claim, all);
        all.addAll(composites.of(claim, text));
        return all;
    }

    private void add(Claim claim, ClaimValue value, Content content, List<Derived> all) {
        if (!(content instanceof Content.Moment(TimeRange range))) {
            all.add(new Derived(value, content, Role.ANY));
            return;
        }
        boolean days =
                range != null
                        && range.filled()
                        && range.granularity() == Granularity.DAY
                        && range.days() > 1;
        if (!days) {
            all.add(new Derived(value, content, role(claim, value)));
            firstDay(claim, value, range, all);
            return;
        }
        Figure length =
                Figure.exactly(range.days())
                        .in(BigDecimal.valueOf(Length.Unit.DAY.seconds()), BigDecimal.ZERO);
        all.add(new Derived(value, new Content.Duration(length, Length.Unit.DAY, true), Role.ANY));
        all.add(new Derived(value, new Content.Moment(day(range, true)), Role.START));
        all.add(new Derived(value, new Content.Moment(day(range, false)), Role.END));
    }

    /// "Entered its sixth day on Friday": the first day was five days before.
    private static void firstDay(
            Claim claim, ClaimValue value, @Nullable TimeRange range, List<Derived> all) {
        Matcher matcher = NTH_DAY.matcher(claim.text());
        if (range == null || range.days() > 1 || !matcher.find()) {
            return;
        }
        String ordinal = matcher.group("nth").toLowerCase(Locale.ROOT);
        int nth =
                Character.isDigit(ordinal.charAt(0))
                        ? Integer.parseInt(ordinal.replaceAll("\\D", ""))
                        : ORDINALS.indexOf(ordinal) + 2;
        var start = range.from().toLocalDate().minusDays(nth - 1L);
        String event = agent(claim);
        ClaimValue first =
                event.isEmpty()
                        ? value
                        : new ClaimValue(
                                value.span(),
                                value.text(),
                                "start of the " + event,
                                event,
                                value.value());
        all.add(
                new Derived(
                        first,
                        new Content.Moment(
                                new TimeRange(
                                        start.atStartOfDay(),
                                        start.plusDays(1).atStartOfDay(),
                                        Granularity.DAY,
                                        false,
                                        false,
                                        null)),
                        Role.START));
    }

    /// Head of what does it in a claim, empty where it names none.
    private static String agent(Claim claim) {
        return claim.frame().participants().stream()
                .filter(p -> p.role() == Participant.Role.AGENT)
                .map(Participant::head)
                .findFirst()
                .orElse("");
    }

    private static TimeRange day(TimeRange range, boolean first) {
        var date = (first ? range.from() : range.until().minusNanos(1)).toLocalDate();
        return new TimeRange(
                date.atStartOfDay(),
                date.plusDays(1).atStartOfDay(),
                Granularity.DAY,
                false,
                range.approximate(),
                range.zone());
    }

    private Role role(Claim claim, ClaimValue value) {
        Set<String> meanings = lexicon.meanings(value.head());
        Set<String> predicate = lexicon.meanings(claim.frame().predicate());
        if (meanings.contains(BEGIN) || predicate.contains(BEGIN)) {
            return Role.START;
        }
        return meanings.contains(END) || predicate.contains(END) ? Role.END : Role.ANY;
    }

    /// "No one was killed", "no ships sank": a count of none.
    private void none(Claim claim, List<Derived> all) {
        Matcher matcher = NONE.matcher(claim.text());
        if (!matcher.find()) {
            return;
        }
        String noun = matcher.group("noun") == null ? "person" : matcher.group("noun");
        if (!lexicon.isRole(noun) && !lexicon.isPeople(noun) && !HARM.contains(noun)) {
            return;
        }
        Span span = new Span(matcher.start(), matcher.end()).shifted(claim.span().start());
        Quantity quantity =
                new Quantity(
                        span,
                        matcher.group(),
                        QuantityType.COUNT,
                        Amount.exactly(0),
                        null,
                        noun,
                        noun);
        ClaimValue value =
                new ClaimValue(span, matcher.group(), "", noun, new Value.Number(quantity));
        all.add(
                new Derived(
                        value,
                        new Content.Number(ValueType.COUNT, Figure.exactly(0), noun, null, 0),
                        Role.ANY));
    }
}
