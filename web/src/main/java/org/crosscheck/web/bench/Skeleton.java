package org.crosscheck.web.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// The letters and digits of a text, lower case, by which a passage is found that another hand
/// copied: white space, quotation marks and dashes may differ.
final class Skeleton {
    private final String letters;
    private final List<Integer> at;

    private Skeleton(String letters, List<Integer> at) {
        this.letters = letters;
        this.at = at;
    }

    static Skeleton of(String text) {
        StringBuilder letters = new StringBuilder();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String plain =
                    Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC)
                            .toLowerCase(Locale.ROOT);
            for (char c : plain.toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    letters.append(c);
                    at.add(i);
                }
            }
        }
        return new Skeleton(letters.toString(), at);
    }

    /// Where a passage stands first in the text, null where it does not.
    @Nullable Span find(String passage) {
        String sought = of(passage).letters;
        int start = sought.isEmpty() ? -1 : letters.indexOf(sought);
        return start < 0 ? null : new Span(at.get(start), at.get(start + sought.length() - 1) + 1);
    }
}
