package org.crosscheck.importer.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.jspecify.annotations.Nullable;

/// Finds in the tree what a number measures: the budget of "a budget of £18 million", the turnout
/// of "turnout was 61 percent".
final class MeasuredThing {
    private static final Set<String> RESULT_VERBS =
            Set.of(
                    "beat", "win", "lose", "defeat", "draw", "lead", "trail", "thrash", "edge",
                    "tie");
    private static final Set<String> RESULT_NOUNS =
            Set.of(
                    "win",
                    "victory",
                    "defeat",
                    "draw",
                    "lead",
                    "loss",
                    "triumph",
                    "vote",
                    "decision");
    private static final int HIGHEST = 4;

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;

    MeasuredThing(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        tokens = sentence.tokens();
    }

    /// What a sum, share or measure is one of.
    ///
    /// @param from its first token
    /// @param behind the first token behind it
    @Nullable String of(int from, int behind, @Nullable NounPhrase noun, QuantityType type) {
        if (noun != null
                && (isWord(behind, "of") || type != QuantityType.DURATION || isHyphen(behind))) {
            return noun.in(text, sentence);
        }
        return counted(from, behind);
    }

    /// What a number without a noun counts, where the sentence tells.
    @Nullable String counted(int from, int behind) {
        if (isWord(from - 1, "of") && from >= 2 && NounPhrase.isNoun(tokens.get(from - 2))) {
            return NounPhrase.around(sentence, from - 2).in(text, sentence);
        }
        int subject = subject(from, behind);
        return subject < 0 ? null : NounPhrase.around(sentence, subject).in(text, sentence);
    }

    /// The subject of the clause that the number stands in; -1 where there is none or the number is
    /// part of it.
    private int subject(int from, int behind) {
        int at = Math.min(behind, tokens.size()) - 1;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            for (Token token : tokens) {
                if (token.head() == at
                        && token.relation().startsWith("nsubj")
                        && token.index() < from
                        && NounPhrase.isNoun(token)) {
                    return token.index();
                }
            }
            if (tokens.get(at).relation().startsWith("nsubj")) {
                return -1;
            }
            at = tokens.get(at).head();
        }
        return -1;
    }

    /// "magnitude 6.4", "a 6.4-magnitude quake"
    boolean isMagnitude(int from, @Nullable NounPhrase noun) {
        boolean before =
                isWord(from - 1, "magnitude")
                        || isWord(from - 1, "of") && isWord(from - 2, "magnitude");
        return before
                || noun != null && tokens.get(noun.first()).text().equalsIgnoreCase("magnitude");
    }

    /// "aged 42", "at the age of 42", "Ann Bell, 42, said"
    boolean isAge(int from, int behind) {
        if (isWord(from - 1, "aged")
                || isWord(from - 1, "age")
                || isWord(from - 1, "of") && isWord(from - 2, "age")) {
            return true;
        }
        return isWord(from - 1, ",")
                && from >= 2
                && tokens.get(from - 2).ner().equals("PERSON")
                && (behind >= tokens.size() || ",.;)".contains(tokens.get(behind).text()));
    }

    /// Whether a fraction is one of something: "half of the ships", "half the ships", "fell by
    /// half".
    boolean isPartOfSomething(int behind, String before) {
        if (behind < tokens.size()) {
            String pos = tokens.get(behind).pos();
            if (isWord(behind, "of") || pos.equals("DT") || pos.equals("PRP$")) {
                return true;
            }
        }
        return before.equals("by") || before.equals("least");
    }

    /// Whether a fraction stands for a number although nothing is said of what: not "the second
    /// half", "a third man", "in half".
    boolean isFractionAlone(int from, int behind, boolean qualified) {
        if (behind < tokens.size() && !qualified) {
            String pos = tokens.get(behind).pos();
            if (pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("HYPH")) {
                return false;
            }
        }
        if (from == 0) {
            return true;
        }
        String before = tokens.get(from - 1).pos();
        return !before.startsWith("JJ")
                && !before.equals("DT")
                && !before.equals("PRP$")
                && !before.equals("POS")
                && !isWord(from - 1, "in");
    }

    /// Whether two numbers with a hyphen are the result of a match.
    boolean isResult(int from, int behind) {
        if (behind < tokens.size() && RESULT_NOUNS.contains(lemma(behind))) {
            return true;
        }
        for (int i = from - 1; i >= 0 && i > from - 8; i--) {
            if (tokens.get(i).pos().startsWith("VB")) {
                return RESULT_VERBS.contains(lemma(i));
            }
        }
        return false;
    }

    private String lemma(int at) {
        return tokens.get(at).lemma().toLowerCase(Locale.ROOT);
    }

    private boolean isHyphen(int at) {
        return at > 0 && at <= tokens.size() && tokens.get(at - 1).text().contains("-")
                || at - 2 >= 0 && tokens.get(at - 2).text().equals("-");
    }

    private boolean isWord(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equalsIgnoreCase(word);
    }
}
