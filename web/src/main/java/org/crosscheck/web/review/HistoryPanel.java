package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.HistoryRow;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.language.Foreign;

/// Who decided what, and all that happened to a cross-check, oldest first.
class HistoryPanel extends Aside {
    private final Div decisions = new Div();
    private final Div history = new Div();

    HistoryPanel() {
        addClassName("feed");
        getElement().setAttribute("aria-label", getTranslation("review.history"));
        getElement().setAttribute("aria-live", "polite");
        Button close = new Button("×", _ -> toggle());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(getTranslation("close"));
        Div head = new Div(new H2(getTranslation("review.decisions")), close);
        head.addClassName("feed-head");
        add(head, decisions, new H2(getTranslation("review.history")), history);
    }

    /// Shows or hides the panel.
    void toggle() {
        getElement().executeJs("crosscheck.toggleFeed(this)");
    }

    void show(CrossCheckDetail detail) {
        decisions.removeAll();
        if (detail.panel().withheld()) {
            decisions.add(muted(getTranslation("review.withheld", detail.panel().needed())));
        } else if (detail.decisions().isEmpty()) {
            decisions.add(muted(getTranslation("review.noDecisions")));
        }
        if (!detail.panel().assigned().isEmpty()) {
            decisions.add(
                    muted(
                            getTranslation(
                                    "review.assigned",
                                    String.join(", ", detail.panel().assigned()))));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("decisions");
        for (DecisionRow decision : detail.decisions()) {
            Span who = new Span(decision.displayName());
            who.addClassName("strong");
            ListItem item = new ListItem(new Div(who, new OutcomeBadge(decision.verdict())));
            if (decision.reason() != null) {
                item.add(muted(getTranslation("reason." + decision.reason())));
            }
            if (decision.outdated()) {
                item.add(muted(getTranslation("review.outdated")));
            }
            if (decision.position() != null) {
                item.add(muted(getTranslation("review.supported", decision.position())));
            }
            if (decision.explanation() != null) {
                item.add(muted(getTranslation("explanation." + decision.explanation())));
            }
            if (!decision.note().isBlank()) {
                Paragraph note = new Paragraph(decision.note());
                note.addClassName("quote");
                note.getElement().setAttribute("dir", "auto");
                item.add(note);
            }
            rows.add(item);
        }
        decisions.add(rows);
        history.removeAll();
        if (detail.history().isEmpty()) {
            history.add(muted(getTranslation("review.noHistory")));
        }
        OrderedList entries = new OrderedList();
        entries.addClassName("history");
        for (HistoryRow row : detail.history()) {
            Span when = new Span(getTranslation("history.when", row.who(), Dates.moment(row.at())));
            when.addClassName("muted");
            entries.add(new ListItem(Foreign.english(new Span(row.what())), when));
        }
        history.add(entries);
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
