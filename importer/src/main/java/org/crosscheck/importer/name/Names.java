package org.crosscheck.importer.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// The names of one article, and to whom its pronouns and posts refer. Immutable.
public final class Names {
    /// What titles and posts tell of a person.
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "his", "her", "its", "their");

    /// How sure it is that a surname is that of the person named before.
    private static final double SHORT = 0.95;

    /// How many sentences back a pronoun may reach.
    private static final int REACH = 4;

    private final List<Tree> trees;
    private final Quotations quotations;
    private final List<Mention> mentions;
    private final Map<String, Gender> genders;
    private final NameWords words;
    private final Map<Long, Mention> byToken = new HashMap<>();

    Names(
            List<Tree> trees,
            Quotations quotations,
            List<Mention> mentions,
            Map<String, Gender> genders,
            NameWords words) {
        this.trees = List.copyOf(trees);
        this.quotations = quotations;
        this.mentions = List.copyOf(mentions);
        this.genders = Map.copyOf(genders);
        this.words = words;
        for (Mention mention : mentions) {
            for (int i = mention.first(); i <= mention.last(); i++) {
                byToken.put(key(mention.sentence(), i), mention);
            }
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /// All places where a name stands, in order.
    public List<Mention> mentions() {
        return mentions;
    }

    /// The name that a token is part of.
    public @Nullable Mention at(int sentence, int token) {
        return byToken.get(key(sentence, token));
    }

    /// Whether a lemma names a post or trade of a person.
    public boolean isRole(String lemma) {
        return words.isRole(lemma);
    }

    /// Whether a word belongs to the names of institutions.
    public boolean isInstitution(String word) {
        return words.isOrganisation(word) || words.pointsToOrganisation(word);
    }

    /// To whom or what the phrase refers whose main word this token is; null where nothing tells.
    public @Nullable Reference resolve(int sentence, int head) {
        Tree tree = trees.get(sentence);
        Mention mention = at(sentence, head);
        if (mention != null) {
            Reference office = words.aliases().of(tree, mention);
            return office != null ? office : new Reference(mention.name(), sure(mention));
        }
        String word = tree.word(head);
        if (HE.contains(word)) {
            return person(sentence, head, Gender.MALE);
        }
        if (SHE.contains(word)) {
            return person(sentence, head, Gender.FEMALE);
        }
        for (int child : tree.children(head)) {
            if (tree.is(child, "appos", "dep", "flat", "compound") && !isPossessor(tree, child)) {
                Mention beside = at(sentence, child);
                if (beside != null
                        && beside.name().kind() == Name.Kind.PERSON
                        && (words.isRole(tree.lemma(head))
                                || tree.is(child, "appos") && tree.pos(head).equals("NN"))) {
                    return new Reference(beside.name(), 0.95);
                }
                if (beside != null
                        && tree.is(child, "appos")
                        && words.pointsToOrganisation(tree.lemma(head))) {
                    return new Reference(beside.name(), 0.9);
                }
            }
        }
        Mention behind = personBehind(sentence, head);
        if (behind != null) {
            return new Reference(behind.name(), 0.9);
        }
        int determiner = tree.child(head, "det", "nmod:poss");
        if (determiner >= 0
                && POINTING.contains(tree.word(determiner))
                && tree.child(head, "nmod", "acl") < 0) {
            return byNoun(sentence, head);
        }
        return null;
    }

    /// The full name printed is sure; a surname or a short form that stands for it a little less.
    private double sure(Mention mention) {
        Tree tree = trees.get(mention.sentence());
        String printed = tree.span(mention.first(), mention.last()).in(tree.text());
        return printed.equals(mention.name().full()) ? 1 : SHORT;
    }

    /// "the president's envoy": the one before the "'s" is not the one behind it.
    private static boolean isPossessor(Tree tree, int at) {
        return at + 1 < tree.size() && tree.pos(at + 1).equals("POS");
    }

    /// "plumber-of-two Craig Pellow": a person's name that ends the phrase and hangs on no
    /// preposition.
    private @Nullable Mention personBehind(int sentence, int head) {
        Tree tree = trees.get(sentence);
        if (!tree.isNoun(head)) {
            return null;
        }
        for (int i = head + 1; i < Math.min(tree.size(), head + 8); i++) {
            if (tree.isVerb(i) || tree.word(i).equals(",") && !isNamed(sentence, i)) {
                return null;
            }
            if (tree.pos(i).equals("CC") && !words.isPostBehind(tree, i)) {
                return null;
            }
            Mention mention = at(sentence, i);
            if (mention != null) {
                boolean free =
                        !tree.pos(mention.first() - 1).equals("IN")
                                && !tree.pos(mention.first() - 1).equals("TO")
                                && !tree.pos(mention.first() - 1).equals("DT");
                return free && mention.name().kind() == Name.Kind.PERSON ? mention : null;
            }
        }
        return null;
    }

    /// "the chief executive, Tom Rask": a person's name behind the comma that follows a post.
    private boolean isNamed(int sentence, int comma) {
        Tree tree = trees.get(sentence);
        Mention next = at(sentence, comma + 1);
        return words.isRole(tree.word(comma - 1))
                && next != null
                && next.name().kind() == Name.Kind.PERSON;
    }

    /// Whether a word with this lemma stands in a sentence.
    public boolean hasLemma(int sentence, String lemma) {
        Tree tree = trees.get(sentence);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.lemma(i).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /// The institution that is the subject of the sentence before this one; null where its subject
    /// is none.
    public @Nullable Reference institutionBefore(int sentence) {
        if (sentence == 0) {
            return null;
        }
        Tree tree = trees.get(sentence - 1);
        int subject = tree.root() < 0 ? -1 : tree.child(tree.root(), "nsubj");
        Reference known = subject < 0 ? null : resolve(sentence - 1, subject);
        return known != null && known.name().kind() != Name.Kind.PERSON ? known : null;
    }

    private @Nullable Reference byNoun(int sentence, int head) {
        Tree tree = trees.get(sentence);
        String noun = tree.lemma(head);
        boolean role = words.isRole(noun);
        boolean company = words.pointsToOrganisation(noun);
        if (!role && !company || tree.pos(head).equals("NNS")) {
            return null;
        }
        Reference best = null;
        for (Mention mention : mentions) {
            boolean later =
                    mention.sentence() > sentence
                            || (mention.sentence() == sentence && mention.first() > head);
            if (later && (best != null || !company)) {
                break;
            }
            Name name = mention.name();
            if (role
                    && !later
                    && name.kind() == Name.Kind.PERSON
                    && name.role() != null
                    && NameWords.lastWord(name.role()).equals(noun)
                    && isSamePost(tree, head, name.role())) {
                best = new Reference(name, 0.8);
            }
            if (company
                    && name.kind() == Name.Kind.ORGANISATION
                    && NameWords.lastWord(name.full()).equals(noun)) {
                best = new Reference(name, 0.8);
            }
        }
        return best;
    }

    /// "the prime minister" is no "interior minister": each word of a post that stands before its
    /// noun must be in the other.
    private boolean isSamePost(Tree tree, int head, String role) {
        for (int i = head - 1; i >= 0 && words.isModifier(tree.word(i)); i--) {
            if (!role.toLowerCase(java.util.Locale.ROOT).contains(tree.word(i))) {
                return false;
            }
        }
        return true;
    }

    /// The person that a pronoun stands for: whoever the sentence spoke of before it, or the
    /// subject of the nearest sentence that has a person.
    private @Nullable Reference person(int sentence, int head, Gender gender) {
        Reference known = person(sentence, head, gender, Name.Kind.PERSON, 0);
        return known != null ? known : person(sentence, head, gender, Name.Kind.OTHER, 0);
    }

    /// The pronoun of the same gender that is a subject of the sentence outside of quotation marks;
    /// -1 for none.
    private int pronounSubject(int sentence, int before, Gender gender) {
        Tree tree = trees.get(sentence);
        Set<String> words = gender == Gender.MALE ? HE : SHE;
        for (int i = 0; i < (before < 0 ? tree.size() : before); i++) {
            if (words.contains(tree.word(i)) && tree.is(i, "nsubj") && !quoted(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Reference person(
            int sentence, int head, Gender gender, Name.Kind kind, int depth) {
        boolean quoted = quoted(sentence, head);
        for (int back = 0; back <= REACH && sentence - back >= 0; back++) {
            List<Mention> here = new ArrayList<>();
            for (Mention mention : mentions) {
                if (mention.sentence() == sentence - back
                        && (back > 0 || mention.last() < head)
                        && mention.name().kind() == kind
                        && quoted(mention.sentence(), mention.last()) == (quoted && back == 0)
                        && fits(mention, gender)) {
                    here.add(mention);
                }
            }
            Mention chosen = null;
            for (Mention mention : here) {
                if (isSubject(trees.get(mention.sentence()), mention)) {
                    chosen = mention;
                }
            }
            if (kind == Name.Kind.OTHER
                    && (chosen == null || !chosen.name().full().contains(" "))) {
                continue;
            }
            if (chosen == null) {
                int pronoun = pronounSubject(sentence - back, back == 0 ? head : -1, gender);
                Reference same =
                        pronoun < 0 || depth >= REACH
                                ? null
                                : person(sentence - back, pronoun, gender, kind, depth + 1);
                if (same != null) {
                    return new Reference(same.name(), Math.min(same.confidence(), 0.65));
                }
            }
            if (chosen == null && !here.isEmpty()) {
                chosen = here.getLast();
            }
            if (chosen != null) {
                double sure = kind == Name.Kind.OTHER ? 0.5 : here.size() == 1 ? 0.8 : 0.65;
                return new Reference(chosen.name(), sure);
            }
        }
        return null;
    }

    private static boolean isSubject(Tree tree, Mention mention) {
        int head = tree.headOf(tree.span(mention.first(), mention.last()));
        int up = head < 0 ? -1 : tree.head(head);
        return head >= 0
                && (tree.is(head, "nsubj")
                        || (tree.is(head, "appos", "dep") && up >= 0 && tree.is(up, "nsubj")));
    }

    private boolean fits(Mention mention, Gender gender) {
        Gender known = genders.getOrDefault(mention.name().full(), Gender.UNKNOWN);
        return known == Gender.UNKNOWN || known == gender;
    }

    private boolean quoted(int sentence, int token) {
        return quotations.quotes(trees.get(sentence).token(token).span().start());
    }

    /// The words for whoever a phrase names: the fullest name where it is known, else the phrase
    /// without its article and its clauses.
    public String describe(int sentence, int head) {
        Reference known = resolve(sentence, head);
        if (known != null) {
            return known.name().full();
        }
        Tree tree = trees.get(sentence);
        int from = head;
        int to = head;
        for (int child : tree.children(head)) {
            if (child < head
                    && !tree.is(child, "cc", "conj", "punct", "case", "appos", "mark", "advmod")) {
                from = Math.min(from, tree.first(child));
            }
            if (child > head && tree.is(child, "nmod", "flat", "fixed", "case", "amod")) {
                to = Math.max(to, tree.last(child));
            }
        }
        while (from < head && Set.of("the", "a", "an").contains(tree.word(from))) {
            from++;
        }
        while (to > head && !Character.isLetterOrDigit(tree.word(to).charAt(0))) {
            to--;
        }
        return tree.span(from, to).in(tree.text()).replaceAll("\\s+", " ");
    }

    /// Whether a phrase is a known person, a post, a pronoun of a person or an institution: someone
    /// who can say something.
    public boolean canSpeak(int sentence, int head) {
        Tree tree = trees.get(sentence);
        Mention mention = at(sentence, head);
        return mention != null
                || tree.pos(head).equals("PRP")
                || words.isRole(tree.lemma(head))
                || isInstitution(tree.lemma(head));
    }
}
