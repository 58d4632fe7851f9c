package org.crosscheck.web.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.web.language.DateField;

/// Takes a pasted text with what is known of it.
class PastePanel extends Section {
    private final TextArea text = new TextArea(getTranslation("import.text"));
    private final TextField title = new TextField(getTranslation("article.title"));
    private final TextField publisher = new TextField(getTranslation("article.publisher"));
    private final DatePicker published = new DateField(getTranslation("article.published"));

    PastePanel(SerializableConsumer<List<ImportSource>> onStart) {
        addClassName("panel");
        Paragraph hint = new Paragraph(getTranslation("import.paste.hint"));
        hint.addClassName("muted");
        text.setMinRows(5);
        text.setMaxRows(12);
        text.setErrorMessage(getTranslation("import.paste.empty"));
        Button add =
                new Button(
                        getTranslation("import.paste.start"),
                        _ -> {
                            if (text.isEmpty()) {
                                text.setInvalid(true);
                                return;
                            }
                            text.setInvalid(false);
                            onStart.accept(List.of(source()));
                            text.clear();
                            title.clear();
                        });
        Div facts = new Div(title, publisher, published);
        facts.addClassName("fields");
        add(new H2(getTranslation("import.paste")), hint, text, facts, add);
    }

    private ImportSource source() {
        return PastedText.source(
                text.getValue(), title.getValue(), publisher.getValue(), published.getValue());
    }
}
