package org.crosscheck.importer.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;

/// Finds the names of an article and joins their short forms to the full ones.
///
/// A bare surname is the latest full name before it that holds it, or else the first one after it;
/// names are never joined because they look alike. Thread-safe.
public final class NameFinder {
    private static final int LONGEST = 5;

    /// "the Press Service of the Ministry of Foreign Affairs of the Republic"
    private static final int LONGEST_OFFICE = 14;

    private final NameWords words =
            new NameWords(
                    new WordList(NameFinder.class, "names.txt"),
                    new Aliases(new WordList(NameFinder.class, "aliases.txt")));

    /// Finds the names of a text.
    public NamedText find(ParsedText text) {
        List<Tree> trees = Tree.of(text);
        Quotations quotations = new Quotations(text.text());
        List<FoundName> found = new ArrayList<>();
        for (int s = 0; s < trees.size(); s++) {
            inSentence(s, trees.get(s), found);
        }
        addSurnames(trees, found);
        spreadKinds(found);
        Map<String, Names.Gender> genders = new HashMap<>();
        List<Mention> mentions = new FullNames(words, trees, quotations).join(found, genders);
        Names names = new Names(trees, quotations, mentions, genders, words);
        return new NamedText(text, trees, quotations, names);
    }

    private void inSentence(int s, Tree tree, List<FoundName> found) {
        int at = 0;
        while (at < tree.size()) {
            if (!isNamePart(tree, at)) {
                at++;
                continue;
            }
            int end = at;
            while (end + 1 < tree.size() && continues(tree, at, end)) {
                boolean next = isNamePart(tree, end + 1) || isSurname(tree, end + 1);
                end = next ? end + 1 : end + joiner(tree, at, end);
            }
            add(s, tree, at, end, found);
            at = end + 1;
        }
    }

    /// Words with a capital that are the surname of a person whom the article names in full, where
    /// the tagger took them for common nouns.
    private static void addSurnames(List<Tree> trees, List<FoundName> found) {
        Set<String> surnames = new HashSet<>();
        Set<Long> taken = new HashSet<>();
        for (FoundName name : found) {
            if (name.kind == Name.Kind.PERSON && name.parts.size() > 1) {
                surnames.add(name.parts.getLast());
            }
            for (int i = name.first; i <= name.last; i++) {
                taken.add(((long) name.sentence << 32) | i);
            }
        }
        boolean added = false;
        for (int s = 0; s < trees.size(); s++) {
            Tree tree = trees.get(s);
            for (int i = 0; i < tree.size(); i++) {
                String text = tree.token(i).text();
                if (surnames.contains(text)
                        && tree.isNoun(i)
                        && Character.isUpperCase(text.charAt(0))
                        && !taken.contains(((long) s << 32) | i)) {
                    found.add(bare(s, tree, i));
                    added = true;
                }
            }
        }
        if (added) {
            found.sort(
                    Comparator.comparingInt((FoundName f) -> f.sentence)
                            .thenComparingInt(f -> f.first));
        }
    }

    private static FoundName bare(int s, Tree tree, int at) {
        String text = tree.token(at).text();
        return new FoundName(
                s, at, at, text, List.of(text), Name.Kind.PERSON, null, Names.Gender.UNKNOWN);
    }

    private void add(int s, Tree tree, int from, int end, List<FoundName> found) {
        int to = end;
        int first = from;
        while (first < to && words.isTitleOrRole(tree.word(first))) {
            first++;
        }
        while (to > first && words.isPost(tree.word(to)) && !isPersonal(tree, to)) {
            to--;
        }
        int post = roleInside(tree, first, to);
        if (post >= 0) {
            addEmployer(s, tree, first, post - 1, found);
            first = post + 1;
        }
        if (words.isTitleOrRole(tree.word(to)) && first == to) {
            return;
        }
        String role = words.roleBefore(tree, first);
        boolean titled = first > from && words.isTitle(tree.word(first - 1));
        int head = tree.headOf(tree.span(first, to));
        if (role == null && head >= 0) {
            role = words.roleBeside(tree, head, first, to);
        }
        Name.Kind kind = kind(tree, first, to, head, role != null || titled);
        List<String> parts = new ArrayList<>();
        for (int i = first; i <= to; i++) {
            parts.add(tree.token(i).text());
        }
        found.add(
                new FoundName(
                        s,
                        first,
                        to,
                        tree.span(first, to).in(tree.text()),
                        parts,
                        kind,
                        role,
                        words.gender(tree, from, first, role)));
    }

    private static boolean isPersonal(Tree tree, int at) {
        return tree.token(at).ner().equals("PERSON");
    }

    /// "Harbour Lines CEO Ron Rask": the post inside a run of capitals parts the firm from the
    /// person; -1 where there is none.
    private int roleInside(Tree tree, int first, int to) {
        if (words.isOrganisation(tree.word(to))) {
            return -1;
        }
        for (int i = to - 1; i > first; i--) {
            if (tree.pos(i).equals("IN")
                    || tree.word(i).equals("of")
                    || tree.word(i).equals("and")) {
                return -1;
            }
            if (words.isRole(tree.word(i)) && !tree.token(i).ner().equals("PERSON")) {
                return i;
            }
        }
        return -1;
    }

    private void addEmployer(int s, Tree tree, int first, int last, List<FoundName> found) {
        int to = last;
        while (to >= first
                && (words.isModifier(tree.word(to)) || words.isTitleOrRole(tree.word(to)))) {
            to--;
        }
        if (to >= first) {
            add(s, tree, first, to, found);
        }
    }

    private Name.Kind kind(Tree tree, int first, int to, int head, boolean hasRole) {
        String last = tree.word(to);
        int length = to - first + 1;
        boolean institutional = false;
        for (int i = first; i <= to; i++) {
            institutional |= words.isOrganisation(tree.word(i)) && (length > 1 || i > first);
        }
        if (institutional && words.isOrganisation(last)) {
            return Name.Kind.ORGANISATION;
        }
        if (words.isPlace(last) && length > 1
                || length > 2
                        && words.isPlace(tree.word(first))
                        && tree.word(first + 1).equals("of")) {
            return Name.Kind.PLACE;
        }
        if (institutional) {
            return Name.Kind.ORGANISATION;
        }
        if (hasRole && length <= 4) {
            return Name.Kind.PERSON;
        }
        String ner = tree.token(to).ner();
        return switch (ner) {
            case "PERSON" -> Name.Kind.PERSON;
            case "ORGANIZATION" -> Name.Kind.ORGANISATION;
            case "LOCATION" -> Name.Kind.PLACE;
            case null, default -> byContext(tree, first, to, head);
        };
    }

    private Name.Kind byContext(Tree tree, int first, int to, int head) {
        int length = to - first + 1;
        if (length <= 4
                && (NameWords.isFollowedLikeAPerson(tree, to)
                        || length > 1
                                && words.isGivenName(tree.word(first))
                                && allWords(tree, first, to))) {
            return Name.Kind.PERSON;
        }
        if (head >= 0 && length >= 2 && length <= 3 && allWords(tree, first, to)) {
            int up = tree.head(head);
            if (tree.is(head, "nsubj") && up >= 0 && words.speaks(tree.lemma(up))) {
                return Name.Kind.PERSON;
            }
        }
        if (length == 1
                && tree.token(to).text().length() > 1
                && tree.word(to).toUpperCase(Locale.ROOT).equals(tree.token(to).text())) {
            return Name.Kind.ORGANISATION;
        }
        if (head >= 0 && length <= 2 && tree.is(head, "obl", "nmod")) {
            int preposition = tree.child(head, "case");
            if (preposition >= 0 && Set.of("in", "at", "near").contains(tree.word(preposition))) {
                return Name.Kind.PLACE;
            }
        }
        return Name.Kind.OTHER;
    }

    private static boolean allWords(Tree tree, int first, int to) {
        for (int i = first; i <= to; i++) {
            String text = tree.token(i).text();
            if (text.length() < 2
                    || !Character.isUpperCase(text.charAt(0))
                    || text.equals(text.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /// "Lee Sang-min"
    private boolean isSecondGivenName(Tree tree, int end, int at) {
        return end > 0 && tree.isNoun(at) && words.isFamilyFirst(tree.word(end - 1));
    }

    private static boolean isNamePart(Tree tree, int at) {
        String pos = tree.pos(at);
        String text = tree.token(at).text();
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        if (NameWords.CALENDAR.contains(tree.word(at)) || isCompoundOfSmallWords(tree, at)) {
            return false;
        }
        return (pos.startsWith("NNP")
                        || (!tree.token(at).ner().equals("O") && pos.startsWith("NN")))
                && Character.isUpperCase(text.charAt(0));
    }

    /// "Father-of-three": no name, though it opens the sentence.
    private static boolean isCompoundOfSmallWords(Tree tree, int at) {
        return at + 3 < tree.size()
                && tree.token(at + 1).text().equals("-")
                && Character.isLowerCase(tree.token(at + 2).text().charAt(0))
                && tree.token(at + 3).text().equals("-");
    }

    private boolean continues(Tree tree, int from, int end) {
        boolean office = end > from && isOffice(tree, from, end);
        return end - from < (office ? LONGEST_OFFICE : LONGEST)
                && (isNamePart(tree, end + 1)
                        || isSurname(tree, end + 1)
                        || joiner(tree, from, end) > 0);
    }

    /// Whether a run of capitals is an institution with "of" in it, which may be long.
    private boolean isOffice(Tree tree, int from, int end) {
        boolean institution = false;
        for (int i = from; i <= end; i++) {
            institution |= words.isOrganisation(tree.word(i));
            if (institution && tree.word(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /// A capital behind a given name that the tagger took for a common noun: "Leo Strand".
    private static boolean isSurname(Tree tree, int at) {
        String text = tree.token(at).text();
        return tree.pos(at).equals("NN")
                && tree.token(at - 1).ner().equals("PERSON") | tree.pos(at - 1).equals("NNP")
                && text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1))
                && !NameWords.CALENDAR.contains(tree.word(at));
    }

    /// How many tokens behind one lie in a name: particles, and "of" inside an institution.
    private int joiner(Tree tree, int from, int end) {
        int next = end + 1;
        if (next + 1 >= tree.size()) {
            return 0;
        }
        if (words.isParticle(tree.token(next).text()) && isNamePart(tree, next + 1)) {
            return 2;
        }
        if (tree.token(next).text().equals("-")
                && (isNamePart(tree, next + 1) || isSecondGivenName(tree, end, next + 1))
                && tree.token(next - 1).span().end() == tree.token(next + 1).span().start() - 1) {
            return 2;
        }
        String here = tree.word(end);
        boolean institution =
                words.isOrganisation(here)
                        || words.isPlace(here)
                        || end > from && isOffice(tree, from, end);
        if (tree.token(next).text().equals("of") && institution) {
            if (isNamePart(tree, next + 1)) {
                return 2;
            }
            if (tree.word(next + 1).equals("the")
                    && next + 2 < tree.size()
                    && isNamePart(tree, next + 2)) {
                return 3;
            }
        }
        if (tree.token(next).text().equals("&") && isNamePart(tree, next + 1)) {
            return 2;
        }
        if (tree.token(next).text().equals("and")
                && isNamePart(tree, next + 1)
                && next + 2 < tree.size()
                && words.isOrganisation(tree.word(next + 2))
                && isNamePart(tree, next + 2)
                && !words.isOrganisation(here)
                && tree.is(end, "compound", "conj", "amod")) {
            return 3;
        }
        return 0;
    }

    /// What is known of a name at one place holds at the others: a person once, a person always.
    private static void spreadKinds(List<FoundName> found) {
        Map<String, Name.Kind> known = new HashMap<>();
        for (FoundName name : found) {
            if (name.kind != Name.Kind.OTHER) {
                Name.Kind before = known.get(name.text);
                if (before == null || name.kind == Name.Kind.PERSON && name.parts.size() > 1) {
                    known.put(name.text, name.kind);
                }
            }
        }
        for (FoundName name : found) {
            Name.Kind kind = known.get(name.text);
            if (kind != null) {
                name.kind = kind;
            }
        }
    }
}
