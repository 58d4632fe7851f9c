package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.importer.job.Passage;
import org.crosscheck.web.badge.TypeLabel;

/// Shows a passage and what the program reads in it, and makes a claim of it.
class AddClaimDialog extends Dialog {
    /// Takes the claim and the reason, which may be empty.
    interface OnAdd {
        void add(Claim claim, String why);
    }

    /// A value that the claim may state.
    private record Choice(ClaimValue value, Checkbox chosen, TextField attribute) {
        ClaimValue given() {
            return new ClaimValue(
                    value.span(),
                    value.text(),
                    attribute.getValue().strip(),
                    value.head(),
                    value.value(),
                    value.correction());
        }
    }

    AddClaimDialog(Passage passage, OnAdd onAdd) {
        setHeaderTitle(getTranslation("reader.add.title"));
        setWidth("36rem");
        Paragraph quote = new Paragraph(passage.text());
        quote.addClassName("quote");
        quote.getElement().setAttribute("dir", "auto");
        Div form = new Div(quote);
        form.addClassName("form");
        List<Choice> choices = new ArrayList<>();
        if (passage.values().isEmpty()) {
            form.add(new Paragraph(getTranslation("reader.add.noValues")));
        } else {
            form.add(new H3(getTranslation("reader.add.values")));
        }
        for (ClaimValue value : passage.values()) {
            Choice choice = choice(value);
            choices.add(choice);
            Div row = new Div(choice.chosen(), choice.attribute());
            row.addClassName("value-choice");
            form.add(row);
        }
        TextField speaker = new TextField(getTranslation("reader.add.speaker"));
        speaker.setPlaceholder(getTranslation("claim.ownVoice"));
        speaker.setValue(Optional.ofNullable(passage.speaker()).orElse(""));
        TextField why = new TextField(getTranslation("reader.why"));
        why.setMaxLength(500);
        form.add(speaker, why);
        add(form);
        Button save =
                new Button(
                        getTranslation("reader.add.confirm"),
                        _ -> {
                            close();
                            onAdd.add(
                                    passage.claim(
                                            speaker.getValue(),
                                            choices.stream()
                                                    .filter(c -> c.chosen().getValue())
                                                    .map(Choice::given)
                                                    .toList()),
                                    why.getValue());
                        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }

    private Choice choice(ClaimValue value) {
        Checkbox chosen =
                new Checkbox(
                        getTranslation(
                                "reader.add.value",
                                TypeLabel.word(value.value().type()),
                                value.text()),
                        true);
        TextField attribute = new TextField(getTranslation("reader.add.attribute"));
        attribute.setValue(value.attribute());
        attribute.setAriaLabel(getTranslation("reader.add.attribute.of", value.text()));
        chosen.addValueChangeListener(event -> attribute.setEnabled(event.getValue()));
        return new Choice(value, chosen, attribute);
    }
}
