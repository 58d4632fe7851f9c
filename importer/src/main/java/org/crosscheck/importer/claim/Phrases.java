package org.crosscheck.importer.claim;

import java.util.Set;
import org.crosscheck.importer.language.Tree;

/// Words of a clause put together again without its values: the plain words of attributes.
///
/// Belongs to one clause.
final class Phrases {
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
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private final Clause clause;
    private final Tree tree;
    private final Set<Integer> values;
    private final Antecedents antecedents;

    /// What stands before a noun.
    enum Lead {
        /// no article: "[sum] paid"
        NONE,
        /// no article, in the plural: "number of [ships]"
        COUNTED,
        /// the thing that is spoken of: "cost of [the exercise]"
        DEFINITE,
        /// as the text has it
        PRINTED
    }

    /// How much of what the text says is kept.
    enum Detail {
        FULL,
        SHORT,
        SHORTER,
        BARE;

        boolean isAtLeast(Detail other) {
            return compareTo(other) <= 0;
        }
    }

    /// @param values the tokens of the clause's values
    Phrases(Clause clause, Set<Integer> values, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.clause = clause;
        this.tree = clause.tree();
        this.values = values;
    }

    /// A noun with what describes it: "sailors and marines of the navy".
    String noun(int noun, Lead lead, Detail detail) {
        TakenWords taken = taken();
        takeNoun(noun, lead, detail, 0, taken);
        return taken.text();
    }

    /// What happens, as it follows a noun: "the ships turned for home".
    ///
    /// @param verb the predicate
    /// @param without a noun that is said already, -1 for none
    String event(int verb, int without, Detail detail) {
        int subject = subject(verb);
        TakenWords taken = taken();
        takeVerb(verb, taken);
        boolean elsewhere = subject >= 0 && tree.head(subject) != verb;
        if (subject >= 0 && subject != without && !elsewhere && !onlyValue(subject)) {
            takeNoun(subject, lead(subject), less(detail), 0, taken);
        }
        takeRest(verb, without, detail, taken);
        String said = taken.text();
        if (elsewhere && subject != without && !onlyValue(subject)) {
            return (noun(subject, Lead.DEFINITE, less(detail)) + " " + said).strip();
        }
        return said;
    }

    /// What stands before a subject: "a patrol boat", "the [34] ships".
    Lead lead(int subject) {
        int article = tree.child(subject, "det");
        boolean indefinite = article >= 0 && INDEFINITE.contains(tree.word(article));
        return indefinite && tree.child(subject, "acl") < 0 ? Lead.PRINTED : Lead.DEFINITE;
    }

    /// What happens to a noun, as a participle follows it: "hurt in the capsizing of a launch".
    String participle(int verb, int without, Detail detail) {
        TakenWords taken = taken();
        if (!values.contains(verb)) {
            taken.words.add(verb);
        }
        takeRest(verb, without, detail, taken);
        return taken.text();
    }

    /// The objects and circumstances alone.
    String circumstances(int verb, int without, Detail detail) {
        TakenWords taken = taken();
        takeRest(verb, without, detail, taken);
        return taken.text();
    }

    boolean isPassive(int verb) {
        return tree.child(verb, "aux:pass") >= 0
                || (tree.is(verb, "acl") && tree.pos(verb).equals("VBN"));
    }

    /// "…, the marines not counted": no event, but said by the way.
    boolean isAbsolute(int verb) {
        return tree.pos(verb).equals("VBN")
                && tree.child(verb, "nsubj") >= 0
                && tree.child(verb, "aux", "cop") < 0
                && !tree.is(verb, "acl", "conj");
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

    /// Whether a noun says what is meant: no pronoun, or one that surely stands for something.
    boolean isTelling(int noun) {
        return !tree.pos(noun).startsWith("PRP")
                || antecedents.surely(clause.sentence(), noun) != null;
    }

    /// Whether the token is part of a value.
    boolean isValue(int at) {
        return values.contains(at);
    }

    /// Whether nothing but values hangs from the token.
    boolean onlyValue(int at) {
        for (int i = tree.first(at); i <= tree.last(at); i++) {
            if (!values.contains(i)
                    && !tree.is(i, "case", "det", "punct", "advmod")
                    && !tree.pos(i).equals("IN")) {
                return false;
            }
        }
        return true;
    }

    Clause clause() {
        return clause;
    }

    private TakenWords taken() {
        return new TakenWords(clause.sentence(), tree, antecedents);
    }

    // ---- verbs

    private void takeVerb(int verb, TakenWords taken) {
        if (!values.contains(verb)) {
            taken.words.add(verb);
        }
        boolean be =
                tree.all(verb, "aux", "cop").stream().anyMatch(i -> tree.lemma(i).equals("be"));
        for (int child : tree.children(verb)) {
            boolean to = be && tree.is(child, "mark") && tree.word(child).equals("to");
            boolean negation =
                    tree.is(child, "advmod", "neg") && NEGATIONS.contains(tree.word(child));
            if (!values.contains(child)
                    && child < verb
                    && (tree.is(child, "aux", "cop") || negation || to)) {
                taken.words.add(child);
            }
        }
    }

    private void takeRest(int verb, int without, Detail detail, TakenWords taken) {
        int circumstances = 0;
        int most =
                switch (detail) {
                    case FULL -> Integer.MAX_VALUE;
                    case SHORT -> 2;
                    case SHORTER -> 1;
                    case BARE -> 0;
                };
        for (int child : tree.children(verb)) {
            if (child == without || values.contains(child) || onlyValue(child)) {
                continue;
            }
            if (tree.is(child, "compound:prt")
                    || tree.is(child, "advmod") && DIRECTIONS.contains(tree.word(child))) {
                taken.words.add(child);
                for (int more : tree.all(child, "obl", "nmod")) {
                    takeWithPreposition(more, detail, taken);
                }
            } else if (tree.is(child, "obj", "iobj")) {
                takeNoun(child, Lead.PRINTED, less(detail), 0, taken);
            } else if (tree.is(child, "xcomp") && detail.isAtLeast(Detail.SHORTER)) {
                taken.words.add(child);
                tree.all(child, "mark").forEach(taken.words::add);
                int object = tree.child(child, "obj");
                if (object >= 0 && object != without && !onlyValue(object)) {
                    takeNoun(object, Lead.PRINTED, less(detail), 0, taken);
                }
            } else if (tree.is(child, "obl") && !isFrame(child) && circumstances++ < most) {
                takeWithPreposition(child, detail, taken);
            }
        }
    }

    private void takeWithPreposition(int noun, Detail detail, TakenWords taken) {
        if (onlyValue(noun)) {
            return;
        }
        tree.all(noun, "case").forEach(taken.words::add);
        takeNoun(noun, Lead.PRINTED, less(detail), 0, taken);
    }

    // ---- nouns

    private void takeNoun(int noun, Lead lead, Detail detail, int depth, TakenWords taken) {
        if (tree.pos(noun).startsWith("W")) {
            return;
        }
        if (!values.contains(noun)) {
            taken.words.add(noun);
        }
        boolean named = takeName(noun, detail, taken);
        boolean shown = false;
        boolean counted = false;
        for (int child : tree.children(noun)) {
            if (values.contains(child) || onlyValue(child) || depth > 3) {
                continue;
            }
            if (tree.is(child, "nmod:poss")) {
                shown |= takeOwner(noun, child, detail, depth, taken);
            } else if (tree.is(child, "compound", "amod", "flat", "fixed")) {
                if (!tree.isPredicate(child) && !(named && tree.is(child, "amod"))) {
                    takeNoun(child, Lead.NONE, detail, depth + 1, taken);
                }
            } else if (tree.is(child, "conj")) {
                counted |= hasValue(child);
                if (!tree.isPredicate(child) && !counted && detail.isAtLeast(Detail.SHORTER)) {
                    tree.all(child, "cc").forEach(taken.words::add);
                    takeNoun(child, Lead.PRINTED, detail, depth + 1, taken);
                }
            } else if (tree.is(child, "nmod")) {
                if (!isFrame(child) && !named && keeps(child, detail, depth)) {
                    tree.all(child, "case").forEach(taken.words::add);
                    takeNoun(child, Lead.PRINTED, detail, depth + 1, taken);
                }
            } else if (tree.is(child, "case") && isGenitive(child)) {
                taken.words.add(child);
            }
        }
        if (!shown && !values.contains(noun)) {
            takeArticle(noun, lead, taken);
        }
    }

    private boolean keeps(int nmod, Detail detail, int depth) {
        boolean of = tree.childWithLemma(nmod, Set.of("of")) >= 0;
        return switch (detail) {
            case FULL -> true;
            case SHORT -> depth == 0 || of;
            case SHORTER -> of;
            case BARE -> of && tree.pos(nmod).startsWith("NNP");
        };
    }

    /// The name that stands beside a thing: "the exercise Tern Watch", "Tern Watch, an exercise".
    private boolean takeName(int noun, Detail detail, TakenWords taken) {
        if (!tree.pos(noun).startsWith("NN") || tree.pos(noun).startsWith("NNP")) {
            return false;
        }
        int before = taken.words.size();
        for (int child : tree.all(noun, "appos", "dep")) {
            if (tree.pos(child).startsWith("NNP") && child > noun && !values.contains(child)) {
                takeNoun(child, Lead.PRINTED, detail, 3, taken);
            }
        }
        int up = tree.head(noun);
        if (tree.is(noun, "appos") && up >= 0 && tree.pos(up).startsWith("NNP")) {
            taken.behind = noun(up, Lead.PRINTED, Detail.BARE);
            return true;
        }
        return taken.words.size() > before;
    }

    /// An owner is named, or left out where it is not sure whom the pronoun means.
    private boolean takeOwner(int noun, int owner, Detail detail, int depth, TakenWords taken) {
        if (!tree.pos(owner).startsWith("PRP")) {
            takeNoun(owner, Lead.PRINTED, detail, depth + 1, taken);
            return true;
        }
        String name = antecedents.owner(clause.sentence(), owner);
        if (name != null) {
            taken.words.add(owner);
            taken.instead.put(owner, name + (name.endsWith("s") ? "'" : "'s"));
            return true;
        }
        if (tree.is(noun, "conj")) {
            taken.words.add(owner);
            return true;
        }
        return false;
    }

    private void takeArticle(int noun, Lead lead, TakenWords taken) {
        int article = tree.child(noun, "det");
        String word = article < 0 ? "" : tree.word(article);
        boolean proper = tree.pos(noun).startsWith("NNP");
        boolean shown = word.equals("the") || INDEFINITE.contains(word) || POINTING.contains(word);
        boolean counted = tree.child(noun, "nummod") >= 0 || hasValue(noun);
        boolean single = tree.pos(noun).equals("NN");
        switch (lead) {
            case NONE -> {}
            case COUNTED -> {
                if (single && tree.childWithLemma(noun, Set.of("one", "single")) >= 0) {
                    taken.instead.put(noun, TakenWords.plural(tree.token(noun).text()));
                }
            }
            case PRINTED -> {
                if (shown) {
                    taken.words.add(article);
                    if (POINTING.contains(word)) {
                        taken.instead.put(article, "the");
                    }
                }
            }
            case DEFINITE -> {
                if (shown && !INDEFINITE.contains(word)) {
                    taken.words.add(article);
                    taken.instead.put(article, "the");
                } else if (!proper && tree.isNoun(noun) && (shown || counted || single)) {
                    taken.definite.add(noun);
                }
            }
        }
    }

    private static Detail less(Detail detail) {
        return detail == Detail.FULL ? Detail.SHORT : detail;
    }

    private boolean isGenitive(int at) {
        return tree.word(at).equals("'s")
                || tree.word(at).equals("’s")
                || tree.word(at).equals("'");
    }

    /// "according to the treasury", "among them": no part of what happens.
    private boolean isFrame(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && FRAMES.contains(tree.word(preposition));
    }

    private boolean hasValue(int at) {
        for (int child : tree.children(at)) {
            if (values.contains(child)) {
                return true;
            }
        }
        return false;
    }
}
