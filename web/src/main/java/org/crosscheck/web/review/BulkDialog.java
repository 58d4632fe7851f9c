package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.NewDecision;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// Says how many cross-checks are about to be decided, and the first of them by name, before it is
/// done.
class BulkDialog extends Dialog {
    static final int NAMED = 5;

    private final TextField note = new TextField(getTranslation("review.note"));
    private final ReasonChips reasons = new ReasonChips(this::toggle);
    private final Button confirm = new Button();
    private @Nullable Verdict verdict;
    private @Nullable Reason reason;

    private BulkDialog(String title, String text, QueueDesk.Chosen chosen) {
        setHeaderTitle(title);
        addClassName("bulk-dialog");
        UnorderedList names = new UnorderedList();
        chosen.first()
                .forEach(row ->
                        names.add(
                                new ListItem(
                                        Foreign.english(
                                                new Span(
                                                        row.attribute()
                                                                + " – "
                                                                + row.sentence())))));
        if (chosen.size() > NAMED) {
            names.add(new ListItem(getTranslation("bulk.more", chosen.size() - NAMED)));
        }
        add(new Paragraph(text), names);
        if (chosen.size() >= QueueDesk.MOST) {
            add(new Paragraph(getTranslation("bulk.most", QueueDesk.MOST)));
        }
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), confirm);
    }

    /// Asks for the verdict on each of the chosen ones.
    static BulkDialog deciding(QueueDesk.Chosen chosen, Consumer<NewDecision> onConfirm) {
        BulkDialog dialog =
                new BulkDialog(
                        text("bulk.decide.title", chosen.size()),
                        text("bulk.decide.text", chosen.size()),
                        chosen);
        Div verdicts = new Div();
        verdicts.addClassName("verdicts");
        verdicts.getElement().setAttribute("role", "group");
        verdicts.getElement().setAttribute("aria-label", text("review.verdict"));
        for (Verdict offered : Verdict.values()) {
            Button button =
                    new Button(OutcomeBadge.sign(offered) + " " + OutcomeBadge.word(offered));
            button.addClassName("verdict");
            button.getElement().setAttribute("aria-pressed", "false");
            button.addClickListener(_ -> {
                verdicts.getChildren()
                        .forEach(b -> b.getElement().setAttribute("aria-pressed", "false"));
                button.getElement().setAttribute("aria-pressed", "true");
                dialog.choose(offered, chosen.size());
            });
            verdicts.add(button);
        }
        dialog.confirm.setText(text("bulk.decide", chosen.size()));
        dialog.confirm.setEnabled(false);
        dialog.add(verdicts, dialog.reasons, dialog.note);
        dialog.onConfirm(onConfirm);
        return dialog;
    }

    /// Asks whether all that is in full agreement is to be closed.
    static BulkDialog closing(QueueDesk.Chosen chosen, Consumer<NewDecision> onConfirm) {
        BulkDialog dialog =
                new BulkDialog(
                        text("bulk.close.title"), text("bulk.close.text", chosen.size()), chosen);
        dialog.verdict = Verdict.CONSISTENT;
        dialog.confirm.setText(text("bulk.close.confirm", chosen.size()));
        dialog.add(dialog.note);
        dialog.onConfirm(onConfirm);
        return dialog;
    }

    private static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    private void choose(Verdict chosen, int number) {
        verdict = chosen;
        reason = null;
        reasons.show(chosen, null);
        confirm.setText(getTranslation("bulk.decide.as", number, OutcomeBadge.word(chosen)));
        confirm.setEnabled(true);
    }

    private void toggle(Reason pressed) {
        reason = pressed == reason ? null : pressed;
        reasons.show(verdict, reason);
    }

    private void onConfirm(Consumer<NewDecision> listener) {
        confirm.addClickListener(_ -> {
            if (verdict != null) {
                close();
                listener.accept(
                        new NewDecision(verdict, note.getValue().strip(), null, null, reason));
            }
        });
    }
}
