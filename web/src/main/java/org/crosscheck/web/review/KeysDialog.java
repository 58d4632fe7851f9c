package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;

/// What the verdicts mean, and all keys.
class KeysDialog extends Dialog {
    private static final List<String> KEYS =
            List.of(
                    "shift", "same", "j", "k", "s", "c", "e", "enter", "w", "d", "i", "undo",
                    "redo", "help");

    /// @param definitions what the verdicts mean here
    KeysDialog(Definitions definitions) {
        setHeaderTitle(getTranslation("keys.title"));
        addClassName("keys-dialog");
        DescriptionList verdicts = new DescriptionList();
        for (Verdict verdict : Verdict.values()) {
            verdicts.add(
                    new DescriptionList.Term(
                            key(DecisionBar.letter(verdict)), new OutcomeBadge(verdict)));
            verdicts.add(
                    new DescriptionList.Description(
                            definitions
                                    .meanings()
                                    .getOrDefault(
                                            verdict,
                                            getTranslation("verdict." + verdict + ".meaning"))));
        }
        DescriptionList outcomes = new DescriptionList();
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.UNRELATED) {
                outcomes.add(new DescriptionList.Term(new OutcomeBadge(outcome)));
                outcomes.add(
                        new DescriptionList.Description(
                                getTranslation("outcome." + outcome + ".meaning")));
            }
        }
        DescriptionList states = new DescriptionList();
        for (WorkState state : WorkState.values()) {
            states.add(new DescriptionList.Term(new StateBadge(state)));
            states.add(
                    new DescriptionList.Description(getTranslation("state." + state + ".meaning")));
        }
        DescriptionList keys = new DescriptionList();
        for (String name : KEYS) {
            keys.add(new DescriptionList.Term(key(getTranslation("keys." + name + ".key"))));
            keys.add(new DescriptionList.Description(getTranslation("keys." + name)));
        }
        Div all =
                new Div(
                        new H3(getTranslation("keys.verdicts")),
                        verdicts,
                        new H3(getTranslation("keys.outcomes")),
                        outcomes,
                        new H3(getTranslation("keys.states")),
                        states,
                        new H3(getTranslation("keys.keys")),
                        keys,
                        new Paragraph(getTranslation("keys.inputs")));
        // Where it is longer than the window it is scrolled by keys.
        all.getElement().setAttribute("tabindex", "0");
        add(all);
        getFooter().add(new Button(getTranslation("close"), _ -> close()));
    }

    private static Span key(String text) {
        Span key = new Span(text);
        key.addClassName("key");
        return key;
    }
}
