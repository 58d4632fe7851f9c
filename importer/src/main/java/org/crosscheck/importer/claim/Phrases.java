package org.crosscheck.importer.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.importer.language.Tree;

/// Words of a clause put together again without its values: the plain words of attributes.
///
/// Belongs to one clause.
final class Phrases {
    private static final int LONGEST = 14;
    private static final Set<String> FRAMES =
            Set.of("according", "among", "including", "despite", "unlike", "besides");
    private static final Set<String> DIRECTIONS =
            Set.of(
                    "north",
                    "south",
                    "east",
                    "west",
                    "northeast",
                    "northwest",
                    "southeast",
                    "southwest",
                    "above",
                    "below",
                    "away",
                    "deep",
                    "wide",
                    "long",
                    "high",
                    "up",
                    "down");
    private static final Set<String> LEFT_OUT =
            Set.of("the", "a", "an", "this", "that", "these", "those");

    private final Clause clause;
    private final Tree tree;
    private final Set<Integer> values;
    private final Antecedents antecedents;

    /// @param values the tokens of the clause's values
    Phrases(Clause clause, Set<Integer> values, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.clause = clause;
        this.tree = clause.tree();
        this.values = values;
    }

    /// A noun with what describes it: "sailors and marines of the navy".
    String noun(int noun) {
        Set<Integer> taken = new TreeSet<>();
        takeNoun(noun, taken);
        return text(taken);
    }

    /// What happens: subject, verb, objects and circumstances, the noun left out.
    ///
    /// @param verb the predicate
    /// @param without a noun that is said already, -1 for none
    String event(int verb, int without) {
        Set<Integer> taken = new TreeSet<>();
        if (!values.contains(verb) && !tree.lemma(verb).equals("be")) {
            taken.add(verb);
        }
        for (int child : tree.children(verb)) {
            if (child == without || values.contains(child) || onlyValue(child)) {
                continue;
            }
            if (tree.is(child, "advmod") && DIRECTIONS.contains(tree.word(child))) {
                takeNoun(child, taken);
                for (int more : tree.all(child, "obl", "nmod")) {
                    int preposition = tree.child(more, "case");
                    if (preposition >= 0 && !onlyValue(more)) {
                        taken.add(preposition);
                        takeNoun(more, taken);
                    }
                }
                continue;
            }
            if (tree.is(child, "obl") && isFrame(child)) {
                continue;
            }
            if (tree.is(child, "nsubj", "obj", "obl", "iobj", "compound:prt", "xcomp")) {
                if (tree.is(child, "xcomp")) {
                    taken.add(child);
                    int object = tree.child(child, "obj");
                    if (object >= 0 && object != without) {
                        takeNoun(object, taken);
                    }
                } else {
                    int preposition = tree.child(child, "case");
                    if (preposition >= 0 && tree.is(child, "obl")) {
                        taken.add(preposition);
                    }
                    takeNoun(child, taken);
                }
            }
        }
        return text(taken);
    }

    /// The subject of the clause, sought at the verbs above where the verb has none; -1 for none.
    int subject(int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            int subject = tree.child(at, "nsubj");
            if (subject >= 0) {
                if (tree.pos(subject).startsWith("W") || tree.word(subject).equals("that")) {
                    return tree.is(at, "acl") ? tree.head(at) : -1;
                }
                return subject;
            }
            if (tree.is(at, "acl")) {
                return tree.head(at);
            }
            if (!tree.is(at, "conj", "xcomp", "advcl", "aux", "cop")) {
                return -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /// "according to the treasury", "among them": no part of what happens.
    private boolean isFrame(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && FRAMES.contains(tree.word(preposition));
    }

    private void takeNoun(int noun, Set<Integer> taken) {
        takeNoun(noun, taken, 0);
    }

    private void takeNoun(int noun, Set<Integer> taken, int depth) {
        if (!values.contains(noun) && !tree.pos(noun).startsWith("W")) {
            taken.add(noun);
        }
        if (depth > 3) {
            return;
        }
        for (int child : tree.children(noun)) {
            if (values.contains(child) || onlyValue(child)) {
                continue;
            }
            if (tree.is(child, "compound", "amod", "flat", "nmod:poss", "fixed", "conj")
                    && !tree.isPredicate(child)
                    && !(tree.is(child, "conj") && hasValue(child))) {
                if (tree.is(child, "conj")) {
                    int and = tree.child(child, "cc");
                    if (and >= 0) {
                        taken.add(and);
                    }
                }
                takeNoun(child, taken, depth + 1);
            } else if (tree.is(child, "nmod") && isFrame(child)) {
                continue;
            } else if (tree.is(child, "nmod", "case")) {
                if (tree.is(child, "case")
                        && !tree.word(child).equals("'s")
                        && !tree.word(child).equals("’s")) {
                    continue;
                }
                int preposition = tree.child(child, "case");
                if (preposition >= 0) {
                    taken.add(preposition);
                }
                takeNoun(child, taken, depth + 1);
            } else if (tree.is(child, "appos") && tree.pos(child).startsWith("NNP")) {
                takeNoun(child, taken, depth + 1);
            }
        }
    }

    private boolean hasValue(int at) {
        for (int child : tree.children(at)) {
            if (values.contains(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyValue(int at) {
        for (int i = tree.first(at); i <= tree.last(at); i++) {
            if (!values.contains(i)
                    && !tree.is(i, "case", "det", "punct", "advmod")
                    && !tree.pos(i).equals("IN")) {
                return false;
            }
        }
        return true;
    }

    private String text(Set<Integer> taken) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        List<Integer> order = new ArrayList<>(taken);
        for (int at : order) {
            Antecedents.Antecedent stands = antecedents.find(clause.sentence(), at);
            String word = stands == null ? tree.token(at).text() : stands.words();
            if (LEFT_OUT.contains(tree.word(at)) || ++count > LONGEST || word.isBlank()) {
                continue;
            }
            if (!Character.isLetterOrDigit(word.charAt(0)) && word.length() < 2) {
                continue;
            }
            boolean joined = word.startsWith("'") || word.startsWith("’");
            if (!text.isEmpty() && !joined) {
                text.append(' ');
            }
            text.append(word);
        }
        return text.toString();
    }

    /// Whether the token is part of a value.
    boolean isValue(int at) {
        return values.contains(at);
    }

    Clause clause() {
        return clause;
    }
}
