package org.crosscheck.web.badge;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.Verdict;

/// What the program, or a person, says of a cross-check: a sign, a word and a shape of its own, so
/// that it can be told apart without colour.
public class OutcomeBadge extends Span {
    /// What the program says; drawn with an outline only, since it is a proposal.
    public OutcomeBadge(Outcome outcome) {
        this(sign(outcome), word(outcome), "outcome-" + name(outcome), "proposed");
    }

    /// What a person says; drawn filled.
    public OutcomeBadge(Verdict verdict) {
        this(sign(verdict), word(verdict), "outcome-" + name(verdict), "decided");
    }

    private OutcomeBadge(String sign, String word, String... classes) {
        addClassName("badge");
        addClassNames(classes);
        Span drawn = new Span(sign);
        drawn.addClassName("sign");
        drawn.getElement().setAttribute("aria-hidden", "true");
        add(drawn, new Span(word));
    }

    public static String sign(Outcome outcome) {
        return switch (outcome) {
            case AGREES -> "✓";
            case CONFLICTS -> "≠";
            case NOT_COMPARABLE -> "⊘";
            case CANNOT_TELL -> "?";
            case UNRELATED -> "–";
        };
    }

    public static String sign(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> "✓";
            case CONFLICTING -> "≠";
            case NOT_COMPARABLE -> "⊘";
            case UNSURE -> "?";
        };
    }

    public static String word(Outcome outcome) {
        return I18NProvider.translate("outcome." + outcome);
    }

    public static String word(Verdict verdict) {
        return I18NProvider.translate("verdict." + verdict);
    }

    /// The part of style names that stands for an outcome.
    public static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> name(Outcome.AGREES);
            case CONFLICTING -> name(Outcome.CONFLICTS);
            case NOT_COMPARABLE -> name(Outcome.NOT_COMPARABLE);
            case UNSURE -> name(Outcome.CANNOT_TELL);
        };
    }
}
