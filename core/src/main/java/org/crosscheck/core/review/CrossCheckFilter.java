package org.crosscheck.core.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Which cross-checks of an investigation: those that all its parts let pass.
///
/// @param chosen of each part that filters what is chosen; parts that are absent let all pass
public record CrossCheckFilter(UUID investigation, Map<FilterPart<?>, Object> chosen) {
    /// Stands for the username of whoever looks, in what is kept for several people; no username
    /// can be this.
    private static final String VIEWER = "*";

    public CrossCheckFilter {
        chosen = Map.copyOf(chosen);
    }

    /// All of an investigation.
    public static CrossCheckFilter all(UUID investigation) {
        return new CrossCheckFilter(investigation, Map.of());
    }

    /// Whether it leaves nothing out.
    public boolean isAll() {
        return chosen.isEmpty();
    }

    /// What is chosen of a part, null for any.
    public <T> @Nullable T get(FilterPart<T> part) {
        Object value = chosen.get(part);
        return value == null ? null : part.cast(value);
    }

    /// @param to null for any
    public <T> CrossCheckFilter with(FilterPart<T> part, @Nullable T to) {
        Map<FilterPart<?>, Object> changed = new HashMap<>(chosen);
        if (to == null || to instanceof String text && text.isBlank()) {
            changed.remove(part);
        } else {
            changed.put(part, to);
        }
        return new CrossCheckFilter(investigation, changed);
    }

    /// Those that two articles take part in; null for any.
    public CrossCheckFilter between(@Nullable UUID one, @Nullable UUID another) {
        return with(FilterPart.ARTICLE, one).with(FilterPart.OTHER, another);
    }

    public @Nullable Outcome outcome() {
        return get(FilterPart.OUTCOME);
    }

    public CrossCheckFilter withOutcome(@Nullable Outcome to) {
        return with(FilterPart.OUTCOME, to);
    }

    public @Nullable ValueType type() {
        return get(FilterPart.TYPE);
    }

    public CrossCheckFilter withType(@Nullable ValueType to) {
        return with(FilterPart.TYPE, to);
    }

    public @Nullable WorkState state() {
        return get(FilterPart.STATE);
    }

    public CrossCheckFilter withState(@Nullable WorkState to) {
        return with(FilterPart.STATE, to);
    }

    public @Nullable Verdict verdict() {
        return get(FilterPart.VERDICT);
    }

    public CrossCheckFilter withVerdict(@Nullable Verdict to) {
        return with(FilterPart.VERDICT, to);
    }

    public @Nullable ScoreBand score() {
        return get(FilterPart.SCORE);
    }

    public CrossCheckFilter withScore(@Nullable ScoreBand to) {
        return with(FilterPart.SCORE, to);
    }

    public @Nullable String source() {
        return get(FilterPart.SOURCE);
    }

    public CrossCheckFilter withSource(@Nullable String to) {
        return with(FilterPart.SOURCE, to);
    }

    public @Nullable String origin() {
        return get(FilterPart.ORIGIN);
    }

    public CrossCheckFilter withOrigin(@Nullable String to) {
        return with(FilterPart.ORIGIN, to);
    }

    public @Nullable String assignee() {
        return get(FilterPart.ASSIGNEE);
    }

    public CrossCheckFilter withAssignee(@Nullable String to) {
        return with(FilterPart.ASSIGNEE, to);
    }

    public @Nullable String waitingFor() {
        return get(FilterPart.WAITING_FOR);
    }

    public CrossCheckFilter withWaitingFor(@Nullable String to) {
        return with(FilterPart.WAITING_FOR, to);
    }

    public @Nullable UUID article() {
        return get(FilterPart.ARTICLE);
    }

    public @Nullable UUID other() {
        return get(FilterPart.OTHER);
    }

    /// Empty for any.
    public String text() {
        String text = get(FilterPart.TEXT);
        return text == null ? "" : text;
    }

    public CrossCheckFilter withText(String to) {
        return with(FilterPart.TEXT, to);
    }

    /// The filter in words, as addresses carry it, in the order of an address: `outcome` is
    /// `not-comparable`. What does not filter is absent.
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (FilterPart<?> part : FilterPart.ALL) {
            Object value = chosen.get(part);
            if (value != null) {
                words.put(part.word(), FilterPart.written(value));
            }
        }
        return words;
    }

    /// The filter that words name; what is unknown in them is as if it were not there.
    public static CrossCheckFilter named(UUID investigation, Map<String, String> words) {
        Map<FilterPart<?>, Object> chosen = new HashMap<>();
        for (FilterPart<?> part : FilterPart.ALL) {
            String word = words.get(part.word());
            Object value = word == null ? null : part.read(word);
            if (value != null) {
                chosen.put(part, value);
            }
        }
        return new CrossCheckFilter(investigation, chosen);
    }

    /// The words of a filter that is kept for several people: who keeps it is whoever looks.
    Map<String, String> keptBy(String username) {
        return replaced(username, VIEWER).words();
    }

    /// The filter that kept words name for a person.
    static CrossCheckFilter keptFor(
            UUID investigation, Map<String, String> words, String username) {
        return named(investigation, words).replaced(VIEWER, username);
    }

    /// One name written for another.
    private CrossCheckFilter replaced(String name, String instead) {
        CrossCheckFilter replaced = this;
        if (name.equals(assignee())) {
            replaced = replaced.with(FilterPart.ASSIGNEE, instead);
        }
        return name.equals(waitingFor())
                ? replaced.with(FilterPart.WAITING_FOR, instead)
                : replaced;
    }
}
