package org.crosscheck.importer.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.quantity.Change;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.jspecify.annotations.Nullable;

/// Tells whether a number is the size of a change, and which way: "rose 5 percent", "a cut of $3
/// million". The level that something rises to or falls from is no change.
final class Direction {
    private static final Map<String, Map<String, Change>> WORDS = new HashMap<>();

    /// A verb further up the tree than this says something else.
    private static final int HIGHEST = 4;

    /// In tokens from "more": "more grey patrol ships than".
    private static final int FARTHEST_THAN = 6;

    static {
        for (String[] row : Phrases.rows("changes.txt")) {
            Map<String, Change> words = WORDS.computeIfAbsent(row[1], _ -> new HashMap<>());
            for (String word : row[2].split(", ")) {
                words.put(word, Change.valueOf(row[0]));
            }
        }
    }

    private static final Set<String> MOVES =
            Set.of("go", "climb", "rise", "creep", "edge", "inch", "shoot", "jump", "come", "move");

    private static final Set<String> BRINGS =
            Set.of("bring", "push", "take", "drive", "nudge", "send", "put", "move");

    private final List<Token> tokens;

    Direction(Sentence sentence) {
        tokens = sentence.tokens();
    }

    /// @param first the quantity's first token, its qualifier included
    /// @param next the first token behind it
    @Nullable Change of(int first, int next, QuantityType type) {
        boolean share = type == QuantityType.PERCENTAGE;
        if (share) {
            Change behind = behind(next);
            if (behind != null) {
                return behind;
            }
        }
        if (type == QuantityType.COUNT || type == QuantityType.MONEY) {
            Change difference = difference(next);
            if (difference != null) {
                return difference;
            }
        }
        return switch (word(first - 1)) {
            case "to", "from", "at", "than", "is", "was", "were", "are", "be" -> null;
            case "up", "down" -> particle(first - 1);
            case "by" -> by(first - 1, type);
            case "of", "in" -> lookUp("noun", first - 2);
            default -> direct(first - 1, type);
        };
    }

    /// "Four more ships than planned", "500 fewer than in spring": a difference, and no count of
    /// what is there.
    private @Nullable Change difference(int next) {
        Change way =
                switch (word(next)) {
                    case "more" -> Change.UP;
                    case "fewer", "less" -> Change.DOWN;
                    default -> null;
                };
        for (int i = next + 1; way != null && i < next + FARTHEST_THAN; i++) {
            if (word(i).equals("than")) {
                return way;
            }
            if (i >= tokens.size() || tokens.get(i).pos().startsWith("VB")) {
                return null;
            }
        }
        return null;
    }

    /// "went up to 64", "brought the toll up to 12": the "up" belongs to the verb, and the number
    /// is no bound.
    boolean isParticle(int at) {
        if (!word(at).equals("up") || at == 0) {
            return false;
        }
        int verb = at - 1;
        while (verb > 0 && verb > at - 6 && !tokens.get(verb).pos().startsWith("VB")) {
            verb--;
        }
        return verb == at - 1
                ? MOVES.contains(tokens.get(verb).lemma())
                : BRINGS.contains(tokens.get(verb).lemma())
                        && tokens.get(at).relation().equals("compound:prt");
    }

    /// Whether the verb before a token says that something changes.
    boolean isChanging(int first) {
        for (int i = first - 1; i >= 0 && i > first - 12; i--) {
            if (tokens.get(i).pos().startsWith("VB")) {
                return verbOrNoun(i) != null;
            }
        }
        return false;
    }

    private @Nullable Change behind(int next) {
        Change comparative = lookUp("comparative", next);
        if (comparative != null && !word(next).equals("up") && !word(next).equals("down")) {
            return word(next + 1).equals("than") || !isNoun(next + 1) ? comparative : null;
        }
        int at = next;
        while (at < tokens.size() && at < next + 4) {
            Change noun = lookUp("noun", at);
            if (noun != null && isNoun(at) && !isNoun(at + 1)) {
                return noun;
            }
            String pos = tokens.get(at).pos();
            if (!pos.startsWith("NN") && !pos.startsWith("JJ") && !pos.equals("HYPH")) {
                return null;
            }
            at++;
        }
        return null;
    }

    /// "up 5 percent", "edged up 5 percent"; not "makes up 5 percent".
    private @Nullable Change particle(int at) {
        boolean ofVerb = at > 0 && tokens.get(at).relation().equals("compound:prt");
        if (ofVerb && verbOrNoun(at - 1) == null) {
            return null;
        }
        return word(at).equals("up") ? Change.UP : Change.DOWN;
    }

    private @Nullable Change by(int by, QuantityType type) {
        Change adverb =
                switch (word(by - 1)) {
                    case "up" -> Change.UP;
                    case "down" -> Change.DOWN;
                    default -> null;
                };
        if (adverb != null) {
            return adverb;
        }
        int at = by + 1;
        for (int step = 0; step < HIGHEST && at >= 0 && at < tokens.size(); step++) {
            Change verb = verbOrNoun(at);
            if (verb != null && !isWonOrLost(at, type)) {
                return verb;
            }
            at = tokens.get(at).head();
        }
        for (int i = by - 1; i >= 0 && i > by - 8; i--) {
            Change verb = verbOrNoun(i);
            if (verb != null && !isWonOrLost(i, type)) {
                return verb;
            }
            if (tokens.get(i).pos().startsWith("VB") && type != QuantityType.PERCENTAGE) {
                return null;
            }
        }
        return null;
    }

    /// "lost by three goals" makes no number smaller.
    private boolean isWonOrLost(int verb, QuantityType type) {
        String lemma = tokens.get(verb).lemma().toLowerCase(Locale.ROOT);
        return type == QuantityType.COUNT && (lemma.equals("lose") || lemma.equals("gain"));
    }

    private @Nullable Change verbOrNoun(int at) {
        Token token = tokens.get(at);
        if (token.pos().startsWith("VB")) {
            Change verb = lookUp("intransitive", at);
            return verb != null ? verb : lookUp("transitive", at);
        }
        return token.pos().startsWith("NN") ? lookUp("noun", at) : null;
    }

    /// The number stands right behind the verb: "fell 3.2%", "gained a record 4 percent".
    private @Nullable Change direct(int before, QuantityType type) {
        int at = before;
        while (at > 0 && tokens.get(at).pos().startsWith("RB") && at > before - 2) {
            at--;
        }
        if (at < 0 || !tokens.get(at).pos().startsWith("VB")) {
            return null;
        }
        return switch (type) {
            case PERCENTAGE -> verbOrNoun(at);
            case MONEY, MEASURE -> lookUp("intransitive", at);
            case COUNT, ORDINAL, DURATION -> null;
        };
    }

    private @Nullable Change lookUp(String kind, int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        Map<String, Change> words = WORDS.getOrDefault(kind, Map.of());
        Change named = words.get(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
        return named == null && kind.equals("comparative") ? words.get(word(at)) : named;
    }

    private String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    private boolean isNoun(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).pos().startsWith("NN");
    }
}
