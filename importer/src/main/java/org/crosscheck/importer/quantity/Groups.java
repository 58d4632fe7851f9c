package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Token;
import org.jspecify.annotations.Nullable;

/// Reads counts that a word for the group gives: "a pair of gunmen", "a trio of climbers"; and
/// "both ships".
final class Groups {
    private static final Set<String> LEADS = Set.of("a", "an", "another", "the", "this", "that");

    private final Line line;

    Groups(Line line) {
        this.line = line;
    }

    /// "Both ships", "both of the pilots"; not "both men and women".
    @Nullable Draft both(int at) {
        NounPhrase noun = line.is(at, "both") ? line.nounBehind(at + 1) : null;
        boolean counts = noun != null && isPlural(noun) && !line.isWord(noun.head() + 1, "and");
        return noun != null && counts
                ? counted(at, at + 1, BigDecimal.TWO, Bound.EXACT, noun)
                : null;
    }

    @Nullable Draft at(int at) {
        if (!LEADS.contains(line.lower(at)) || !line.is(at + 2, "of")) {
            return null;
        }
        String group = line.lower(at + 1);
        BigDecimal size = Worded.GROUPS.get(group);
        NounPhrase noun = size == null ? null : line.nounBehind(at + 2);
        if (size == null || noun == null || !isPlural(noun) || isOne(noun)) {
            return null;
        }
        Bound bound = Worded.LOOSELY.contains(group) ? Bound.ABOUT : Bound.EXACT;
        return counted(at, at + 2, size, bound, noun);
    }

    private Draft counted(int first, int next, BigDecimal size, Bound bound, NounPhrase noun) {
        Amount amount =
                bound == Bound.EXACT
                        ? Amount.exactly(size)
                        : new Amount(size, null, null, bound, BigDecimal.ONE);
        return new Draft(
                first,
                next,
                QuantityType.COUNT,
                amount,
                null,
                noun.unit(line.sentence()),
                noun.in(line.text(), line.sentence()),
                false);
    }

    private boolean isPlural(NounPhrase noun) {
        Token head = line.tokens().get(noun.head());
        return head.pos().equals("NNS") || head.lemma().equals("people");
    }

    private boolean isOne(NounPhrase noun) {
        Token head = line.tokens().get(noun.head());
        return Worded.ONE_PAIR.contains(head.lemma()) || Worded.ONE_PAIR.contains(head.text());
    }
}
