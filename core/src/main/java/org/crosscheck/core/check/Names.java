package org.crosscheck.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Compares names of persons as prints give them: titles off, given names against initials and
/// nothing.
final class Names {
    private static final Set<String> TITLES = Set.copyOf(Resource.lines("titles.txt"));

    enum Relation {
        SAME,
        /// One of them is a bare surname.
        PERHAPS,
        OTHER
    }

    private Names() {}

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
        return first.equals(second) || initial && first.charAt(0) == second.charAt(0)
                ? Relation.SAME
                : Relation.OTHER;
    }
}
