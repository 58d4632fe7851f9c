package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.number.Lexeme;
import org.jspecify.annotations.Nullable;

/// Gives numbers without a noun the noun that the sentence has for them: "of the 34 ships nine were
/// lost", "102 and 21 people", "17 people were killed and 40 injured".
final class Ellipsis {
    /// What happens to people: a bare number with one of these counts people.
    private static final Set<String> OF_PEOPLE =
            Set.of(
                    "kill",
                    "injure",
                    "wound",
                    "hurt",
                    "die",
                    "dead",
                    "miss",
                    "missing",
                    "arrest",
                    "detain",
                    "rescue",
                    "hospitalise",
                    "hospitalize",
                    "displace",
                    "evacuate",
                    "homeless",
                    "survive",
                    "drown",
                    "injured",
                    "wounded",
                    "killed",
                    "unaccounted");

    private static final Set<String> SET_AGAINST = Set.of("from", "against", "versus");
    private static final Set<String> COMPARED = Set.of("compared", "opposed");

    /// In quantities; a noun farther back is not meant.
    private static final int FARTHEST = 8;

    private final List<Lexeme> lexemes;
    private final List<Token> tokens;

    Ellipsis(List<Lexeme> lexemes, Sentence sentence) {
        this.lexemes = lexemes;
        tokens = sentence.tokens();
    }

    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = out.get(i);
            Draft next = i + 1 < out.size() ? out.get(i + 1) : null;
            if (draft.elliptic() && next != null && areJoined(draft, next)) {
                if (next.type() == QuantityType.COUNT && !next.elliptic()) {
                    out.set(i, draft.counting(next.unit(), next.of()));
                } else if (next.type() != QuantityType.COUNT
                        && next.type() != QuantityType.ORDINAL) {
                    out.set(i, draft.measuredLike(next));
                }
            }
        }
        for (int i = 1; i < out.size(); i++) {
            if (isChangedLike(out.get(i), out.get(i - 1))) {
                out.set(i, out.get(i).changing(out.get(i - 1).change(), out.get(i - 1).of()));
            }
        }
        for (int i = 1; i < out.size(); i++) {
            if (out.get(i).elliptic()
                    && (isSetAgainst(out.get(i), out.get(i - 1))
                            || isAgeToo(out.get(i), out.get(i - 1)))) {
                out.set(i, out.get(i).measuredLike(out.get(i - 1)));
            }
        }
        for (int i = 0; i < out.size(); i++) {
            Draft draft = out.get(i);
            if (draft.elliptic()) {
                out.set(i, fromBefore(draft, out.subList(0, i)));
            }
        }
        return out;
    }

    /// "grew 3% in the north, 4% in the south": the verb counts for both.
    private boolean isChangedLike(Draft draft, Draft before) {
        if (before.change() == null
                || draft.change() != null
                || draft.type() != QuantityType.PERCENTAGE
                || before.type() != QuantityType.PERCENTAGE
                || !java.util.Objects.equals(draft.unit(), before.unit())
                || draft.first() - before.next() > 8) {
            return false;
        }
        String link = lexemes.get(draft.first() - 1).lower();
        if (!link.equals(",") && !link.equals("and")) {
            return false;
        }
        int from = firstBehind(lexemes.get(before.next() - 1).span().end());
        int until = firstBehind(lexemes.get(draft.first()).span().start());
        return tokens.subList(from, until).stream().noneMatch(t -> t.pos().startsWith("VB"));
    }

    /// "to 61 percent from 57", "44.1 percent against 38.9": the unit counts for both. A number of
    /// another order of magnitude is of something else.
    private boolean isSetAgainst(Draft draft, Draft before) {
        boolean measured =
                before.type() == QuantityType.PERCENTAGE
                        || before.type() == QuantityType.MONEY
                        || before.type() == QuantityType.MEASURE;
        int at = draft.first() - 1;
        if (!measured || at < 0 || draft.first() - before.next() > FARTHEST) {
            return false;
        }
        boolean against =
                SET_AGAINST.contains(lexemes.get(at).lower())
                        || at > 0
                                && COMPARED.contains(lexemes.get(at - 1).lower())
                                && (lexemes.get(at).is("with") || lexemes.get(at).is("to"));
        BigDecimal low = draft.amount().value().abs().min(before.amount().value().abs());
        BigDecimal high = draft.amount().value().abs().max(before.amount().value().abs());
        return against && high.compareTo(low.multiply(BigDecimal.valueOf(20))) <= 0;
    }

    /// "Aged nine and 11".
    private boolean isAgeToo(Draft draft, Draft before) {
        return before.type() == QuantityType.MEASURE
                && "age".equals(before.of())
                && areJoined(before, draft);
    }

    /// Nothing but "and", "or", "to" or a comma between them.
    private boolean areJoined(Draft one, Draft other) {
        if (other.first() - one.next() != 1) {
            return false;
        }
        String link = lexemes.get(one.next()).lower();
        return link.equals("and") || link.equals("or") || link.equals("to") || link.equals(",");
    }

    private Draft fromBefore(Draft draft, List<Draft> before) {
        Draft opposed = before.isEmpty() ? null : before.getLast();
        if (opposed != null && isOpposedTo(draft, opposed)) {
            return draft.counting(opposed.unit(), opposed.of());
        }
        boolean people = isOfPeople(draft);
        Draft earlier = lastCount(before);
        if (people && (earlier == null || earlier.unit() == null)) {
            return draft.counting("person", draft.of() == null ? "people" : draft.of());
        }
        if (earlier != null && earlier.unit() != null && draft.of() == null) {
            return draft.counting(earlier.unit(), earlier.of());
        }
        return draft;
    }

    /// "87 votes to 81": the noun counts for both.
    private boolean isOpposedTo(Draft draft, Draft before) {
        return before.type() == QuantityType.COUNT
                && before.unit() != null
                && draft.first() > 0
                && lexemes.get(draft.first() - 1).is("to")
                && draft.first() - before.next() <= 4;
    }

    private static @Nullable Draft lastCount(List<Draft> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST); i--) {
            Draft draft = before.get(i);
            if (draft.type() == QuantityType.COUNT && draft.unit() != null) {
                return draft;
            }
        }
        return null;
    }

    private int firstBehind(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOfPeople(Draft draft) {
        int end = lexemes.get(draft.next() - 1).span().end();
        int seen = 0;
        for (Token token : tokens.subList(firstBehind(end), tokens.size())) {
            if (OF_PEOPLE.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
            boolean goesOn =
                    token.pos().startsWith("VB")
                            || token.pos().startsWith("RB")
                            || token.pos().equals("MD");
            if (!goesOn || ++seen > 4) {
                return false;
            }
        }
        return false;
    }
}
