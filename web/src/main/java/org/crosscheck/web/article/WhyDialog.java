package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// Asks for the reason of a correction of a claim before it is made.
class WhyDialog extends Dialog {
    /// @param passage the words that it is about
    /// @param onConfirm hears the reason, which may be empty
    WhyDialog(String title, String passage, String confirm, Consumer<String> onConfirm) {
        setHeaderTitle(title);
        Paragraph quote = new Paragraph(passage);
        quote.addClassName("quote");
        quote.getElement().setAttribute("dir", "auto");
        TextField why = new TextField(getTranslation("reader.why"));
        why.setMaxLength(500);
        Div form = new Div(quote, why);
        form.addClassName("form");
        add(form);
        Button save =
                new Button(
                        confirm,
                        _ -> {
                            close();
                            onConfirm.accept(why.getValue());
                        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }
}
