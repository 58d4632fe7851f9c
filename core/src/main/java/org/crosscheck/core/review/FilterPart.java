package org.crosscheck.core.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Something that cross-checks are filtered by, and how addresses and saved views carry it.
///
/// @param <T> what is chosen
/// @param word what an address calls it
/// @param type the class of what is chosen
/// @param reader what a word of an address names; null where that is unknown
public record FilterPart<T>(String word, Class<T> type, Function<String, @Nullable T> reader) {
    public static final FilterPart<Outcome> OUTCOME = of("outcome", Outcome.class);
    public static final FilterPart<ValueType> TYPE = of("type", ValueType.class);
    public static final FilterPart<WorkState> STATE = of("state", WorkState.class);

    /// At least one reviewer said so, where the decisions are not hidden.
    public static final FilterPart<Verdict> VERDICT = of("verdict", Verdict.class);

    public static final FilterPart<ScoreBand> SCORE = of("score", ScoreBand.class);

    /// An article of this publisher takes part in it.
    public static final FilterPart<String> SOURCE = text("source");

    /// An article that credits this agency takes part in it.
    public static final FilterPart<String> ORIGIN = text("origin");

    /// An article that carries one text with this one, or this one, takes part in it.
    public static final FilterPart<UUID> SAME_TEXT = id("text");

    /// It takes part in it.
    public static final FilterPart<UUID> ARTICLE = id("article");

    /// Another article that takes part in it.
    public static final FilterPart<UUID> OTHER = id("and");

    /// Somebody by this username has it to do.
    public static final FilterPart<String> ASSIGNEE = text("assignee");

    /// It wants a review, and the person of this username has none on what it says now.
    public static final FilterPart<String> WAITING_FOR = text("waiting");

    /// Words that all occur in its attribute, sentences or passages, in any case and with or
    /// without accents.
    public static final FilterPart<String> TEXT = text("q");

    /// All, in the order of an address.
    static final List<FilterPart<?>> ALL =
            List.of(
                    OUTCOME,
                    TYPE,
                    STATE,
                    VERDICT,
                    SCORE,
                    SOURCE,
                    ORIGIN,
                    SAME_TEXT,
                    ARTICLE,
                    OTHER,
                    ASSIGNEE,
                    WAITING_FOR,
                    TEXT);

    T cast(Object value) {
        return type.cast(value);
    }

    /// What a word of an address names; null where that is unknown.
    @Nullable T read(String value) {
        return reader.apply(value);
    }

    /// How an address writes what is chosen.
    static String written(Object value) {
        return value instanceof Enum<?> choice
                ? choice.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    private static <E extends Enum<E>> FilterPart<E> of(String word, Class<E> type) {
        return new FilterPart<>(
                word,
                type,
                wanted -> {
                    for (E value : type.getEnumConstants()) {
                        if (wanted.equals(written(value))) {
                            return value;
                        }
                    }
                    return null;
                });
    }

    private static FilterPart<String> text(String word) {
        return new FilterPart<>(word, String.class, value -> value.isBlank() ? null : value);
    }

    private static FilterPart<UUID> id(String word) {
        return new FilterPart<>(
                word,
                UUID.class,
                value -> {
                    try {
                        return UUID.fromString(value);
                    } catch (IllegalArgumentException _) {
                        return null;
                    }
                });
    }

    @Override
    public String toString() {
        return word;
    }
}
