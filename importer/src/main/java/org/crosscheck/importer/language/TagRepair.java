package org.crosscheck.importer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Mends parts of speech that the tagger often gets wrong in news, before the tree is built upon
/// them. Pure and thread-safe.
final class TagRepair {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "have", "has", "had", "having", "be", "is", "are", "was", "were", "been",
                    "being", "get", "gets", "got");

    /// What may stand between a reduced relative and the verb of its sentence.
    private static final Set<String> PHRASE =
            Set.of("IN", "TO", "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "POS", "RB");

    /// What opens a clause with a subject of its own.
    private static final Set<String> SUBORDINATING =
            Set.of("after", "before", "because", "as", "when", "if", "while", "that", "since");

    private static final int SHORTEST_AGENT = 6;

    private final WordList words = new WordList(TagRepair.class, "tags.txt");

    /// @param tokens the words of a sentence
    /// @param tags their Penn Treebank tags
    /// @return the tags, mended
    List<String> mend(List<String> tokens, List<String> tags) {
        Draft draft = new Draft(tokens, new ArrayList<>(tags));
        for (int i = 0; i < tokens.size(); i++) {
            draft.mend(i);
        }
        return List.copyOf(draft.tags);
    }

    private final class Draft {
        private final List<String> tokens;
        private final List<String> tags;

        Draft(List<String> tokens, List<String> tags) {
            this.tokens = tokens;
            this.tags = tags;
        }

        void mend(int at) {
            switch (tag(at)) {
                case "NNS" -> {
                    if (isSaying(at)) {
                        tags.set(at, "VBZ");
                    }
                }
                case "WP" -> {
                    if (isInitials(at)) {
                        tags.set(at, "NNP");
                    }
                }
                case "NN" -> {
                    if (isGoingOn(at)) {
                        tags.set(at, "VBG");
                    }
                }
                case "VBZ" -> agent(at);
                case "VB" -> {
                    if (isInvertedPlural(at)) {
                        tags.set(at, "VBP");
                    }
                }
                case "VBN" -> gerund(at);
                case "VBD" -> {
                    if (isReduced(at)) {
                        tags.set(at, "VBN");
                    }
                }
                default -> {}
            }
        }

        /// "stopped building ships": what is begun or ended, and its object.
        private boolean isGoingOn(int at) {
            return word(at).endsWith("ing")
                    && tag(at - 1).matches("VB[DZPN]?")
                    && words.words("phases").contains(word(at - 1))
                    && tag(at + 1).matches("NNS|DT|PRP\\$");
        }

        /// "the WHO": initials, no question.
        private boolean isInitials(int at) {
            return tokens.get(at).equals("WHO") && word(at - 1).matches("the|\\(|a|an|by|of");
        }

        /// "the railway authority states that the line", "the union disputes that it was"
        private boolean isSaying(int at) {
            String word = word(at);
            return word.endsWith("s")
                    && words.words("says").contains(word.substring(0, word.length() - 1))
                    && word(at + 1).equals("that")
                    && tag(at + 2).matches("DT|PRP\\$?|NN.*|CD|JJ|EX")
                    && tag(at - 1).startsWith("NN")
                    && !hasFiniteBefore(at)
                    && hasFiniteBehind(at + 2);
        }

        /// "a crowd that organisers put at 300": a noun of those who act.
        private void agent(int at) {
            boolean agents =
                    word(at).matches(".{3,}(?:is|iz|ys|at)(?:ers|ors)")
                            && word(at).length() > SHORTEST_AGENT
                            && tag(at + 1).matches("VB[DNP]");
            if (agents) {
                tags.set(at, "NNS");
                if (tag(at + 1).equals("VBN")) {
                    tags.set(at + 1, "VBD");
                }
            }
        }

        /// "…, say police"
        private boolean isInvertedPlural(int at) {
            return word(at).equals("say")
                    && tag(at - 1).matches(",|''")
                    && tag(at + 1).matches("NN.*|DT|JJ|CD");
        }

        /// "the general denied having given the order"
        private void gerund(int at) {
            boolean past =
                    word(at + 1).equals("having")
                            && at > 0
                            && !AUXILIARIES.contains(word(at - 1))
                            && !AUXILIARIES.contains(word(at - 2));
            if (past) {
                tags.set(at, "VBD");
                if (tag(at - 1).equals("JJ") && tag(at - 2).equals("DT")) {
                    tags.set(at - 1, "NN");
                }
            }
        }

        /// "an official briefed on the matter said", "talks called for Friday were cancelled": one
        /// noun phrase after the other, and then the verb of the sentence.
        private boolean isReduced(int at) {
            if (!words.words("reduced").contains(word(at))
                    || !tag(at - 1).startsWith("NN")
                    || !tag(at + 1).matches("IN|TO|RB")
                    || SUBORDINATING.contains(word(at + 1))
                    || hasFiniteBefore(at)) {
                return false;
            }
            for (int i = at + 1; i < tokens.size(); i++) {
                String tag = tag(i);
                if (tag.equals("VBD")
                        || tag.equals("VBZ")
                        || tag.equals("VBP")
                        || tag.equals("MD")) {
                    return tag(i - 1).startsWith("NN") || tag(i - 1).equals("CD");
                }
                if (tag.equals(",")) {
                    return isBracket(i);
                }
                if (!PHRASE.contains(tag) || SUBORDINATING.contains(word(i))) {
                    return false;
                }
            }
            return false;
        }

        /// "…, who was not there, said": between two commas a relative clause, and then a verb.
        private boolean isBracket(int comma) {
            if (!tag(comma + 1).equals("WP")) {
                return false;
            }
            for (int i = comma + 2; i < tokens.size() - 1; i++) {
                if (tag(i).equals(",")) {
                    return tag(i + 1).matches("VB[DZP]|MD");
                }
            }
            return false;
        }

        /// Whether a finite verb stands before a token in its part of the sentence.
        private boolean hasFiniteBefore(int at) {
            for (int i = at - 1; i >= 0 && !word(i).equals(";"); i--) {
                if (tag(i).matches("VB[DZP]|MD")) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasFiniteBehind(int at) {
            for (int i = at; i < tokens.size(); i++) {
                if (tag(i).matches("VB[DZP]|MD")) {
                    return true;
                }
            }
            return false;
        }

        private String tag(int at) {
            return at < 0 || at >= tags.size() ? "" : tags.get(at);
        }

        private String word(int at) {
            return at < 0 || at >= tokens.size() ? "" : tokens.get(at).toLowerCase(Locale.ROOT);
        }
    }
}
