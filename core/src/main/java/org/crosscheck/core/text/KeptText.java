package org.crosscheck.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What of a raw text is kept in a cleaned one: the two aligned word by word.
///
/// Runs of words that stand once in either text are the anchors, of which the longest series in
/// order counts; from there the alignment grows as far as the words are the same, and small gaps
/// between are compared word by word (a *patience diff*). White space counts for nothing.
///
/// @param runs stretches of the raw text that are kept, with where the cleaned text has them; in
///   order, apart from each other
public record KeptText(List<Run> runs) {
    /// Words of an anchor, where the texts are long enough.
    private static final int ANCHOR = 4;

    /// Cells of the table by which a gap is compared; larger gaps are left as they are.
    private static final int LARGEST_GAP = 400_000;

    public KeptText {
        runs = List.copyOf(runs);
    }

    /// A stretch of the raw text that is kept.
    ///
    /// @param raw where it stands in the raw text
    /// @param clean where the cleaned text has it
    public record Run(Span raw, Span clean) {}

    /// Aligns a raw text with what was made of it.
    public static KeptText of(String raw, String clean) {
        return new KeptText(new Alignment(words(raw), words(clean), raw, clean).runs());
    }

    /// The places of the words of a text.
    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap = i == text.length() || isGap(text.charAt(i));
            if (gap && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// One alignment while it is made.
    private static final class Alignment {
        private final List<Span> rawPlaces;
        private final List<Span> cleanPlaces;
        private final int[] raw;
        private final int[] clean;

        /// By raw word the clean word that it is, -1 for none.
        private final int[] partner;

        Alignment(List<Span> rawPlaces, List<Span> cleanPlaces, String rawText, String cleanText) {
            this.rawPlaces = rawPlaces;
            this.cleanPlaces = cleanPlaces;
            Map<String, Integer> numbers = new HashMap<>();
            raw = numbered(rawPlaces, rawText, numbers);
            clean = numbered(cleanPlaces, cleanText, numbers);
            partner = new int[raw.length];
            Arrays.fill(partner, -1);
        }

        private static int[] numbered(
                List<Span> places, String text, Map<String, Integer> numbers) {
            return places.stream()
                    .mapToInt(p -> numbers.computeIfAbsent(p.in(text), _ -> numbers.size()))
                    .toArray();
        }

        List<Run> runs() {
            int rawFrom = 0;
            int cleanFrom = 0;
            for (int[] anchor : anchors()) {
                if (anchor[0] < rawFrom || anchor[1] < cleanFrom) {
                    continue; // inside of what grew from the one before
                }
                int r = anchor[0];
                int c = anchor[1];
                while (r > rawFrom && c > cleanFrom && raw[r - 1] == clean[c - 1]) {
                    r--;
                    c--;
                }
                gap(rawFrom, r, cleanFrom, c);
                while (r < raw.length && c < clean.length && raw[r] == clean[c]) {
                    partner[r++] = c++;
                }
                rawFrom = r;
                cleanFrom = c;
            }
            gap(rawFrom, raw.length, cleanFrom, clean.length);
            return joined();
        }

        /// Pairs of places of the same words, in the order of both texts.
        private List<int[]> anchors() {
            int length = Math.min(ANCHOR, Math.min(raw.length, clean.length));
            if (length == 0) {
                return List.of();
            }
            Map<List<Integer>, Integer> inRaw = unique(raw, length);
            List<int[]> pairs = new ArrayList<>();
            unique(clean, length)
                    .forEach((words, at) -> {
                        int there = inRaw.getOrDefault(words, -1);
                        if (at >= 0 && there >= 0) {
                            pairs.add(new int[] {there, at});
                        }
                    });
            pairs.sort((a, b) -> Integer.compare(a[1], b[1]));
            return longestRising(pairs);
        }

        /// Where each sequence of words stands that stands once; -1 where it stands more often.
        private static Map<List<Integer>, Integer> unique(int[] words, int length) {
            Map<List<Integer>, Integer> places = new HashMap<>();
            for (int i = 0; i + length <= words.length; i++) {
                List<Integer> key = Arrays.stream(words, i, i + length).boxed().toList();
                places.merge(key, i, (_, _) -> -1);
            }
            return places;
        }

        private static List<int[]> longestRising(List<int[]> pairs) {
            int[] tails = new int[pairs.size()];
            int[] before = new int[pairs.size()];
            int length = 0;
            for (int i = 0; i < pairs.size(); i++) {
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) / 2;
                    if (pairs.get(tails[middle])[0] < pairs.get(i)[0]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                before[i] = low == 0 ? -1 : tails[low - 1];
                tails[low] = i;
                length = Math.max(length, low + 1);
            }
            List<int[]> rising = new ArrayList<>();
            for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
                rising.addFirst(pairs.get(i));
            }
            return rising;
        }

        /// Compares what lies between two anchors: the longest common sequence of words.
        private void gap(int rawFrom, int rawTo, int cleanFrom, int cleanTo) {
            int rows = rawTo - rawFrom;
            int columns = cleanTo - cleanFrom;
            if (rows == 0 || columns == 0 || (long) rows * columns > LARGEST_GAP) {
                return;
            }
            int[][] common = new int[rows + 1][columns + 1];
            for (int i = rows - 1; i >= 0; i--) {
                for (int j = columns - 1; j >= 0; j--) {
                    common[i][j] =
                            raw[rawFrom + i] == clean[cleanFrom + j]
                                    ? common[i + 1][j + 1] + 1
                                    : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            int i = 0;
            int j = 0;
            while (i < rows && j < columns) {
                if (raw[rawFrom + i] == clean[cleanFrom + j]) {
                    partner[rawFrom + i++] = cleanFrom + j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }

        private List<Run> joined() {
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < raw.length; i++) {
                if (partner[i] < 0) {
                    continue;
                }
                int first = i;
                while (i + 1 < raw.length && partner[i + 1] == partner[i] + 1) {
                    i++;
                }
                runs.add(
                        new Run(
                                Span.covering(rawPlaces.get(first), rawPlaces.get(i)),
                                Span.covering(
                                        cleanPlaces.get(partner[first]),
                                        cleanPlaces.get(partner[i]))));
            }
            return runs;
        }
    }
}
