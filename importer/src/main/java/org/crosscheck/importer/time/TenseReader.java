package org.crosscheck.importer.time;

import java.util.List;
import java.util.Set;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.ParsedText.Token;

/// Tells from the verb above a word whether the clause speaks of the past or the future.
final class TenseReader {
    private static final Set<String> FUTURE_MODALS =
            Set.of(
                    "will", "shall", "'ll", "wo", "would", "may", "might", "should", "could", "can",
                    "must");

    /// Participles and adjectives of plans: "is scheduled for Tuesday", "due on Monday".
    private static final Set<String> PLANS =
            Set.of(
                    "schedule",
                    "plan",
                    "expect",
                    "set",
                    "slate",
                    "due",
                    "book",
                    "intend",
                    "anticipate",
                    "project",
                    "bind",
                    "aim",
                    "hope",
                    "prepare",
                    "poise");

    /// Verbs whose infinitive has happened: "managed to flee on Monday".
    private static final Set<String> REALISED =
            Set.of(
                    "manage",
                    "fail",
                    "use",
                    "begin",
                    "start",
                    "have",
                    "continue",
                    "help",
                    "force",
                    "try",
                    "refuse",
                    "seem",
                    "appear",
                    "decline");

    private static final int HIGHEST_CLIMB = 40;

    private final ParsedText.Sentence sentence;

    TenseReader(ParsedText.Sentence sentence) {
        this.sentence = sentence;
    }

    Tense at(int token) {
        if (!sentence.parsed()) {
            return Tense.UNKNOWN;
        }
        int at = token;
        for (int step = 0; step < HIGHEST_CLIMB && at >= 0; step++) {
            Token word = tokens().get(at);
            if (step > 0
                    && isPossessed(tokens().get(at), token)
                    && !word.relation().startsWith("nsubj")) {
                return Tense.UNKNOWN;
            }
            if (word.pos().startsWith("VB") && !isName(word)) {
                Tense tense = ofVerb(word);
                if (tense != Tense.UNKNOWN) {
                    return tense;
                }
            } else if (step > 0 && hasPastCopula(word)) {
                return Tense.PAST;
            } else if (step > 0 && hasFutureCopula(word)) {
                return Tense.FUTURE;
            } else if (word.lemma().equals("due") && word.index() != token) {
                return Tense.FUTURE;
            }
            at = word.head();
        }
        return Tense.UNKNOWN;
    }

    boolean tellsOfPlan() {
        return tokens().stream().anyMatch(token -> PLANS.contains(token.lemma()));
    }

    private Tense ofVerb(Token verb) {
        boolean have = false;
        boolean past = false;
        boolean present = false;
        boolean to = false;
        for (Token child : tokens()) {
            if (child.head() != verb.index()) {
                continue;
            }
            if (child.relation().startsWith("aux")
                    || child.relation().equals("cop")
                    || child.relation().equals("mark")) {
                String word = child.lemma();
                if (child.pos().equals("MD")) {
                    if (FUTURE_MODALS.contains(word) && !hasHave(verb)) {
                        return Tense.FUTURE;
                    }
                    return Tense.PAST;
                }
                have |= word.equals("have");
                past |= child.pos().equals("VBD");
                present |= child.pos().equals("VBZ") || child.pos().equals("VBP");
                to |= child.pos().equals("TO");
            }
        }
        if (have) {
            return Tense.PAST;
        }
        if (to && verb.pos().equals("VBN")) {
            return ofInfinitive(verb);
        }
        boolean plan = PLANS.contains(verb.lemma());
        return switch (verb.pos()) {
            case "VBD" ->
                    plan && verb.head() >= 0 && verb.relation().startsWith("acl")
                            ? Tense.FUTURE
                            : Tense.PAST;
            case "VBN" ->
                    plan
                            ? (past ? Tense.PAST : Tense.FUTURE)
                            : present ? Tense.UNKNOWN : Tense.PAST;
            case "VBG" -> present ? Tense.FUTURE : past ? Tense.PAST : Tense.UNKNOWN;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VB" -> to ? ofInfinitive(verb) : Tense.UNKNOWN;
            default -> Tense.UNKNOWN;
        };
    }

    private boolean hasHave(Token verb) {
        for (Token child : tokens()) {
            if (child.head() == verb.index()
                    && child.lemma().equals("have")
                    && child.relation().startsWith("aux")) {
                return true;
            }
        }
        return false;
    }

    /// A part of a name that was taken for a verb: "the River Wend". In a headline all have
    /// capitals.
    private boolean isName(Token word) {
        return word.index() > 0
                && Character.isUpperCase(word.text().codePointAt(0))
                && tokens().stream()
                                .filter(t -> Character.isLowerCase(t.text().codePointAt(0)))
                                .count()
                        > tokens().size() / 2;
    }

    /// Whether the date only describes the word: "over Tuesday's closing price".
    private boolean isPossessed(Token word, int date) {
        Token owner = tokens().get(date);
        return owner.head() == word.index() && owner.relation().equals("nmod:poss");
    }

    private boolean hasPastCopula(Token adjective) {
        for (Token child : tokens()) {
            if (child.head() == adjective.index()
                    && child.relation().equals("cop")
                    && child.pos().equals("VBD")) {
                return !PLANS.contains(adjective.lemma());
            }
        }
        return false;
    }

    /// "Will be ready by Friday".
    private boolean hasFutureCopula(Token adjective) {
        boolean copula = false;
        boolean will = false;
        for (Token child : tokens()) {
            if (child.head() == adjective.index()) {
                copula |= child.relation().equals("cop");
                will |= child.pos().equals("MD") && FUTURE_MODALS.contains(child.lemma());
            }
        }
        return copula && will && !hasHave(adjective);
    }

    private Tense ofInfinitive(Token verb) {
        if (verb.head() < 0) {
            return Tense.FUTURE;
        }
        Token head = tokens().get(verb.head());
        if (head.pos().startsWith("JJ")
                && !PLANS.contains(head.lemma())
                && !head.lemma().equals("likely")) {
            return Tense.UNKNOWN;
        }
        return head.pos().startsWith("VB") && REALISED.contains(head.lemma())
                ? Tense.UNKNOWN
                : Tense.FUTURE;
    }

    private List<Token> tokens() {
        return sentence.tokens();
    }
}
