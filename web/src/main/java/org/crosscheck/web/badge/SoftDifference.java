package org.crosscheck.web.badge;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/// That the reviewers have one verdict for different reasons.
public class SoftDifference extends Span {
    public SoftDifference() {
        super("≈ " + I18NProvider.translate("soft"));
        addClassName("soft-difference");
        getElement().setAttribute("title", I18NProvider.translate("soft.meaning"));
    }
}
