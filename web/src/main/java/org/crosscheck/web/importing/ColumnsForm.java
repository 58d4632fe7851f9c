package org.crosscheck.web.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.importer.read.ColumnMapping;

/// Asks what the columns of a table are; what is known of them is chosen already.
class ColumnsForm extends Div {
    private final transient ColumnMapping known;
    private final Map<String, Select<String>> fields = new LinkedHashMap<>();
    private final Select<String> text;

    /// @param file whose columns they are
    /// @param known what was said before, or what the columns' names tell
    ColumnsForm(String file, List<String> header, ColumnMapping known) {
        this.known = known;
        addClassName("columns-form");
        text = add("text", getTranslation("import.text"), header);
        var _ = add("title", getTranslation("article.title"), header);
        var _ = add("published", getTranslation("article.published"), header);
        var _ = add("publisher", getTranslation("article.publisher"), header);
        var _ = add("url", getTranslation("article.url"), header);
        text.setErrorMessage(getTranslation("import.columns.needed"));
        text.addValueChangeListener(
                change -> text.setInvalid(change.getValue() == null && !isKnown()));
        Paragraph hint = new Paragraph(getTranslation("import.columns.hint"));
        hint.addClassName("muted");
        Div selects = new Div();
        selects.addClassName("fields");
        fields.values().forEach(selects::add);
        add(new H3(getTranslation("import.columns", file)), hint, selects);
    }

    private Select<String> add(String field, String label, List<String> header) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(header);
        select.setEmptySelectionAllowed(true);
        known.column(field).filter(header::contains).ifPresent(select::setValue);
        fields.put(field, select);
        return select;
    }

    /// Whether the column of the text is chosen or known; shows it where it is not.
    boolean check() {
        boolean complete = text.getValue() != null || isKnown();
        text.setInvalid(!complete);
        return complete;
    }

    private boolean isKnown() {
        return known.column("html").isPresent();
    }

    /// The file with what was chosen; nothing is said of it where nothing was changed.
    ImportSource with(ImportSource source) {
        Map<String, String> chosen = new LinkedHashMap<>(known.columns());
        fields.forEach((field, select) -> {
            if (select.getValue() == null) {
                chosen.remove(field);
            } else {
                chosen.put(field, select.getValue());
            }
        });
        return chosen.equals(known.columns())
                ? source
                : new ImportSource(source.name(), source.bytes(), new ColumnMapping(chosen));
    }
}
