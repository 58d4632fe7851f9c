package org.crosscheck.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds that a short passage denies what another says: it speaks of a hoax or a false report, or
/// it negates the very words that the other affirms. Thread-safe.
final class Denials {
    private static final Set<String> DISBELIEF = Set.copyOf(Resource.lines("disbelief.txt"));
    private static final Set<String> NEGATIONS = Set.copyOf(Resource.lines("negations.txt"));
    private static final Pattern PHRASES =
            Pattern.compile(
                    "(?i)" + String.join("|", Resource.lines("disbeliefphrases.txt")),
                    Pattern.MULTILINE);

    /// Words of denial that are taken back: "not a hoax", "confirm or deny", "denies the hoax".
    private static final int TAKEN_BACK = 3;

    /// Content words behind a negation that say what is negated.
    private static final int SCOPE = 4;

    private static final double SHARE_OF_SCOPE = 0.66;

    /// Adverbs say how a thing is done, and not what.
    private static final String ADVERB = "ly";

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?()]|\\s[-–—]+\\s|—");

    private final Lexicon lexicon;

    Denials(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean isDisbelief(String word) {
        return DISBELIEF.contains(word);
    }

    /// Whether the passage calls a report untrue. A question does not, what stands behind it may:
    /// "Found on the moon? The picture is a fake".
    boolean disbelieves(String text, List<Words.Word> words) {
        int asked = text.lastIndexOf('?') + 1;
        String told = text.substring(asked).replace('’', '\'').strip();
        return PHRASES.matcher(told).find()
                || hasDisbelief(words.stream().filter(w -> w.span().start() >= asked).toList());
    }

    private static boolean hasDisbelief(List<Words.Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (DISBELIEF.contains(words.get(i).text())) {
                boolean takenBack =
                        words.subList(Math.max(0, i - TAKEN_BACK), i).stream()
                                .anyMatch(w -> isNegation(w.text()) || w.text().equals("or"));
                if (!takenBack) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isNegated(List<Words.Word> words) {
        return words.stream().anyMatch(w -> isNegation(w.text()));
    }

    /// Whether what the passage negates is what the other speaks of.
    ///
    /// @param other stems of the other's content words
    boolean negates(String text, List<Words.Word> words, Set<String> other) {
        for (int i = 0; i < words.size(); i++) {
            if (isNegation(words.get(i).text())) {
                List<String> scope =
                        clause(text, words, i).stream()
                                .filter(w -> !w.text().endsWith(ADVERB))
                                .filter(w -> !lexicon.isFunctionWord(w.text()))
                                .filter(w -> !Character.isDigit(w.text().charAt(0)))
                                .limit(SCOPE)
                                .map(Words.Word::stem)
                                .toList();
                long shared = scope.stream().filter(s -> lexicon.has(other, s)).count();
                if (!scope.isEmpty()
                        && lexicon.has(other, scope.getFirst())
                        && shared >= SHARE_OF_SCOPE * scope.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The words behind a place as far as the next mark that parts clauses: what a negation can
    /// reach.
    private static List<Words.Word> clause(String text, List<Words.Word> words, int at) {
        int end = at + 1;
        while (end < words.size() && !isParted(text, words.get(end - 1), words.get(end))) {
            end++;
        }
        return words.subList(at + 1, end);
    }

    private static boolean isParted(String text, Words.Word before, Words.Word after) {
        String between = text.substring(before.span().end(), after.span().start());
        return CLAUSE_END.matcher(between).find();
    }

    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }
}
