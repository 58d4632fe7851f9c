package org.crosscheck.core.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Printed;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// The values that articles give, to look for one that may belong to an attribute of which an
/// article was found to say nothing.
final class LooseValues {
    static final LooseValues NONE = new LooseValues(List.of());

    private static final int MOST = 3;

    /// Shorter words are function words, most of them.
    private static final int SHORTEST = 4;

    /// Words that say what kind of value it is, not of what.
    private static final Set<String> FRAME =
            Set.of(
                    "number", "length", "share", "cost", "price", "amount", "total", "rate", "date",
                    "day", "days", "time", "start", "end", "place", "name", "said", "that", "with",
                    "from", "into", "over", "after", "before", "about", "what", "when", "where",
                    "which", "this", "have", "been", "were", "will", "their");

    private final Map<String, Map<ValueType, List<Loose>>> byArticle = new HashMap<>();

    /// One value.
    ///
    /// @param span where it stands in its article, in UTF-16 code units
    record Loose(String printed, Span span, Set<String> words) {}

    LooseValues(List<ArticleClaims> articles) {
        for (ArticleClaims article : articles) {
            Map<ValueType, List<Loose>> byType = new EnumMap<>(ValueType.class);
            for (Claim claim : article.claims()) {
                for (ClaimValue value : claim.values()) {
                    byType.computeIfAbsent(value.value().type(), _ -> new ArrayList<>())
                            .add(
                                    new Loose(
                                            Printed.trimmed(value.stated()),
                                            value.span(),
                                            words(value.attribute())));
                }
            }
            byArticle.put(article.article().id(), byType);
        }
    }

    /// Values of a kind whose attribute shares a telling word with another attribute, those that
    /// share most first, a few at most.
    List<Loose> alike(String article, @Nullable ValueType type, String attribute) {
        if (type == null || type == ValueType.QUOTE || type == ValueType.POLARITY) {
            return List.of(); // any two of them share words
        }
        Set<String> wanted = words(attribute);
        Comparator<Loose> byShared =
                Comparator.comparingLong(value -> -shared(value.words(), wanted));
        return byArticle.getOrDefault(article, Map.of()).getOrDefault(type, List.of()).stream()
                .filter(value -> shared(value.words(), wanted) > 0)
                .sorted(byShared)
                .limit(MOST)
                .toList();
    }

    private static long shared(Set<String> words, Set<String> wanted) {
        return words.stream().filter(wanted::contains).count();
    }

    /// The words of an attribute that tell of what it is, in lower case.
    static Set<String> words(String attribute) {
        Set<String> words = new HashSet<>();
        for (String word : attribute.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST && !FRAME.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
