package org.crosscheck.web.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.Verdict;

/// Where a person judges: four verdicts, a note, and the way to the next one.
class DecisionBar extends Footer {
    /// Hears a verdict.
    interface OnVerdict {
        /// @param stay whether to stay at this cross-check afterwards
        void judge(Verdict verdict, boolean stay);
    }

    private final List<VerdictButton> buttons = new ArrayList<>();
    private final TextField note = new TextField();
    private final Span noteKey = key("");
    private final ReasonChips reasons;
    private final Button previous = step("‹", "review.previous");
    private final Button next = step("›", "review.next");
    private final Button help = step("?", "review.help");

    /// @param onReason hears the reason that was pressed
    DecisionBar(OnVerdict onVerdict, Runnable onNote, Consumer<Reason> onReason) {
        reasons = new ReasonChips(onReason);
        addClassName("decision-bar");
        Div verdicts = new Div();
        verdicts.addClassName("verdicts");
        verdicts.getElement().setAttribute("role", "group");
        verdicts.getElement().setAttribute("aria-label", getTranslation("review.verdict"));
        for (Verdict verdict : Verdict.values()) {
            VerdictButton button = new VerdictButton(verdict);
            button.addClickListener(event -> onVerdict.judge(verdict, event.isShiftKey()));
            buttons.add(button);
            verdicts.add(button);
        }
        note.setPlaceholder(getTranslation("review.note"));
        note.setAriaLabel(getTranslation("review.note"));
        note.addClassName("note");
        note.setMaxLength(4_000);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setSuffixComponent(noteKey);
        // Not a tooltip of Vaadin: one that opens on focus covers the verdicts and takes the Escape
        // key.
        note.getElement().setAttribute("title", getTranslation("review.note.help"));
        note.addKeyDownListener(Key.ENTER, _ -> onNote.run());
        note.addKeyDownListener(Key.ENTER, _ -> onNote.run(), KeyModifier.CONTROL);
        Div steps = new Div(previous, next, help);
        steps.addClassName("steps");
        add(verdicts, note, steps, reasons);
    }

    /// What the key of a verdict does.
    static KeyAction action(Verdict verdict) {
        return switch (verdict) {
            case CONSISTENT -> KeyAction.CONSISTENT;
            case CONFLICTING -> KeyAction.CONFLICTING;
            case NOT_COMPARABLE -> KeyAction.NOT_COMPARABLE;
            case UNSURE -> KeyAction.UNSURE;
        };
    }

    /// Shows the keys that a person has chosen.
    void use(KeyMap map) {
        buttons.forEach(button -> button.use(map));
        name(noteKey, map.shown(KeyAction.NOTE));
        hint(previous, "review.previous", map.shown(KeyAction.PREVIOUS));
        hint(next, "review.next", map.shown(KeyAction.NEXT));
        hint(help, "review.help", map.shown(KeyAction.HELP));
    }

    /// @param letter empty where there is none to be shown
    static void name(Span key, String letter) {
        key.setText(letter);
        key.setVisible(!letter.isEmpty());
    }

    private void hint(Button button, String label, String key) {
        button.setTooltipText(getTranslation(label) + (key.isEmpty() ? "" : " (" + key + ")"));
    }

    static Span key(String key) {
        Span drawn = new Span(key);
        drawn.addClassName("key");
        drawn.getElement().setAttribute("aria-hidden", "true");
        return drawn;
    }

    private Button step(String sign, String label) {
        Button button = new Button(sign);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("step");
        button.setAriaLabel(getTranslation(label));
        return button;
    }

    /// Shows what this person decided, and how many others decided what.
    void show(CrossCheckDetail detail, String me) {
        buttons.forEach(button -> button.show(detail, me));
        Optional<DecisionRow> mine = ReviewDesk.mine(detail, me);
        note.setReadOnly(detail.panel().isResolved());
        if (detail.panel().isResolved()) {
            reasons.show(null, null);
            return;
        }
        reasons.show(
                mine.map(DecisionRow::verdict).orElse(null),
                mine.map(DecisionRow::reason).orElse(null));
    }

    /// Says at each verdict what it means.
    void define(Definitions definitions) {
        buttons.forEach(button -> button.define(definitions));
    }

    String note() {
        return note.getValue().strip();
    }

    void setNote(String text) {
        note.setValue(text);
    }

    void onPrevious(Runnable listener) {
        previous.addClickListener(_ -> listener.run());
    }

    void onNext(Runnable listener) {
        next.addClickListener(_ -> listener.run());
    }

    void onHelp(Runnable listener) {
        help.addClickListener(_ -> listener.run());
    }
}
