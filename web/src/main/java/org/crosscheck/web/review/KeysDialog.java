package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;

/// What the verdicts mean, and all keys, to be changed.
class KeysDialog extends Dialog {
    private static final List<String> KEYS =
            List.of(
                    "shift",
                    "same",
                    "digits",
                    "arrows",
                    "nextOpen",
                    "enter",
                    "undo",
                    "redo",
                    "find");

    private final Map<Verdict, Span> letters = new EnumMap<>(Verdict.class);

    /// @param definitions what the verdicts mean here
    /// @param onChange hears the keys after each change
    KeysDialog(Definitions definitions, OwnKeys own, Consumer<KeyMap> onChange) {
        setHeaderTitle(getTranslation("keys.title"));
        addClassName("keys-dialog");
        DescriptionList verdicts = new DescriptionList();
        for (Verdict verdict : Verdict.values()) {
            Span letter = key("");
            letters.put(verdict, letter);
            verdicts.add(new DescriptionList.Term(letter, new OutcomeBadge(verdict)));
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
        KeyChooser chooser =
                new KeyChooser(
                        own,
                        map -> {
                            show(map);
                            onChange.accept(map);
                        });
        chooser.refresh();
        Div all =
                new Div(
                        new H3(getTranslation("keys.verdicts")),
                        verdicts,
                        new H3(getTranslation("keys.outcomes")),
                        outcomes,
                        new H3(getTranslation("keys.states")),
                        states,
                        new H3(getTranslation("keys.keys")),
                        chooser,
                        new H3(getTranslation("keys.fixed")),
                        keys,
                        new Paragraph(getTranslation("keys.inputs")));
        // Where it is longer than the window it is scrolled by keys.
        all.getElement().setAttribute("tabindex", "0");
        add(all);
        getFooter().add(new Button(getTranslation("close"), _ -> close()));
    }

    private void show(KeyMap map) {
        letters.forEach((verdict, letter) ->
                DecisionBar.name(letter, map.shown(DecisionBar.action(verdict))));
    }

    private static Span key(String text) {
        Span key = new Span(text);
        key.addClassName("key");
        return key;
    }
}
