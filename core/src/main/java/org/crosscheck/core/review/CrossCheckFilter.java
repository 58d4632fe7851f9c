package org.crosscheck.core.review;

import java.util.UUID;
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
        String text) {
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

    public CrossCheckFilter withOutcome(@Nullable Outcome to) {
        return new CrossCheckFilter(
                investigation,
                to,
                type,
                state,
                verdict,
                article,
                other,
                assignee,
                waitingFor,
                text);
    }

    public CrossCheckFilter withType(@Nullable ValueType to) {
        return new CrossCheckFilter(
                investigation,
                outcome,
                to,
                state,
                verdict,
                article,
                other,
                assignee,
                waitingFor,
                text);
    }

    public CrossCheckFilter withState(@Nullable WorkState to) {
        return new CrossCheckFilter(
                investigation,
                outcome,
                type,
                to,
                verdict,
                article,
                other,
                assignee,
                waitingFor,
                text);
    }

    public CrossCheckFilter withAssignee(@Nullable String to) {
        return new CrossCheckFilter(
                investigation, outcome, type, state, verdict, article, other, to, waitingFor, text);
    }

    public CrossCheckFilter withWaitingFor(@Nullable String to) {
        return new CrossCheckFilter(
                investigation, outcome, type, state, verdict, article, other, assignee, to, text);
    }

    public CrossCheckFilter withText(String to) {
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
                to);
    }

    /// Those that two articles take part in; null for any.
    public CrossCheckFilter between(@Nullable UUID one, @Nullable UUID another) {
        return new CrossCheckFilter(
                investigation,
                outcome,
                type,
                state,
                verdict,
                one,
                another,
                assignee,
                waitingFor,
                text);
    }
}
