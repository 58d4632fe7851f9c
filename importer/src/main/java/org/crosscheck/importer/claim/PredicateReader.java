package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.importer.language.Tree;

/// What a clause says happens, whether it does, and with what commitment: by the tree, through the
/// verbs that turn what hangs from them.
final class PredicateReader {
    /// What a clause says.
    ///
    /// @param lemma its predicate, nouns of events as their verbs
    /// @param at the token that carries it
    /// @param negated whether it does not happen
    /// @param certainty with what commitment
    record Predicate(String lemma, int at, boolean negated, Certainty certainty) {}

    private final PredicateWords words;
    private final Gerunds gerunds;

    PredicateReader(PredicateWords words) {
        this.words = words;
        gerunds = new Gerunds(words);
    }

    Predicate read(Tree tree, int head) {
        int at = head;
        boolean negated = isTurnedAbove(tree, head);
        Certainty certainty = aboveLeavesOpen(tree, head) ? Certainty.POSSIBLE : Certainty.ASSERTED;
        String lemma = "";
        for (int steps = 0; steps < 6; steps++) {
            negated ^= isNegated(tree, at);
            certainty = stronger(certainty, certainty(tree, at));
            String here = words.withParticle(tree, at);
            lemma = here;
            int below = tree.child(at, "xcomp");
            int object = object(tree, at);
            boolean passive = tree.child(at, "aux:pass") >= 0;
            int gerund = gerunds.of(tree, at);
            if (gerund >= 0 && gerunds.negates(tree, at, gerund)) {
                negated = !negated;
                at = gerund;
            } else if (gerund >= 0 && gerunds.leavesOpen(tree, at, gerund)) {
                certainty = stronger(certainty, Certainty.POSSIBLE);
                at = gerund;
            } else if (isYetTo(tree, at)) {
                negated = !negated;
                at = tree.child(at, "ccomp", "xcomp");
            } else if (isTalks(tree, at)) {
                certainty = stronger(certainty, Certainty.POSSIBLE);
                at = tree.child(at, "acl");
            } else if (words.is("likely", here) && clause(tree, at) >= 0) {
                certainty = stronger(certainty, Certainty.POSSIBLE);
                negated ^= words.is("turning-adjectives", here);
                at = clause(tree, at);
            } else if (words.is("turning", here) && below >= 0 && tree.isVerb(below)
                    || words.is("turning-adjectives", here) && clause(tree, at) >= 0) {
                negated = !negated;
                at = below >= 0 ? below : clause(tree, at);
            } else if ((words.is("cancelling", here) || words.is("cancelling-particles", here))
                    && object >= 0
                    && words.isEvent(tree.lemma(object))) {
                negated = !negated;
                lemma = tree.lemma(object);
                at = object;
                break;
            } else if (words.is("denying", here) && object >= 0 && !passive) {
                negated = !negated;
                int told = hearsay(tree, object);
                if (told < 0) {
                    lemma = tree.lemma(object);
                    at = object;
                    break;
                }
                at = told;
            } else if (here.equals("have") && object >= 0 && intended(tree, at, object) >= 0) {
                certainty = stronger(certainty, Certainty.PLANNED);
                at = intended(tree, at, object);
            } else if (below >= 0 && tree.isPredicate(below) && words.is("carrying", here)) {
                certainty =
                        words.is("seeming", here)
                                ? stronger(certainty, Certainty.POSSIBLE)
                                : certainty;
                at = below;
            } else if (below >= 0
                    && tree.isPredicate(below)
                    && words.is("planning", here)
                    && (passive || tree.child(at, "obj") < 0)) {
                certainty = stronger(certainty, Certainty.PLANNED);
                at = below;
            } else if (below >= 0
                    && tree.isPredicate(below)
                    && passive
                    && words.is("reporting", here)) {
                certainty = stronger(certainty, Certainty.REPORTED);
                at = below;
            } else {
                if (words.is("light", here) && object >= 0 && words.isEvent(tree.lemma(object))) {
                    lemma = tree.lemma(object);
                }
                break;
            }
        }
        if (tree.isVerb(at) && lemma.equals("be")) {
            int subject = tree.child(at, "nsubj");
            if (subject >= 0 && tree.child(at, "expl") >= 0) {
                lemma = tree.lemma(subject);
            }
        }
        return new Predicate(words.verb(lemma), at, negated, certainty);
    }

    /// "denied paying bribes": what hangs from the verb above does not happen.
    private boolean isTurnedAbove(Tree tree, int head) {
        int up = tree.head(head);
        return up >= 0
                && !tree.is(head, "ccomp")
                && gerunds.of(tree, up) == head
                && gerunds.negates(tree, up, head)
                && !isNegated(tree, up);
    }

    private boolean aboveLeavesOpen(Tree tree, int head) {
        int up = tree.head(head);
        return up >= 0 && gerunds.of(tree, up) == head && gerunds.leavesOpen(tree, up, head);
    }

    /// "has yet to pay"
    private static boolean isYetTo(Tree tree, int at) {
        int below = tree.child(at, "ccomp", "xcomp");
        return tree.lemma(at).equals("have")
                && below > at + 2
                && tree.word(at + 1).equals("yet")
                && tree.word(at + 2).equals("to");
    }

    /// "is in talks to build"
    private boolean isTalks(Tree tree, int at) {
        int below = tree.child(at, "acl");
        return words.is("talks", tree.lemma(at))
                && below > at
                && tree.pos(below).equals("VB")
                && tree.childWithLemma(at, Set.of("in")) >= 0;
    }

    /// What is said in a report that something denies: "denied reports that the bank had failed".
    private int hearsay(Tree tree, int noun) {
        int clause = tree.child(noun, "acl", "ccomp");
        return clause >= 0 && tree.isVerb(clause) && words.is("hearsays", tree.lemma(noun))
                ? clause
                : -1;
    }

    /// Whether a clause is told by a report that something denies.
    boolean isDeniedReport(Tree tree, int clause) {
        int noun = tree.is(clause, "acl", "ccomp") ? tree.head(clause) : -1;
        int verb = noun >= 0 && tree.is(noun, "obj") ? tree.head(noun) : -1;
        return verb >= 0
                && words.is("hearsays", tree.lemma(noun))
                && words.is("denying", words.withParticle(tree, verb))
                && !isNegated(tree, verb);
    }

    /// What somebody has plans to do, or none.
    private int intended(Tree tree, int verb, int noun) {
        int hung = tree.child(noun, "acl");
        int clause = hung >= 0 ? hung : tree.child(verb, "xcomp", "advcl", "ccomp");
        return clause >= 0 && tree.isVerb(clause) && words.is("intentions", tree.lemma(noun))
                ? clause
                : -1;
    }

    /// Whether the verb says that what hangs from it is not so.
    boolean denies(Tree tree, int verb) {
        String lemma = words.withParticle(tree, verb);
        return words.is("denying", lemma)
                ? !isNegated(tree, verb)
                : words.is("raising", lemma) && isNegated(tree, verb);
    }

    /// What an event's verb acts on: the object, or the subject of a passive.
    private static int object(Tree tree, int at) {
        int object = tree.child(at, "obj");
        return object >= 0 || tree.child(at, "aux:pass") < 0 ? object : tree.child(at, "nsubj");
    }

    private static int clause(Tree tree, int at) {
        return tree.child(at, "xcomp", "ccomp", "advcl", "csubj");
    }

    private static Certainty stronger(Certainty a, Certainty b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private boolean isNegated(Tree tree, int at) {
        boolean negated = false;
        for (int child : tree.children(at)) {
            String word = tree.word(child);
            if (tree.is(child, "advmod", "neg", "aux", "det", "cc:preconj", "cc")
                    && words.is("negations", word)
                    && !isNotOnly(tree, child)
                    && !(word.equals("no")
                            && tree.isNoun(at)
                            && tree.child(at, "cop") < 0
                            && at != tree.root())) {
                negated = !word.equals("nor") || !negated;
            } else if (word.equals("far")
                    && tree.is(child, "advmod")
                    && child + 1 < at
                    && tree.word(child + 1).equals("from")) {
                negated = true;
            } else if (word.equals("longer")
                    && tree.is(child, "advmod")
                    && child > 0
                    && tree.word(child - 1).equals("no")) {
                negated = true;
            } else if (tree.is(child, "nsubj", "obj", "obl", "expl") && isNothing(tree, child)) {
                negated = true;
            } else if (tree.is(child, "mark", "case")
                    && word.equals("without")
                    && tree.isVerb(at)) {
                negated = true;
            }
        }
        if (!negated && tree.is(at, "conj") && tree.head(at) >= 0) {
            int joined = tree.childWithLemma(at, Set.of("or", "nor"));
            if (joined >= 0 && tree.child(at, "nsubj") < 0) {
                negated = isNegated(tree, tree.head(at));
            }
        }
        return negated;
    }

    private static boolean isNotOnly(Tree tree, int at) {
        return at + 1 < tree.size()
                && Set.of("only", "just", "least", "surprisingly").contains(tree.word(at + 1));
    }

    private boolean isNothing(Tree tree, int noun) {
        String word = tree.word(noun);
        if (words.is("nobody", word)) {
            return true;
        }
        for (int child : tree.children(noun)) {
            if (tree.is(child, "det", "neg", "advmod", "nummod")
                    && (tree.word(child).equals("no")
                            || tree.word(child).equals("neither")
                            || tree.word(child).equals("not"))
                    && !(child > 0
                            && tree.word(child).equals("no")
                            && child + 1 < tree.size()
                            && tree.word(child + 1).equals("longer"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCondition(Tree tree, int at) {
        for (int clause : tree.all(at, "advcl")) {
            if (tree.childWithLemma(clause, Set.of("if", "unless")) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Certainty certainty(Tree tree, int at) {
        Certainty found = Certainty.ASSERTED;
        for (int child : tree.children(at)) {
            String word = tree.word(child);
            String lemma = tree.lemma(child);
            if (tree.is(child, "aux", "advmod")) {
                if (words.is("possible", word)) {
                    found = stronger(found, Certainty.POSSIBLE);
                } else if (words.is("hearsay", word)) {
                    found = stronger(found, Certainty.REPORTED);
                } else if (tree.is(child, "aux")
                        && (words.is("planned", word) || words.is("planned", lemma))) {
                    found =
                            stronger(
                                    found,
                                    word.equals("would") && hasCondition(tree, at)
                                            ? Certainty.POSSIBLE
                                            : Certainty.PLANNED);
                }
            }
        }
        if (tree.lemma(at).equals("be") && tree.child(at, "xcomp") >= 0) {
            found = stronger(found, Certainty.PLANNED);
        }
        int to = -1;
        boolean be = false;
        for (int child : tree.children(at)) {
            to = tree.is(child, "mark") && tree.word(child).equals("to") ? child : to;
            be |= tree.is(child, "aux", "cop") && tree.lemma(child).equals("be") && child < at;
        }
        boolean active = be && tree.pos(at).equals("VB");
        boolean passive = to > 0 && tree.lemma(to - 1).equals("be") && tree.pos(at).equals("VBN");
        if (to >= 0 && (active || passive) && !tree.is(at, "xcomp", "advcl", "acl")) {
            found = stronger(found, Certainty.PLANNED);
        }
        return found;
    }
}
