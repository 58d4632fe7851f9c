package org.crosscheck.web.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.OutcomeBadge;

/// What the verdicts mean here, and what they meant before.
class DefinitionsForm extends Section {
    private static final int LONGEST = 1_000;

    private final Map<Verdict, TextArea> fields = new EnumMap<>(Verdict.class);

    /// @param versions the newest first; empty for the program's own wording
    /// @param mayChange whether the form can be saved
    DefinitionsForm(
            List<Definitions> versions, boolean mayChange, Consumer<Map<Verdict, String>> onSave) {
        addClassNames("panel", "definitions-form");
        Definitions now = versions.isEmpty() ? Definitions.OWN : versions.getFirst();
        Paragraph text = new Paragraph(getTranslation("definitions.text", now.number()));
        text.addClassName("muted");
        add(new H2(getTranslation("definitions.title")), text);
        for (Verdict verdict : Verdict.values()) {
            TextArea field =
                    new TextArea(OutcomeBadge.sign(verdict) + " " + OutcomeBadge.word(verdict));
            field.setPlaceholder(getTranslation("verdict." + verdict + ".meaning"));
            field.setValue(now.meanings().getOrDefault(verdict, ""));
            field.setMaxLength(LONGEST);
            field.setReadOnly(!mayChange);
            fields.put(verdict, field);
            add(field);
        }
        if (mayChange) {
            Button save = new Button(getTranslation("definitions.save"), _ -> save(onSave));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.setDisableOnClick(true);
            add(save);
        }
        if (!versions.isEmpty()) {
            add(earlier(versions));
        }
    }

    private void save(Consumer<Map<Verdict, String>> onSave) {
        Map<Verdict, String> wanted = new EnumMap<>(Verdict.class);
        fields.forEach((verdict, field) -> wanted.put(verdict, field.getValue()));
        onSave.accept(wanted);
    }

    private NativeDetails earlier(List<Definitions> versions) {
        UnorderedList list = new UnorderedList();
        for (Definitions version : versions) {
            UnorderedList meanings = new UnorderedList();
            version.meanings().keySet().stream()
                    .sorted()
                    .forEach(verdict ->
                            meanings.add(
                                    new ListItem(
                                            OutcomeBadge.word(verdict)
                                                    + ": "
                                                    + version.meanings().get(verdict))));
            ListItem item =
                    new ListItem(
                            getTranslation(
                                    "definitions.version",
                                    version.number(),
                                    version.by() == null ? "" : version.by(),
                                    version.at() == null ? "" : Dates.moment(version.at())));
            item.add(meanings);
            list.add(item);
        }
        return new NativeDetails(getTranslation("definitions.versions"), list);
    }
}
