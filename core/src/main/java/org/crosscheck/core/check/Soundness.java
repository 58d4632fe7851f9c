package org.crosscheck.core.check;

import java.util.List;
import java.util.regex.Pattern;

/// Whether a name put together from a text's words can be read as plain English.
///
/// It is put together by the tree of the sentence: where the tree is wrong, or where a pronoun's
/// meaning is not sure, what comes out is no name.
final class Soundness {
    private static final String KIND =
            "(?:percentage|percent|share|sum|cost|price|measure|distance|weight|speed|area|volume|length"
                    + "|length of time|number|count|days?|dates?|time|month|year|level|change)";

    private static final List<Pattern> UNSOUND =
            List.of(
                            // a kind alone, or a pronoun: nothing is said of what
                            "(?:the )?" + KIND,
                            "(?:it|they|this|that|these|those|he|she|we|i|you|there)",
                            // "number of on the doorstep"
                            KIND
                                    + " of (?:on|in|at|by|with|from|to|for|of|and|or|was|were|is|are)\\b.*",
                            // "year it was", "distance i did not think about", "the uranium it
                            // amounted"
                            KIND
                                    + "(?: of time)? (?:it|they|he|she|we|i|you|there|this|that|which|who)\\b.*",
                            "the \\S+ (?:it|they|he|she|we|i|you|there)\\b.*",
                            // "percentage investors holding": half a verb
                            KIND
                                    + "(?: of time)?(?: \\S+){1,3}(?<! is| are| was| were| be| been| being) \\p{Ll}+ing(?: \\p{Ll}+)?",
                            // a verb, or nothing, where the thing should be
                            KIND
                                    + "(?: of time)? (?:is|are|was|were|has|had|have|did|does|do|be|been)\\b.*",
                            // words that want another behind them
                            ".* (?:at|the|an?|and|or|was|were|is|are|be|been|than|as|not)")
                    .stream()
                    .map(Pattern::compile)
                    .toList();

    private Soundness() {}

    /// @param name in the words of attributes: "number of people injured"
    static boolean isSound(String name) {
        return UNSOUND.stream().noneMatch(pattern -> pattern.matcher(name).matches());
    }
}
