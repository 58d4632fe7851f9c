package org.crosscheck.importer.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// Joins the short forms of names to the full ones: a bare surname, initials, a short form in
/// brackets, half of a land's name.
final class FullNames {
    private final NameWords words;
    private final List<Tree> trees;
    private final Quotations quotations;

    FullNames(NameWords words, List<Tree> trees, Quotations quotations) {
        this.words = words;
        this.trees = trees;
        this.quotations = quotations;
    }

    /// The mentions of all names in order, and into `genders` what titles and given names tell.
    List<Mention> join(List<FoundName> found, Map<String, Names.Gender> genders) {
        Map<String, String> roles = new HashMap<>();
        String[] fulls = new String[found.size()];
        for (int i = 0; i < found.size(); i++) {
            FoundName name = found.get(i);
            FoundName full = full(found, i);
            fulls[i] = full.text;
            if (full != name && full.kind == Name.Kind.PERSON) {
                name.kind = Name.Kind.PERSON;
            } else if (full != name) {
                name.kind = full.kind;
            }
            if (name.kind == Name.Kind.PERSON) {
                if (name.role != null) {
                    roles.putIfAbsent(full.text, name.role);
                }
                if (name.gender != Names.Gender.UNKNOWN) {
                    genders.putIfAbsent(full.text, name.gender);
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundName name = found.get(i);
            String role = name.kind == Name.Kind.PERSON ? roles.get(fulls[i]) : null;
            mentions.add(
                    new Mention(
                            name.sentence,
                            name.first,
                            name.last,
                            new Name(name.kind, fulls[i], role)));
        }
        return mentions;
    }

    /// The full name that a shorter one stands for; itself where there is none.
    private FoundName full(List<FoundName> found, int at) {
        FoundName name = found.get(at);
        FoundName given = shortFor(found, name);
        if (given != null) {
            return given;
        }
        Set<String> speakers = quoted(name) ? speakers(found, at) : Set.of();
        if (name.parts.size() == 1 && name.parts.getFirst().length() > 1) {
            String word = name.parts.getFirst();
            FoundName best = null;
            for (int i = at - 1; i >= 0; i--) {
                FoundName earlier = found.get(i);
                if (holds(earlier, word)
                        && !speakers.contains(earlier.text)
                        && (best == null || fits(earlier, name) && !fits(best, name))) {
                    best = earlier;
                }
            }
            for (int i = at + 1; best == null && i < found.size(); i++) {
                if (holds(found.get(i), word) && !speakers.contains(found.get(i).text)) {
                    best = found.get(i);
                }
            }
            if (best != null) {
                return best;
            }
            return initials(found, name);
        }
        return name;
    }

    /// Whom the sentence names outside of the marks around a bare surname: nobody speaks of himself
    /// by his surname.
    private Set<String> speakers(List<FoundName> found, int at) {
        FoundName name = found.get(at);
        Set<String> speakers = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            FoundName other = found.get(i);
            if (other.sentence == name.sentence
                    && !quoted(other)
                    && other.parts.getLast().equals(name.parts.getFirst())) {
                speakers.add(full(found, i).text);
            }
        }
        return speakers;
    }

    /// "the Free Wharf League (Dawl)", and "the North" for North Marland; null where nothing tells.
    private @Nullable FoundName shortFor(List<FoundName> found, FoundName name) {
        if (name.parts.size() != 1) {
            return null;
        }
        FoundName before = null;
        for (FoundName other : found) {
            boolean bracketed =
                    before != null
                            && other.text.equals(name.text)
                            && other.sentence == before.sentence
                            && other.first == before.last + 2
                            && trees.get(other.sentence).pos(other.first - 1).equals("-LRB-")
                            && before.parts.size() > 1;
            if (bracketed) {
                return before;
            }
            before = other;
        }
        return isHalf(name) ? half(found, name) : null;
    }

    private boolean isHalf(FoundName name) {
        Tree tree = trees.get(name.sentence);
        return (name.text.equals("North") || name.text.equals("South"))
                && name.first > 0
                && tree.word(name.first - 1).equals("the");
    }

    private static @Nullable FoundName half(List<FoundName> found, FoundName name) {
        for (FoundName other : found) {
            if (other.parts.size() == 2
                    && (other.kind == Name.Kind.PLACE || other.kind == Name.Kind.OTHER)
                    && other.parts.getFirst().equals(name.text)) {
                return other;
            }
        }
        return null;
    }

    private boolean quoted(FoundName name) {
        Tree tree = trees.get(name.sentence);
        return quotations.quotes(tree.token(name.first).span().start());
    }

    /// A post beside a bare surname chooses among those who bear it.
    private static boolean fits(FoundName full, FoundName bare) {
        return bare.role != null
                && full.role != null
                && full.role.toLowerCase(Locale.ROOT).contains(NameWords.lastWord(bare.role));
    }

    /// Whether a full name holds a word as a surname: its last part, or its first where the family
    /// name may stand there.
    private boolean holds(FoundName full, String word) {
        if (full.kind != Name.Kind.PERSON || full.parts.size() < 2) {
            return false;
        }
        return full.parts.getLast().equals(word)
                || (full.parts.getFirst().equals(word) && words.isFamilyFirst(word));
    }

    /// The organisation whose initials a word of capitals gives.
    private static FoundName initials(List<FoundName> found, FoundName name) {
        String word = name.parts.getFirst();
        if (word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return name;
        }
        for (FoundName other : found) {
            if (other.parts.size() > 1) {
                StringBuilder initials = new StringBuilder();
                for (String part : other.parts) {
                    if (Character.isUpperCase(part.charAt(0))) {
                        initials.append(part.charAt(0));
                    }
                }
                if (initials.toString().equals(word)) {
                    return other;
                }
            }
        }
        return name;
    }
}
