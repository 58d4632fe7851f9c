package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.core.text.Span;

/// Finds a passage of a text by typing: the words of its sentence, and which of them are the claim.
/// Nobody needs a pointer for it.
class SentenceDialog extends Dialog {
    private final transient Stretches stretches;
    private final ComboBox<Span> sentence = new ComboBox<>(getTranslation("reader.sentence.label"));
    private final TextArea words = new TextArea(getTranslation("reader.sentence.words"));

    /// @param onChoice hears the stretch of the text
    SentenceDialog(String text, List<Span> sentences, Consumer<Span> onChoice) {
        stretches = new Stretches(text);
        setHeaderTitle(getTranslation("reader.add.title"));
        setWidth("36rem");
        sentence.setItemLabelGenerator(stretches::line);
        sentence.setItems(stretches::holdsAll, sentences);
        sentence.setPlaceholder(getTranslation("reader.sentence.find"));
        sentence.setWidthFull();
        sentence.addClassName("sentence-choice");
        sentence.setAutofocus(true);
        words.setHelperText(getTranslation("reader.sentence.words.help"));
        words.setWidthFull();
        words.setEnabled(false);
        words.getElement().setAttribute("dir", "auto");
        sentence.addValueChangeListener(event -> {
            Span chosen = event.getValue();
            words.setEnabled(chosen != null);
            words.setValue(chosen == null ? "" : stretches.line(chosen));
            sentence.setInvalid(false);
        });
        Div form = new Div(new Paragraph(getTranslation("reader.sentence.how")), sentence, words);
        form.addClassName("form");
        add(form);
        Button on = new Button(getTranslation("reader.sentence.on"), _ -> choose(onChoice));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), on);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                sentence.focus();
            }
        });
    }

    private void choose(Consumer<Span> onChoice) {
        Span chosen = sentence.getValue();
        if (chosen == null) {
            sentence.setErrorMessage(getTranslation("reader.sentence.needed"));
            sentence.setInvalid(true);
            sentence.focus();
            return;
        }
        Optional<Span> stretch = stretches.find(words.getValue(), chosen);
        if (stretch.isEmpty()) {
            words.setErrorMessage(getTranslation("reader.sentence.notThere"));
            words.setInvalid(true);
            words.focus();
            return;
        }
        close();
        onChoice.accept(stretch.get());
    }
}
