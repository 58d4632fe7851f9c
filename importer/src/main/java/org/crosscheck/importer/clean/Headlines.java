package org.crosscheck.importer.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares headlines by their words.
final class Headlines {
    private Headlines() {}

    /// Whether the second is the first, or nearly so: at most a quarter of its letters are in other
    /// words.
    static boolean areAlike(String title, String heading) {
        List<String> words = words(heading);
        Set<String> known = Set.copyOf(words(title));
        if (words.isEmpty() || known.isEmpty()) {
            return false;
        }
        int all = String.join(" ", words).length();
        int other =
                words.stream()
                        .filter(w -> !known.contains(w))
                        .collect(Collectors.joining(" "))
                        .length();
        return (double) other / all < 0.25;
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
