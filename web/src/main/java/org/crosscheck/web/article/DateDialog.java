package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.crosscheck.web.language.DateField;

/// Asks on which day an article was published.
class DateDialog extends Dialog {
    DateDialog(String title, Consumer<LocalDate> onDate) {
        setHeaderTitle(getTranslation("date.ask"));
        DatePicker picker = new DateField(getTranslation("article.published"));
        picker.setErrorMessage(getTranslation("date.needed"));
        Paragraph of = new Paragraph(title);
        of.addClassName("quote");
        Div form = new Div(of, new Paragraph(getTranslation("date.why")), picker);
        form.addClassName("form");
        add(form);
        Button save =
                new Button(
                        getTranslation("save"),
                        event -> {
                            if (picker.getValue() == null) {
                                picker.setInvalid(true);
                                event.getSource().setEnabled(true);
                                return;
                            }
                            onDate.accept(picker.getValue());
                            close();
                        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }
}
