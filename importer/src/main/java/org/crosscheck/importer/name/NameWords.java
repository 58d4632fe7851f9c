package org.crosscheck.importer.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;
import org.jspecify.annotations.Nullable;

/// What the words beside a name say of it.
final class NameWords {
    static final Set<String> CALENDAR =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan.",
                    "feb.",
                    "mar.",
                    "apr.",
                    "aug.",
                    "sept.",
                    "oct.",
                    "nov.",
                    "dec.",
                    "gmt",
                    "utc",
                    "am",
                    "pm",
                    "a.m.",
                    "p.m.",
                    "bst",
                    "cet",
                    "est");

    private static final Set<String> SPEECH =
            Set.of("say", "tell", "add", "write", "explain", "argue", "note", "announce", "state");

    private final Set<String> titles;
    private final Set<String> roles;
    private final Set<String> modifiers;
    private final Set<String> organisations;
    private final Set<String> places;
    private final Set<String> familyFirst;
    private final Set<String> particles;
    private final Set<String> companies;
    private final Set<String> female;
    private final Set<String> male;
    private final Set<String> posts;
    private final Set<String> womensNames;
    private final Set<String> mensNames;

    private final Aliases aliases;

    NameWords(WordList list, Aliases aliases) {
        this.aliases = aliases;
        titles = list.words("titles");
        roles = list.words("roles");
        modifiers = list.words("modifiers");
        organisations = list.words("organisations");
        places = list.words("places");
        familyFirst = list.words("family-first");
        particles = list.words("particles");
        companies = list.words("companies");
        female = new HashSet<>(list.words("female"));
        male = new HashSet<>(list.words("male"));
        posts = list.words("posts");
        womensNames = list.words("womens-names");
        mensNames = list.words("mens-names");
    }

    Aliases aliases() {
        return aliases;
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    boolean isRole(String word) {
        return roles.contains(word);
    }

    boolean isTitleOrRole(String word) {
        return titles.contains(word) || roles.contains(word);
    }

    boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    boolean isOrganisation(String word) {
        return organisations.contains(word);
    }

    boolean isPlace(String word) {
        return places.contains(word);
    }

    boolean isParticle(String text) {
        return particles.contains(text);
    }

    boolean isFamilyFirst(String word) {
        return familyFirst.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a common noun points back to an organisation named before.
    boolean pointsToOrganisation(String lemma) {
        return companies.contains(lemma);
    }

    boolean speaks(String lemma) {
        return SPEECH.contains(lemma);
    }

    /// The post that stands directly before a name: "plant manager Ruth Adeney".
    @Nullable String roleBefore(Tree tree, int first) {
        int at = first - 1;
        while (at >= 0 && titles.contains(tree.word(at))) {
            at--;
        }
        int end = at;
        if (at >= 0 && tree.word(at).equals(",") && at > 0 && roles.contains(tree.word(at - 1))) {
            end = --at;
        }
        if (at < 0 || !roles.contains(tree.word(at))) {
            return null;
        }
        while (at > 0
                && (modifiers.contains(tree.word(at - 1)) || roles.contains(tree.word(at - 1)))) {
            at--;
        }
        return tree.span(at, end).in(tree.text());
    }

    /// The post that stands behind a name or has it as apposition: "Ansgar Dell, the chairman".
    @Nullable String roleBeside(Tree tree, int head, int first, int last) {
        int post = -1;
        for (int child : tree.children(head)) {
            if (tree.is(child, "appos", "dep")
                    && child > last
                    && roles.contains(tree.lemma(child))) {
                post = child;
            }
        }
        int up = tree.head(head);
        if (post < 0
                && up >= 0
                && up < first
                && tree.is(head, "appos", "dep")
                && roles.contains(tree.lemma(up))) {
            post = up;
        }
        if (post < 0 && last + 2 < tree.size() && tree.word(last + 1).equals(",")) {
            for (int i = last + 2; i < Math.min(tree.size(), last + 7); i++) {
                if (tree.word(i).equals(",") || tree.isVerb(i) || tree.pos(i).equals("IN")) {
                    break;
                }
                if (roles.contains(tree.lemma(i))) {
                    post = i;
                    break;
                }
            }
        }
        if (post < 0) {
            return null;
        }
        int from = post;
        while (from > 0 && modifiers.contains(tree.word(from - 1))) {
            from--;
        }
        return tree.span(from, post).in(tree.text());
    }

    /// "Renske Aalt, who …", "Craig Pellow, 41, …"
    static boolean isFollowedLikeAPerson(Tree tree, int last) {
        int next = last + 1;
        if (next < tree.size() && tree.word(next).equals(",")) {
            next++;
        }
        if (next >= tree.size()) {
            return false;
        }
        String word = tree.word(next);
        boolean age =
                next + 1 < tree.size()
                        && next > last + 1
                        && word.length() == 2
                        && tree.pos(next).equals("CD")
                        && tree.word(next + 1).equals(",");
        return word.equals("who") || age;
    }

    Names.Gender gender(Tree tree, int from, int first, @Nullable String role) {
        for (int i = from; i < first; i++) {
            Names.Gender gender = gender(tree.word(i));
            if (gender != Names.Gender.UNKNOWN) {
                return gender;
            }
        }
        Names.Gender byRole = role == null ? Names.Gender.UNKNOWN : gender(lastWord(role));
        return byRole != Names.Gender.UNKNOWN ? byRole : givenName(tree.word(first));
    }

    /// "president and chief executive": another post behind a conjunction.
    boolean isPostBehind(Tree tree, int conjunction) {
        for (int i = conjunction + 1; i < Math.min(tree.size(), conjunction + 4); i++) {
            if (roles.contains(tree.word(i))) {
                return true;
            }
            if (!modifiers.contains(tree.word(i))) {
                return false;
            }
        }
        return false;
    }

    /// Whether a word that ends a run of capitals is a post and no part of the name.
    boolean isPost(String word) {
        return posts.contains(word);
    }

    boolean isGivenName(String word) {
        return womensNames.contains(word) || mensNames.contains(word);
    }

    private Names.Gender givenName(String word) {
        return womensNames.contains(word)
                ? Names.Gender.FEMALE
                : mensNames.contains(word) ? Names.Gender.MALE : Names.Gender.UNKNOWN;
    }

    private Names.Gender gender(String word) {
        return female.contains(word)
                ? Names.Gender.FEMALE
                : male.contains(word) ? Names.Gender.MALE : Names.Gender.UNKNOWN;
    }

    static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
