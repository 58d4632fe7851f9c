package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.opinion.OpinionRow;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.web.badge.Dates;

/// What an additional judge said, apart from finding and decisions, and the button that asks it.
/// Not there where no judge is configured and none was asked before.
class OpinionPanel extends Section {
    private final transient ReviewDesk desk;
    private final transient Runnable onAsk;

    /// @param onAsk asks the judge and comes back at once
    OpinionPanel(ReviewDesk desk, Runnable onAsk) {
        this.desk = desk;
        this.onAsk = onAsk;
        addClassName("opinions");
        getElement().setAttribute("aria-label", getTranslation("opinion.title"));
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /// @param me username
    void show(CrossCheckDetail detail, String me) {
        List<OpinionRow> given = desk.opinions(detail, me);
        Optional<String> judge = desk.judge();
        removeAll();
        setVisible(judge.isPresent() || !given.isEmpty());
        if (!isVisible()) {
            return;
        }
        Div line = new Div(new H2(getTranslation("opinion.title")));
        line.addClassName("opinion-line");
        judge.ifPresent(destination -> line.add(ask(desk.isAsking(detail, me), destination)));
        add(line);
        if (!given.isEmpty()) {
            UnorderedList list = new UnorderedList();
            given.forEach(row -> list.add(item(row)));
            add(list);
        }
    }

    private Div ask(boolean waiting, String destination) {
        Button ask = new Button(getTranslation("opinion.ask"), _ -> onAsk.run());
        ask.addThemeVariants(ButtonVariant.SMALL);
        ask.addClassName("opinion-ask");
        ask.setDisableOnClick(true);
        ask.setEnabled(!waiting);
        Div asking =
                new Div(
                        ask,
                        muted(
                                waiting
                                        ? getTranslation("opinion.waiting")
                                        : getTranslation("opinion.sends", destination)));
        asking.addClassName("opinion-line");
        return asking;
    }

    private ListItem item(OpinionRow row) {
        Paragraph sentence = new Paragraph(row.opinion().sentence());
        sentence.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(sentence);
        if (row.outdated()) {
            Span outdated = new Span(getTranslation("opinion.outdated"));
            outdated.addClassName("notice");
            item.add(outdated);
        }
        item.add(
                muted(
                        getTranslation(
                                "opinion.about",
                                row.question().a().source(),
                                row.question().b().source(),
                                Dates.moment(row.at()))));
        return item;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
