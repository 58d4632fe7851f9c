package org.crosscheck.web.language;

import com.vaadin.flow.component.HasElement;

/// Words that are not in the language of the screen. They say so to screen readers, and their
/// direction does not mix with that of what stands around them.
public final class Foreign {
    private Foreign() {}

    /// Marks what the program composes from articles: attributes, sentences of findings, history.
    public static <C extends HasElement> C english(C component) {
        component.getElement().setAttribute("lang", "en");
        return quoted(component);
    }

    /// Marks what people or articles wrote, in whatever language.
    public static <C extends HasElement> C quoted(C component) {
        component.getElement().setAttribute("dir", "auto");
        return component;
    }
}
