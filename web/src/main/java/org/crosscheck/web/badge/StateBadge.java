package org.crosscheck.web.badge;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.crosscheck.core.review.WorkState;

/// How far the work on a cross-check is; an axis of its own, never drawn in an outcome's colour.
public class StateBadge extends Span {
    public StateBadge(WorkState state) {
        addClassNames("state", "state-" + name(state));
        getElement().setAttribute("title", I18NProvider.translate("state." + state + ".meaning"));
        Span drawn = new Span(sign(state));
        drawn.addClassName("sign");
        drawn.getElement().setAttribute("aria-hidden", "true");
        add(drawn, new Span(word(state)));
    }

    public static String sign(WorkState state) {
        return switch (state) {
            case OPEN -> "○";
            case FIRST_REVIEW -> "◔";
            case AWAITING_SECOND -> "◑";
            case DISPUTED -> "⚔";
            case RESOLVED -> "●";
            case REOPENED -> "↻";
        };
    }

    /// The part of addresses and style names that stands for a state.
    public static String name(WorkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String word(WorkState state) {
        return I18NProvider.translate("state." + state);
    }
}
