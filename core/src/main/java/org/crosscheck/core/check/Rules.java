package org.crosscheck.core.check;

import java.util.Optional;
import org.crosscheck.core.claim.ValueType;

/// Chooses the rule for two contents, by what kind of value they are. Thread-safe.
final class Rules {
    private final MeasureRule measures = new MeasureRule(new Units());
    private final MoneyRule money;
    private final QuotationRule quotations;
    private final PolarityRule polarity;
    private final SequenceRule sequences;

    Rules(Lexicon lexicon, ExchangeRates rates) {
        money = new MoneyRule(rates);
        quotations = new QuotationRule(lexicon);
        polarity = new PolarityRule(lexicon);
        sequences = new SequenceRule(lexicon);
    }

    /// @return empty where no rule compares two such contents
    Optional<Verdict> compare(Content a, Content b) {
        return switch (a) {
            case Content.Number x when b instanceof Content.Number y && x.type() == y.type() ->
                    Optional.of(numbers(x, y));
            case Content.Duration x when b instanceof Content.Duration y ->
                    Optional.of(DurationRule.compare(x, y));
            case Content.Moment x when b instanceof Content.Moment y ->
                    Optional.of(DateRule.compare(x, y));
            case Content.Quote x when b instanceof Content.Quote y -> quotations.compare(x, y);
            case Content.Person x when b instanceof Content.Person y ->
                    Optional.of(PersonRule.compare(x, y));
            case Content.Place x when b instanceof Content.Place y ->
                    Optional.of(PlaceRule.compare(x, y));
            case Content.Sequence x when b instanceof Content.Sequence y -> sequences.compare(x, y);
            case Content.Assertion x when b instanceof Content.Assertion y ->
                    Optional.of(polarity.compare(x, y));
            case Content.Number _,
                    Content.Duration _,
                    Content.Moment _,
                    Content.Quote _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _,
                    Content.Assertion _ ->
                    Optional.empty();
        };
    }

    private Verdict numbers(Content.Number x, Content.Number y) {
        return switch (x.type()) {
            case MONEY -> money.compare(x, y);
            case PERCENTAGE -> PercentageRule.compare(x, y);
            case MEASURE -> measures.compare(x, y);
            case COUNT, ORDER, DURATION, DATE, PLACE, PERSON, QUOTE, POLARITY ->
                    CountRule.compare(x, y);
        };
    }

    /// The name of a rule's page in the catalogue.
    static String name(ValueType type) {
        return switch (type) {
            case DURATION -> "duration";
            case DATE -> "date";
            case COUNT -> "count";
            case MONEY -> "money";
            case PERCENTAGE -> "percentage";
            case MEASURE -> "measure";
            case PLACE -> "place";
            case PERSON -> "person";
            case QUOTE -> "quotation";
            case POLARITY -> "polarity";
            case ORDER -> "order";
        };
    }
}
