package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Anchoring;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeRange;
import org.crosscheck.core.time.TimeType;
import org.jspecify.annotations.Nullable;

/// An article put together by hand, sentence by sentence, for tests of the whole stage.
final class MadeUpArticle {
    private final String label;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();
    private List<Participant> participants = List.of();
    private @Nullable String speaker;

    MadeUpArticle(String label, String published) {
        this.label = label;
        this.published = LocalDate.parse(published);
    }

    /// The doer of the claims that follow, by its phrase and its head.
    MadeUpArticle by(String phrase, String head) {
        participants = List.of(new Participant(Participant.Role.AGENT, head, phrase, null));
        return this;
    }

    /// Who asserts the claims that follow.
    MadeUpArticle citing(String name) {
        speaker = name;
        return this;
    }

    /// A sentence that counts things: the number and the noun must stand in it.
    MadeUpArticle counting(String sentence, String number, long value, String noun, String verb) {
        return claim(sentence, verb, Certainty.ASSERTED, Polarity.AFFIRMED, number, value, noun);
    }

    /// A sentence that counts things with a number that the article's own notice corrects.
    MadeUpArticle correcting(String sentence, String number, long right, String noun, String verb) {
        claim(sentence, verb, Certainty.ASSERTED, Polarity.AFFIRMED, number, right, noun);
        Claim last = claims.removeLast();
        ClaimValue printed = last.values().getFirst();
        participants = last.frame().participants();
        add(
                last.span(),
                verb,
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                List.of(
                        new ClaimValue(
                                printed.span(),
                                printed.text(),
                                printed.attribute(),
                                printed.head(),
                                printed.value(),
                                new ClaimValue.Correction(
                                        String.valueOf(right), "It was " + right + "."))));
        return this;
    }

    /// A sentence from whose words a value follows.
    MadeUpArticle implying(
            String sentence, String printed, Value.Implied value, String attribute, String verb) {
        Span here = append(sentence);
        int at = text.indexOf(printed, here.start());
        Span span = new Span(at, at + printed.length());
        String head = attribute.substring(attribute.lastIndexOf(' ') + 1);
        add(
                here,
                verb,
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                List.of(new ClaimValue(span, printed, attribute, head, value)));
        return this;
    }

    /// Like [#counting(String, String, long, String, String)], announced for a later time.
    MadeUpArticle planning(String sentence, String number, long value, String noun, String verb) {
        return claim(sentence, verb, Certainty.PLANNED, Polarity.AFFIRMED, number, value, noun);
    }

    MadeUpArticle quoting(String sentence, String words, String speaker) {
        Span here = append(sentence);
        int at = text.indexOf(words, here.start());
        Span span = new Span(at, at + words.length());
        add(
                here,
                "say",
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                List.of(
                        new ClaimValue(
                                span,
                                words,
                                "what " + speaker + " said",
                                "say",
                                new Value.Quotation(words, speaker))));
        return this;
    }

    /// A sentence that gives a place in an order: "the first time".
    MadeUpArticle ordering(String sentence, String ordinal, long value, String noun, String verb) {
        return claim(
                sentence,
                verb,
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                ordinal,
                value,
                noun,
                QuantityType.ORDINAL);
    }

    /// A sentence that dates what happened, or what was refused.
    MadeUpArticle dating(
            String sentence, String date, LocalDate day, String verb, boolean negated) {
        Span here = append(sentence);
        int at = text.indexOf(date, here.start());
        Span span = new Span(at, at + date.length());
        TimeRange range =
                new TimeRange(
                        day.atStartOfDay(),
                        day.plusDays(1).atStartOfDay(),
                        Granularity.DAY,
                        false,
                        false,
                        null);
        TimeMention mention =
                new TimeMention(
                        span, date, TimeType.DATE, day.toString(), Anchoring.ABSOLUTE, range, null);
        add(
                here,
                verb,
                Certainty.ASSERTED,
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                List.of(
                        new ClaimValue(
                                span, date, "day of the " + verb, verb, new Value.Time(mention))));
        return this;
    }

    /// A sentence that names whoever did something to something; all three must stand in it.
    MadeUpArticle naming(String sentence, String person, String verb, String object) {
        Span here = append(sentence);
        int at = text.indexOf(person, here.start());
        participants =
                List.of(
                        new Participant(Participant.Role.AGENT, "", person, person),
                        new Participant(
                                Participant.Role.PATIENT,
                                object.substring(object.lastIndexOf(' ') + 1),
                                object,
                                null));
        add(
                here,
                verb,
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                List.of(
                        new ClaimValue(
                                new Span(at, at + person.length()),
                                person,
                                "who " + verb + " " + object,
                                verb,
                                new Value.Person(person, null))));
        return this;
    }

    MadeUpArticle saying(String sentence, String verb, boolean negated) {
        add(
                append(sentence),
                verb,
                Certainty.ASSERTED,
                negated ? Polarity.NEGATED : Polarity.AFFIRMED,
                List.of());
        return this;
    }

    /// A sentence that announces what is to happen.
    MadeUpArticle announcing(String sentence, String verb) {
        add(append(sentence), verb, Certainty.PLANNED, Polarity.AFFIRMED, List.of());
        return this;
    }

    private MadeUpArticle claim(
            String sentence,
            String verb,
            Certainty certainty,
            Polarity polarity,
            String number,
            long value,
            String noun) {
        return claim(sentence, verb, certainty, polarity, number, value, noun, QuantityType.COUNT);
    }

    private MadeUpArticle claim(
            String sentence,
            String verb,
            Certainty certainty,
            Polarity polarity,
            String number,
            long value,
            String noun,
            QuantityType type) {
        Span here = append(sentence);
        int at = text.indexOf(number, here.start());
        Span span = new Span(at, at + number.length());
        Quantity quantity =
                new Quantity(span, number, type, amount(number, value), null, noun, noun + "s");
        add(
                here,
                verb,
                certainty,
                polarity,
                List.of(
                        new ClaimValue(
                                span,
                                number,
                                noun + "s " + verb,
                                noun,
                                new Value.Number(quantity))));
        return this;
    }

    private static Amount amount(String number, long value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return number.startsWith("more than")
                ? new Amount(exact, exact, null, Bound.MORE, BigDecimal.ONE)
                : Amount.exactly(value);
    }

    private Span append(String sentence) {
        int start = text.length();
        text.append(sentence).append(' ');
        return new Span(start, start + sentence.length());
    }

    private void add(
            Span here,
            String verb,
            Certainty certainty,
            Polarity polarity,
            List<ClaimValue> values) {
        claims.add(
                new Claim(
                        "c" + claims.size(),
                        here,
                        here.in(text.toString()),
                        here,
                        0.8,
                        speaker,
                        polarity,
                        certainty,
                        null,
                        new Frame(verb, participants, null, null, Set.of(), Set.of()),
                        values));
    }

    ArticleClaims build() {
        return new ArticleClaims(
                new ArticleClaims.Article(
                        label,
                        label,
                        null,
                        new PublicationTime(published, null, PublicationTime.Origin.RECORD),
                        null),
                text.toString(),
                claims.stream().map(Claim::sentence).toList(),
                List.of(),
                claims);
    }
}
