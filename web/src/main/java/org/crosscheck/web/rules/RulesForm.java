package org.crosscheck.web.rules;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.ReviewRules;
import org.crosscheck.web.badge.OutcomeBadge;

/// How many decisions, for which outcomes, hidden from whom, and who settles disputes.
class RulesForm extends Section {
    private final Select<Integer> needed = new Select<>();
    private final CheckboxGroup<Outcome> outcomes = new CheckboxGroup<>();
    private final Checkbox blind = new Checkbox(getTranslation("rules.blind"));
    private final Checkbox blindAdjudicator =
            new Checkbox(getTranslation("rules.blindAdjudicator"));
    private final Select<AccountRow> adjudicator = new Select<>();
    private final Paragraph waiting = new Paragraph();
    private final transient ToLongFunction<ReviewRules> waitingAgain;

    /// @param people who may settle disputes
    /// @param waitingAgain how many resolved cross-checks would wait again under other rules
    /// @param mayChange whether the form can be saved
    RulesForm(
            ReviewRules now,
            List<AccountRow> people,
            ToLongFunction<ReviewRules> waitingAgain,
            boolean mayChange,
            Consumer<ReviewRules> onSave) {
        this.waitingAgain = waitingAgain;
        addClassNames("panel", "rules-form");
        waiting.addClassName("notice");
        waiting.getElement().setAttribute("role", "status");
        waiting.setVisible(false);
        needed.setLabel(getTranslation("rules.needed"));
        needed.setItems(IntStream.rangeClosed(1, ReviewRules.MOST).boxed().toList());
        needed.setItemLabelGenerator(number -> getTranslation("rules.needed.of", number));
        needed.setHelperText(getTranslation("rules.needed.help"));
        needed.setValue(now.needed());
        outcomes.setLabel(getTranslation("rules.outcomes"));
        outcomes.setItems(EnumSet.complementOf(EnumSet.of(Outcome.UNRELATED)).stream().toList());
        outcomes.setItemLabelGenerator(
                outcome -> OutcomeBadge.sign(outcome) + " " + OutcomeBadge.word(outcome));
        outcomes.setHelperText(getTranslation("rules.outcomes.help"));
        outcomes.setValue(now.outcomes());
        blind.setValue(now.blind());
        blind.setHelperText(getTranslation("rules.blind.help"));
        blindAdjudicator.setValue(now.blindAdjudicator());
        blindAdjudicator.setHelperText(getTranslation("rules.blindAdjudicator.help"));
        adjudicator.setLabel(getTranslation("rules.adjudicator"));
        adjudicator.setEmptySelectionAllowed(true);
        adjudicator.setEmptySelectionCaption(getTranslation("rules.adjudicator.any"));
        adjudicator.setItems(people);
        adjudicator.setItemLabelGenerator(person ->
                person == null ? getTranslation("rules.adjudicator.any") : person.displayName());
        people.stream()
                .filter(person -> person.username().equals(now.adjudicator()))
                .findFirst()
                .ifPresent(adjudicator::setValue);
        needed.addValueChangeListener(_ -> depend());
        blind.addValueChangeListener(_ -> depend());
        add(
                new H2(getTranslation("rules.title")),
                needed,
                outcomes,
                blind,
                blindAdjudicator,
                adjudicator);
        for (HasValue<?, ?> field :
                List.<HasValue<?, ?>>of(needed, outcomes, blind, blindAdjudicator, adjudicator)) {
            field.setReadOnly(!mayChange);
            if (mayChange) {
                field.addValueChangeListener(_ -> warn());
            }
        }
        depend();
        if (mayChange) {
            Button save = new Button(getTranslation("save"), _ -> onSave.accept(value()));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.setDisableOnClick(true);
            add(waiting, save);
        }
    }

    /// With one decision there is nothing to hide.
    private void depend() {
        boolean several = needed.getValue() != null && needed.getValue() > 1;
        outcomes.setVisible(several);
        blind.setVisible(several);
        blindAdjudicator.setVisible(several && blind.getValue());
    }

    /// Says before saving what would wait for decisions again.
    private void warn() {
        long again = needed.getValue() == null ? 0 : waitingAgain.applyAsLong(value());
        waiting.setVisible(again > 0);
        waiting.setText(again > 0 ? getTranslation("rules.waitingAgain", again) : "");
    }

    private ReviewRules value() {
        AccountRow person = adjudicator.getValue();
        Set<Outcome> chosen = outcomes.getValue();
        return new ReviewRules(
                needed.getValue(),
                chosen,
                blind.getValue(),
                blindAdjudicator.getValue(),
                person == null ? null : person.username());
    }
}
