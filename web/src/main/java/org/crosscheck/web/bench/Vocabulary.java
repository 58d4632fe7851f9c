package org.crosscheck.web.bench;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;

/// Which words of some articles are names, and which tell what they are about. Immutable.
///
/// @param names lower case
/// @param topics lemmas, the longest first
record Vocabulary(Set<String> names, List<String> topics) {
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[\\p{L}\\d,;’'\"] )\\p{Lu}\\p{L}{2,}");
    private static final Set<String> CALENDAR =
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
                    "december");
    private static final int LEAST = 4;

    Vocabulary {
        names = Set.copyOf(names);
        topics = List.copyOf(topics);
    }

    static Vocabulary of(List<ArticleClaims> articles) {
        Set<String> names = new HashSet<>();
        Set<String> topics =
                new TreeSet<>(
                        Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w));
        for (ArticleClaims article : articles) {
            Matcher capitals = INSIDE.matcher(article.text());
            while (capitals.find()) {
                names.add(capitals.group().toLowerCase(Locale.ROOT));
            }
            for (Claim claim : article.claims()) {
                claim.frame().terms().stream()
                        .filter(t -> t.length() >= LEAST && t.chars().allMatch(Character::isLetter))
                        .map(t -> t.toLowerCase(Locale.ROOT))
                        .forEach(topics::add);
            }
        }
        names.removeAll(CALENDAR);
        topics.removeAll(names);
        return new Vocabulary(names, List.copyOf(topics));
    }

    /// The lemma of which a word may be a form, less its silent e.
    Optional<String> topic(String word) {
        return topics.stream()
                .map(t -> t.endsWith("e") ? t.substring(0, t.length() - 1) : t)
                .filter(word::startsWith)
                .findFirst();
    }
}
