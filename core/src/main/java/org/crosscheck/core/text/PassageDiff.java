package org.crosscheck.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which words a passage has that another has not, and the other way round.
///
/// Words are compared without regard to capitals; what stands between words is shown but not
/// compared, except signs of money, per cent and below zero, which are part of their number.
public final class PassageDiff {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])[-−+](?=\\p{N})[\\p{N}.,]*\\p{N}[%°]?"
                            + "|[\\p{L}\\p{M}\\p{N}\\p{Sc}%°]++"
                            + "(?:[.,'’-][\\p{L}\\p{M}\\p{N}\\p{Sc}%°]++)*+");

    /// Beyond this many pairs of words the passages are set against each other as a whole.
    private static final long MOST_PAIRS = 4_000_000;

    private PassageDiff() {}

    /// Who has a piece.
    public enum Kind {
        /// Both have it.
        SAME,
        /// Only the reference has it.
        REMOVED,
        /// Only the passage that is compared has it.
        ADDED
    }

    /// Words in a row of one kind.
    ///
    /// @param text as printed, of what both have as the compared passage prints it
    /// @param gap what follows its last word: blanks, commas, quotation marks
    public record Piece(Kind kind, String text, String gap) {}

    /// What is the same and what differs, in the order of reading; what only the reference has
    /// comes before what stands in its place.
    public static List<Piece> of(String reference, String compared) {
        List<Word> left = words(reference);
        List<Word> right = words(compared);
        List<Piece> pieces = new ArrayList<>();
        int lead = right.isEmpty() ? compared.length() : right.getFirst().start();
        if (lead > 0) {
            pieces.add(new Piece(Kind.SAME, "", compared.substring(0, lead)));
        }
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            add(pieces, Kind.REMOVED, reference, left, 0, left.size());
            add(pieces, Kind.ADDED, compared, right, 0, right.size());
            return pieces;
        }
        int l = 0;
        int r = 0;
        for (WordDiff.Change change : WordDiff.of(keys(left), keys(right)).changes()) {
            int same = change.at() - r;
            add(pieces, Kind.SAME, compared, right, r, change.at());
            l += same;
            add(pieces, Kind.REMOVED, reference, left, l, l + change.left().size());
            l += change.left().size();
            r = change.at() + change.right().size();
            add(pieces, Kind.ADDED, compared, right, change.at(), r);
        }
        add(pieces, Kind.SAME, compared, right, r, right.size());
        return pieces;
    }

    private static void add(
            List<Piece> pieces, Kind kind, String text, List<Word> words, int from, int to) {
        if (from < to) {
            int end = words.get(to - 1).end();
            int next = to < words.size() ? words.get(to).start() : text.length();
            pieces.add(
                    new Piece(
                            kind,
                            text.substring(words.get(from).start(), end),
                            text.substring(end, next)));
        }
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String key = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(key, matcher.start(), matcher.end()));
        }
        return words;
    }

    private record Word(String key, int start, int end) {}
}
