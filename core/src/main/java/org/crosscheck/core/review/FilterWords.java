package org.crosscheck.core.review;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// A filter in words, as addresses and saved views carry it: `outcome` is `not-comparable`, `q` the
/// text. What does not filter is absent; `article` and `and` name two articles that both take part.
final class FilterWords {
    /// Stands for the username of whoever looks; no username can be this.
    private static final String VIEWER = "*";

    private FilterWords() {}

    /// The words of a filter, in the order of an address.
    static Map<String, String> of(CrossCheckFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "outcome", word(filter.outcome()));
        put(words, "type", word(filter.type()));
        put(words, "state", word(filter.state()));
        put(words, "verdict", word(filter.verdict()));
        put(words, "score", word(filter.score()));
        put(words, "source", filter.source());
        put(words, "origin", filter.origin());
        put(words, "article", filter.article());
        put(words, "and", filter.other());
        put(words, "assignee", filter.assignee());
        put(words, "waiting", filter.waitingFor());
        put(words, "q", filter.text().isBlank() ? null : filter.text());
        return words;
    }

    /// The filter that words name; what is unknown in them is as if it were not there.
    static CrossCheckFilter filter(UUID investigation, Map<String, String> words) {
        return new CrossCheckFilter(
                investigation,
                named(Outcome.class, words.get("outcome")),
                named(ValueType.class, words.get("type")),
                named(WorkState.class, words.get("state")),
                named(Verdict.class, words.get("verdict")),
                id(words.get("article")),
                id(words.get("and")),
                words.get("assignee"),
                words.get("waiting"),
                words.getOrDefault("q", ""),
                named(ScoreBand.class, words.get("score")),
                words.get("source"),
                words.get("origin"));
    }

    /// The words of a filter that is kept for several people: who keeps it is whoever looks.
    static Map<String, String> keptBy(CrossCheckFilter filter, String username) {
        return of(new Person(username, VIEWER).replacedIn(filter));
    }

    /// The filter that kept words name for a person.
    static CrossCheckFilter keptFor(
            UUID investigation, Map<String, String> words, String username) {
        return new Person(VIEWER, username).replacedIn(filter(investigation, words));
    }

    /// Writes one name for another.
    private record Person(String name, String instead) {
        private CrossCheckFilter replacedIn(CrossCheckFilter filter) {
            return filter.withAssignee(replaced(filter.assignee()))
                    .withWaitingFor(replaced(filter.waitingFor()));
        }

        private @Nullable String replaced(@Nullable String username) {
            return name.equals(username) ? instead : username;
        }
    }

    private static void put(Map<String, String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String wanted) {
        for (E value : type.getEnumConstants()) {
            if (wanted != null && wanted.equals(word(value))) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
