package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.review.ChangedBySomeoneElse;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRefused;
import org.crosscheck.core.review.GroupingKind;

/// Asks how statements belong together, shows what would come of it, and asks why.
abstract class GroupingDialog extends Dialog {
    private static final int LONGEST_WHY = 500;

    final transient GroupingDesk desk;
    final transient CrossCheckDetail detail;
    final String me;
    final GroupingResults results = new GroupingResults();
    final Div choice = new Div();
    private final TextField why = new TextField(getTranslation("grouping.why"));
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button();
    private final transient Consumer<GroupingMenu.Made> onMade;

    /// @param onMade hears what was done
    GroupingDialog(
            GroupingDesk desk,
            CrossCheckDetail detail,
            String me,
            Consumer<GroupingMenu.Made> onMade) {
        this.desk = desk;
        this.detail = detail;
        this.me = me;
        this.onMade = onMade;
        addClassName("grouping-dialog");
        setWidth("44rem");
        choice.addClassName("grouping-choice");
        why.setMaxLength(LONGEST_WHY);
        why.setRequiredIndicatorVisible(true);
        why.setManualValidation(true); // it says what is missing when it is wanted
        why.addValueChangeListener(_ -> why.setInvalid(false));
        why.setHelperText(getTranslation("grouping.why.help"));
        problem.addClassName("notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(choice, results, why, problem);
        form.addClassName("form");
        add(form);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(_ -> confirm());
        confirm.setEnabled(false);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), confirm);
    }

    /// What the button says that does it.
    void name(String action) {
        confirm.setText(action);
    }

    /// Whether enough is chosen.
    void ready(boolean ready) {
        confirm.setEnabled(ready);
        problem.setVisible(false);
    }

    /// Does what was chosen.
    ///
    /// @return the grouping's id
    abstract UUID group(String reason);

    abstract GroupingKind kind();

    private void confirm() {
        if (why.getValue().isBlank()) {
            why.setErrorMessage(getTranslation("grouping.why.missing"));
            why.setInvalid(true);
            why.focus();
            return;
        }
        try {
            UUID grouping = group(why.getValue());
            close();
            onMade.accept(
                    new GroupingMenu.Made(
                            detail.investigation(), grouping, kind(), detail.row().id()));
        } catch (ChangedBySomeoneElse | DecisionRefused e) {
            problem.setText(Objects.requireNonNullElse(e.getMessage(), ""));
            problem.setVisible(true);
        }
    }
}
