package org.crosscheck.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/// Where the screen is too narrow for the queue beside the cross-check: the button that opens it
/// over the cross-check. The style sheet shows it there alone.
class StripDrawer extends Div {
    private final Component review;
    private final QueueStrip strip;
    private final Button open = new Button(getTranslation("strip.open"));

    StripDrawer(Component review, QueueStrip strip) {
        this.review = review;
        this.strip = strip;
        addClassName("strip-drawer");
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.getElement().setAttribute("aria-controls", "strip");
        open.addClickListener(_ -> show(!isShown()));
        add(open);
        Button close = new Button("×", _ -> show(false));
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.addClassName("strip-close");
        close.setAriaLabel(getTranslation("strip.close"));
        strip.setId("strip");
        strip.addComponentAsFirst(close);
        Shortcuts.addShortcutListener(strip, () -> show(false), Key.ESCAPE)
                .listenOn(strip)
                .allowEventPropagation()
                .allowBrowserDefault();
        show(false);
    }

    private boolean isShown() {
        return "shown".equals(review.getElement().getAttribute("data-strip"));
    }

    /// Closes it, as another cross-check is shown.
    void close() {
        show(false);
    }

    private void show(boolean shown) {
        boolean was = isShown();
        review.getElement().setAttribute("data-strip", shown ? "shown" : "hidden");
        open.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
        if (shown) {
            strip.focusSearch();
        } else if (was) {
            open.focus();
        }
    }
}
