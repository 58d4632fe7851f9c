package org.crosscheck.importer.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.number.Lexeme;
import org.crosscheck.importer.number.Numeral;
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

    /// A number right behind one of these is a level of the clause's subject.
    private static final Set<String> LEVEL =
            Set.of(
                    "to", "at", "from", "be", "reach", "hit", "total", "number", "exceed", "stand",
                    "top", "pass", "average");

    private static final Set<String> VALUE =
            Set.of("cost", "worth", "value", "price", "fetch", "sell", "be", "for");

    private static final Set<String> FIGURES =
            Set.of("number", "total", "toll", "figure", "count", "tally", "sum", "crowd");

    /// What nobody thinks or says is not counted.
    private static final Set<String> THOUGHTS =
            Set.of(
                    "know",
                    "say",
                    "think",
                    "believe",
                    "want",
                    "like",
                    "doubt",
                    "expect",
                    "see",
                    "understand",
                    "notice",
                    "care",
                    "claim",
                    "seem",
                    "do",
                    "hope",
                    "wish");

    /// What happens to people: "no deaths" is a count.
    private static final Set<String> CASUALTIES =
            Set.of(
                    "death",
                    "injury",
                    "casualty",
                    "fatality",
                    "victim",
                    "survivor",
                    "arrest",
                    "people",
                    "person",
                    "passenger",
                    "loss",
                    "wound");

    private static final Set<String> QUAKES =
            Set.of("quake", "earthquake", "tremor", "temblor", "aftershock", "shaker", "shock");

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
        boolean worth = from > 0 && VALUE.contains(tokens.get(from - 1).lemma());
        return type == QuantityType.MONEY && !worth
                ? counted(from, behind)
                : governor(from, behind);
    }

    /// "the number of injured sailors to four": what is counted stands before the number.
    @Nullable NounPhrase numberOf(int from) {
        for (int i = from - 1; i > 0 && i > from - 12; i--) {
            if (isWord(i, "of") && (isWord(i - 1, "number") || isWord(i - 1, "total"))) {
                return NounPhrase.behindNumber(sentence, i, tokens.get(from).span().start());
            }
        }
        return null;
    }

    /// "puts the number of dead at four": the sentence speaks of a figure before it gives it.
    boolean isFigure(int from) {
        for (int i = from - 1; i >= 0 && i > from - 12; i--) {
            if (NounPhrase.isNoun(tokens.get(i)) && FIGURES.contains(lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// What a number without a noun counts, where the sentence tells.
    @Nullable String counted(int from, int behind) {
        boolean ofNoun = isWord(from - 1, "of");
        if (!ofNoun && from > 0 && !LEVEL.contains(tokens.get(from - 1).lemma())) {
            return null;
        }
        return governor(from, behind);
    }

    /// What a verb changes: its object, else its subject.
    @Nullable String affected(int verb) {
        int thing = subject(verb, verb + 1);
        for (Token token : tokens) {
            if (token.head() == verb
                    && token.relation().equals("obj")
                    && NounPhrase.isNoun(token)) {
                thing = token.index();
            }
        }
        return thing < 0 ? null : name(thing);
    }

    private @Nullable String governor(int from, int behind) {
        if (isWord(from - 1, "of") && from >= 2 && NounPhrase.isNoun(tokens.get(from - 2))) {
            return name(from - 2);
        }
        int subject = subject(from, behind);
        return subject < 0 ? null : name(subject);
    }

    /// The noun with what describes it; of "kilograms of uranium" the uranium.
    private @Nullable String name(int noun) {
        String word = tokens.get(noun).text();
        if (UnitNames.after(Lexeme.cut(word, 0, word.length()), 0) == null) {
            return NounPhrase.around(sentence, noun).in(text, sentence);
        }
        NounPhrase measured =
                isWord(noun + 1, "of")
                        ? NounPhrase.behindNumber(sentence, noun + 1, sentence.span().end())
                        : null;
        return measured == null ? null : measured.in(text, sentence);
    }

    /// What the clause that the number stands in is about: its object ("raised the rate to …") or
    /// else its subject; -1 where there is none or the number is part of it.
    private int subject(int from, int behind) {
        if (!sentence.parsed()) {
            return -1;
        }
        int at = Math.min(behind, tokens.size()) - 1;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            int subject = -1;
            for (Token token : tokens) {
                if (token.head() == at && token.index() < from && NounPhrase.isNoun(token)) {
                    if (token.relation().equals("obj")) {
                        return token.index();
                    }
                    if (token.relation().startsWith("nsubj")) {
                        subject = token.index();
                    }
                }
            }
            if (subject >= 0) {
                return subject;
            }
            String relation = tokens.get(at).relation();
            if (relation.startsWith("nsubj")) {
                return -1;
            }
            at = tokens.get(at).head();
            if (relation.startsWith("acl")
                    && at >= 0
                    && at < from
                    && NounPhrase.isNoun(tokens.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /// "nobody was hurt", "no one came": something that people do or suffer, told as a fact.
    boolean isEvent(int behind) {
        int until = Math.min(tokens.size(), behind + 4);
        for (int i = behind; i < until; i++) {
            String pos = tokens.get(i).pos();
            if (pos.equals("MD") || THOUGHTS.contains(lemma(i))) {
                return false;
            }
            if (pos.equals("VBN") || pos.equals("VBD") && !lemma(i).equals("be")) {
                return true;
            }
        }
        return false;
    }

    boolean isCasualty(int noun) {
        return CASUALTIES.contains(lemma(noun));
    }

    /// "magnitude 6.4", "a 6.4-magnitude quake"
    boolean isMagnitude(int from, @Nullable NounPhrase noun) {
        boolean before =
                isWord(from - 1, "magnitude")
                        || isHyphen(from) && isWord(from - 2, "magnitude")
                        || isWord(from - 1, "of") && isWord(from - 2, "magnitude");
        return before
                || isScale(from + 1)
                || noun != null && tokens.get(noun.first()).text().equalsIgnoreCase("magnitude");
    }

    /// "6.4 on the Richter scale"
    private boolean isScale(int at) {
        return isWord(at, "on") && isWord(at + 1, "the") && isWord(at + 2, "Richter");
    }

    /// "a 6.1 quake", "the 6.7-strong tremor": a fraction of a quake is none.
    boolean isStrength(Numeral numeral, @Nullable NounPhrase noun) {
        return numeral.value().scale() > 0 && noun != null && QUAKES.contains(lemma(noun.head()));
    }

    /// Whether a fraction is one of something: "half of the ships", "half the ships", "fell by
    /// half", "a fifth off the price".
    boolean isPartOfSomething(int behind, String before) {
        if (behind < tokens.size()) {
            String pos = tokens.get(behind).pos();
            if (isWord(behind, "of")
                    || isWord(behind, "off")
                    || pos.equals("DT")
                    || pos.equals("PRP$")) {
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
                && !before.equals("CC")
                && !before.equals("HYPH")
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
