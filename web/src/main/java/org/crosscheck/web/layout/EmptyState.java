package org.crosscheck.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where a list would be, and says why there is none: nothing was done yet, nothing was
/// found, or filters hide what there is.
public class EmptyState extends Div {
    /// @param title what is the case, in a few words
    /// @param explanation why, and what to do
    /// @param actions what to press, may be none
    public EmptyState(String title, String explanation, Component... actions) {
        addClassName("empty-state");
        getElement().setAttribute("role", "status");
        add(new H2(title), new Paragraph(explanation));
        add(actions);
    }
}
