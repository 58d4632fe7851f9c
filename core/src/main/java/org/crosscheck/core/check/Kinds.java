package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.text.Span;

/// Words that tell counted things from others of their sort: "Ardovian soldiers".
final class Kinds {
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)^\\W*([\\p{L}\\p{N}’'-]+).*$");

    private Kinds() {}

    /// Words with a capital that stand before the counted noun: "Ardovian soldiers".
    ///
    /// The capital that begins a sentence tells nothing, unless the text prints the word so within
    /// sentences, too.
    static Set<String> of(ClaimValue value, String text, Span sentence) {
        String opening = FIRST_WORD.matcher(sentence.in(text)).replaceFirst("$1");
        Set<String> kinds = new HashSet<>();
        if (value.value() instanceof Value.Number(var quantity) && quantity.of() != null) {
            String of = "- " + quantity.of();
            for (String word : of.split("\\s+")) {
                boolean opens =
                        word.equals(opening)
                                && !Pattern.compile("[\\p{Ll},] " + Pattern.quote(word) + "\\b")
                                        .matcher(text)
                                        .find();
                if (Character.isUpperCase(word.charAt(0)) && !opens) {
                    kinds.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return kinds;
    }
}
