package org.crosscheck.web.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.review.CommentService;

/// Where a comment is written; after an at sign the names of people are offered, by the arrows,
/// Enter and Escape as in any list of choices.
class CommentForm extends Div {
    private static final Pattern BEGUN = Pattern.compile("(?:^|[\\s(])@([\\p{L}\\p{N}._@-]*)$");
    private static final int OFFERED = 6;

    private final TextArea text = new TextArea(getTranslation("comment.label"));
    private final Div people = new Div();
    private final transient List<AccountRow> known;

    CommentForm(List<AccountRow> known, Consumer<String> onSend) {
        this.known = known;
        addClassName("comment-form");
        text.setHelperText(getTranslation("comment.help"));
        text.setMaxLength(CommentService.LONGEST);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addClassName("comment-text");
        text.addValueChangeListener(event -> offer(event.getValue()));
        text.addKeyDownListener(
                Key.ENTER, _ -> onSend.accept(text.getValue()), KeyModifier.CONTROL);
        people.addClassName("comment-people");
        people.getElement().setAttribute("role", "listbox");
        people.getElement().setAttribute("aria-label", getTranslation("comment.people"));
        Button send =
                new Button(getTranslation("comment.send"), _ -> onSend.accept(text.getValue()));
        add(text, people, send);
        addAttachListener(_ -> getElement().executeJs("crosscheck.mentions(this)"));
    }

    void clear() {
        text.clear();
    }

    private void offer(String written) {
        people.removeAll();
        Matcher begun = BEGUN.matcher(written);
        if (!begun.find()) {
            return;
        }
        String begins = begun.group(1).toLowerCase(Locale.ROOT);
        known.stream()
                .filter(AccountRow::active)
                .filter(person ->
                        person.username().toLowerCase(Locale.ROOT).startsWith(begins)
                                || person.displayName().toLowerCase(Locale.ROOT).startsWith(begins))
                .limit(OFFERED)
                .forEach(person -> people.add(person(person, begun.start(1))));
    }

    private Div person(AccountRow person, int from) {
        Span name = new Span(person.username());
        name.addClassName("muted");
        Div option = new Div(new Span(person.displayName()), name);
        option.addClassName("comment-person");
        option.getElement().setAttribute("role", "option");
        option.addClickListener(_ -> {
            text.setValue(text.getValue().substring(0, from) + person.username() + " ");
            text.focus();
        });
        return option;
    }
}
