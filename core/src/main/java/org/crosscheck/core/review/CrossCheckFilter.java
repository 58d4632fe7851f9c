package org.crosscheck.core.review;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Which cross-checks of an investigation; null means any.
///
/// @param verdict at least one reviewer said so, where the decisions are not hidden
/// @param article takes part in it
/// @param other another article that takes part in it
/// @param assignee somebody by this username has it to do
/// @param waitingFor it wants a review, and the person of this username has none on what it says
///   now
/// @param text words that all occur in its attribute, sentences or passages, in any case and with
///   or without accents; empty for any
/// @param source an article of this publisher takes part in it
/// @param origin an article that carries this agency's text takes part in it
public record CrossCheckFilter(
        UUID investigation,
        @Nullable Outcome outcome,
        @Nullable ValueType type,
        @Nullable WorkState state,
        @Nullable Verdict verdict,
        @Nullable UUID article,
        @Nullable UUID other,
        @Nullable String assignee,
        @Nullable String waitingFor,
        String text,
        @Nullable ScoreBand score,
        @Nullable String source,
        @Nullable String origin) {
    /// With any score, source and origin.
    public CrossCheckFilter(
            UUID investigation,
            @Nullable Outcome outcome,
            @Nullable ValueType type,
            @Nullable WorkState state,
            @Nullable Verdict verdict,
            @Nullable UUID article,
            @Nullable UUID other,
            @Nullable String assignee,
            @Nullable String waitingFor,
            String text) {
        this(
                investigation,
                outcome,
                type,
                state,
                verdict,
                article,
                other,
                assignee,
                waitingFor,
                text,
                null,
                null,
                null);
    }

    /// Without another article.
    public CrossCheckFilter(
            UUID investigation,
            @Nullable Outcome outcome,
            @Nullable ValueType type,
            @Nullable WorkState state,
            @Nullable Verdict verdict,
            @Nullable UUID article,
            @Nullable String assignee,
            @Nullable String waitingFor,
            String text) {
        this(
                investigation,
                outcome,
                type,
                state,
                verdict,
                article,
                null,
                assignee,
                waitingFor,
                text);
    }

    /// All of an investigation.
    public static CrossCheckFilter all(UUID investigation) {
        return new CrossCheckFilter(
                investigation, null, null, null, null, null, null, null, null, "");
    }

    /// Whether it leaves nothing out.
    public boolean isAll() {
        return equals(all(investigation));
    }

    public CrossCheckFilter withOutcome(@Nullable Outcome to) {
        return with(parts -> parts.outcome = to);
    }

    public CrossCheckFilter withType(@Nullable ValueType to) {
        return with(parts -> parts.type = to);
    }

    public CrossCheckFilter withState(@Nullable WorkState to) {
        return with(parts -> parts.state = to);
    }

    public CrossCheckFilter withVerdict(@Nullable Verdict to) {
        return with(parts -> parts.verdict = to);
    }

    public CrossCheckFilter withScore(@Nullable ScoreBand to) {
        return with(parts -> parts.score = to);
    }

    public CrossCheckFilter withSource(@Nullable String to) {
        return with(parts -> parts.source = to);
    }

    public CrossCheckFilter withOrigin(@Nullable String to) {
        return with(parts -> parts.origin = to);
    }

    public CrossCheckFilter withAssignee(@Nullable String to) {
        return with(parts -> parts.assignee = to);
    }

    public CrossCheckFilter withWaitingFor(@Nullable String to) {
        return with(parts -> parts.waitingFor = to);
    }

    public CrossCheckFilter withText(String to) {
        return with(parts -> parts.text = to);
    }

    /// Those that two articles take part in; null for any.
    public CrossCheckFilter between(@Nullable UUID one, @Nullable UUID another) {
        return with(parts -> {
            parts.article = one;
            parts.other = another;
        });
    }

    private CrossCheckFilter with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.filter(investigation);
    }

    /// A filter while it is changed.
    private static final class Parts {
        private @Nullable Outcome outcome;
        private @Nullable ValueType type;
        private @Nullable WorkState state;
        private @Nullable Verdict verdict;
        private @Nullable UUID article;
        private @Nullable UUID other;
        private @Nullable String assignee;
        private @Nullable String waitingFor;
        private String text;
        private @Nullable ScoreBand score;
        private @Nullable String source;
        private @Nullable String origin;

        private Parts(CrossCheckFilter of) {
            outcome = of.outcome;
            type = of.type;
            state = of.state;
            verdict = of.verdict;
            article = of.article;
            other = of.other;
            assignee = of.assignee;
            waitingFor = of.waitingFor;
            text = of.text;
            score = of.score;
            source = of.source;
            origin = of.origin;
        }

        private CrossCheckFilter filter(UUID investigation) {
            return new CrossCheckFilter(
                    investigation,
                    outcome,
                    type,
                    state,
                    verdict,
                    article,
                    other,
                    assignee,
                    waitingFor,
                    text,
                    score,
                    source,
                    origin);
        }
    }

    /// The filter in words, as addresses carry it, in the order of an address.
    public Map<String, String> words() {
        return FilterWords.of(this);
    }

    /// The filter that words name; what is unknown in them is as if it were not there.
    public static CrossCheckFilter named(UUID investigation, Map<String, String> words) {
        return FilterWords.filter(investigation, words);
    }
}
