package org.crosscheck.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares names of persons as prints give them: titles off, given names against initials and
/// nothing.
final class Names {
    private static final Set<String> TITLES = Set.copyOf(Resource.lines("titles.txt"));

    /// Letters at the start that two prints of one name share.
    private static final int LEAST_PREFIX = 2;

    private static final int LEAST_SHORT = 3;

    enum Relation {
        SAME,
        /// One of them is a bare surname.
        PERHAPS,
        OTHER
    }

    private Names() {}

    /// Whether a lower-case word is a title, a form of address or "the".
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /// Lower case, without dots, titles and articles.
    static String plain(String name) {
        return String.join(" ", words(name));
    }

    private static List<String> words(String name) {
        return Arrays.stream(
                        name.toLowerCase(Locale.ROOT)
                                .replaceAll("['’]s\\b", "")
                                .replaceAll("[^\\p{L}\\p{N}’'-]+", " ")
                                .strip()
                                .split(" "))
                .filter(word -> !TITLES.contains(word) && !word.isEmpty())
                .toList();
    }

    /// Two people with one surname and unlike given names are other people, however alike the
    /// strings are.
    static Relation compare(String a, String b) {
        List<String> x = words(a);
        List<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) {
            return Relation.PERHAPS;
        }
        if (x.equals(y)) {
            return Relation.SAME;
        }
        if (!x.getLast().equals(y.getLast())) {
            return x.size() > 1 && y.size() > 1 && (y.containsAll(x) || x.containsAll(y))
                    ? Relation.SAME
                    : x.containsAll(y) || y.containsAll(x) ? Relation.PERHAPS : Relation.OTHER;
        }
        if (x.size() == 1 || y.size() == 1) {
            return Relation.PERHAPS;
        }
        String first = x.getFirst();
        String second = y.getFirst();
        boolean initial = first.length() == 1 || second.length() == 1;
        return first.equals(second)
                        || initial && first.charAt(0) == second.charAt(0)
                        || isShortOf(first, second)
                        || isShortOf(second, first)
                        || isMisprint(first, second)
                ? Relation.SAME
                : Relation.OTHER;
    }

    /// "Steve" for "Steven".
    private static boolean isShortOf(String one, String other) {
        return one.length() >= LEAST_SHORT && other.startsWith(one);
    }

    /// The same letters in another order: "Daivd".
    private static boolean isMisprint(String one, String other) {
        return one.length() == other.length()
                && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /// Keys of which names that are alike share one, none for a bare surname.
    static Set<String> keys(String name) {
        List<String> words = words(name);
        return words.size() < 2
                ? Set.of()
                : Set.of(
                        "person " + start(words.getFirst()) + " " + start(words.getLast()),
                        "person " + words.getLast());
    }

    /// Whether both end in one surname.
    static boolean shareSurname(String a, String b) {
        List<String> x = words(a);
        List<String> y = words(b);
        return !x.isEmpty() && !y.isEmpty() && x.getLast().equals(y.getLast());
    }

    private static String start(String word) {
        return word.substring(0, Math.min(LEAST_PREFIX, word.length()));
    }

    /// Whether two full names could be prints of one: "Joan Pell" and "Joanna Pellow". Names that
    /// share a surname alone are not alike.
    static boolean areAlike(String a, String b) {
        List<String> x = words(a);
        List<String> y = words(b);
        if (x.size() < 2 || x.size() != y.size() || compare(a, b) != Relation.OTHER) {
            return false;
        }
        boolean surname = x.getLast().equals(y.getLast());
        for (int i = 0; i < x.size(); i++) {
            boolean start = surname || x.get(i).regionMatches(0, y.get(i), 0, LEAST_PREFIX);
            if (!start || !isAlike(x.get(i), y.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(String x, String y) {
        int longer = Math.max(x.length(), y.length());
        return x.equals(y) || 2 * distance(x, y) <= longer && !x.contains("-") && !y.contains("-");
    }

    /// Letters to put in, take out or change to make one word of the other (Levenshtein).
    private static int distance(String x, String y) {
        int[] row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[y.length()];
    }
}
