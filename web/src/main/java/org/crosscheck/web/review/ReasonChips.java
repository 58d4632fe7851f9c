package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.Verdict;
import org.jspecify.annotations.Nullable;

/// The reasons that may be given for a verdict, one to be chosen; there for *conflicting* and *not
/// comparable* alone.
class ReasonChips extends Div {
    private final transient BiConsumer<Reason, ReasonChips> onReason;

    /// @param onReason hears the reason that was pressed
    ReasonChips(Consumer<Reason> onReason) {
        this((reason, _) -> onReason.accept(reason));
    }

    /// @param onReason hears the reason that was pressed, and where
    ReasonChips(BiConsumer<Reason, ReasonChips> onReason) {
        this.onReason = onReason;
        addClassName("reasons");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.reason"));
        setVisible(false);
    }

    /// @param verdict null where there is none
    /// @param chosen null where none is given
    void show(@Nullable Verdict verdict, @Nullable Reason chosen) {
        removeAll();
        setVisible(verdict != null && !verdict.reasons().isEmpty());
        if (verdict == null || verdict.reasons().isEmpty()) {
            return;
        }
        Span because = new Span(getTranslation("review.because"));
        because.addClassName("muted");
        add(because);
        for (Reason reason : verdict.reasons()) {
            Button chip = new Button(getTranslation("reason." + reason));
            chip.addThemeVariants(ButtonVariant.SMALL);
            chip.addClassName("chip");
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(reason == chosen));
            chip.addClickListener(_ -> onReason.accept(reason, this));
            add(chip);
        }
    }
}
