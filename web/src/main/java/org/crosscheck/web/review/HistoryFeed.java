package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.review.CommentRow;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.HistoryRow;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.language.Foreign;
import org.crosscheck.web.layout.Toast;

/// What happened to a cross-check and what people said of it, in one list, oldest first.
class HistoryFeed extends Div {
    private record Entry(Instant at, ListItem item) {}

    private final transient ReviewDesk desk;
    private final OrderedList entries = new OrderedList();
    private final Paragraph hidden = new Paragraph(getTranslation("comment.hidden"));
    private final Paragraph nothing = new Paragraph(getTranslation("review.noHistory"));
    private final CommentForm form;
    private UUID shown = new UUID(0, 0);
    private String me = "";

    HistoryFeed(ReviewDesk desk) {
        this.desk = desk;
        addClassName("history-feed");
        entries.addClassName("history");
        hidden.addClassName("muted");
        nothing.addClassName("muted");
        form = new CommentForm(desk.people(), this::send);
        add(nothing, entries, hidden, form);
    }

    void show(CrossCheckDetail detail, String viewer) {
        UUID id = detail.row().id();
        me = viewer;
        if (!id.equals(shown)) {
            shown = id;
            form.clear();
        }
        hidden.setVisible(detail.panel().withheld());
        List<Entry> all = new ArrayList<>();
        for (HistoryRow row : detail.history()) {
            if (row.kind() != HistoryEvent.Kind.COMMENT) {
                all.add(
                        new Entry(
                                row.at(),
                                item(Foreign.english(new Span(row.what())), row.who(), row.at())));
            }
        }
        for (CommentRow row : desk.comments(id, viewer)) {
            all.add(new Entry(row.at(), comment(row)));
        }
        all.sort(Comparator.comparing(Entry::at));
        nothing.setVisible(all.isEmpty());
        entries.removeAll();
        all.forEach(entry -> entries.add(entry.item()));
    }

    private ListItem item(Span said, String who, Instant at) {
        Span when = new Span(getTranslation("history.when", who, Dates.moment(at)));
        when.addClassName("muted");
        return new ListItem(said, when);
    }

    private ListItem comment(CommentRow row) {
        boolean removed = row.removedBy() != null;
        Span said =
                new Span(removed ? getTranslation("comment.removed", row.removedBy()) : row.text());
        said.addClassName(removed ? "muted" : "comment-said");
        said.getElement().setAttribute("dir", "auto");
        ListItem item = item(said, row.who(), row.at());
        item.addClassName("comment");
        if (!removed && row.author().equals(me)) {
            Button remove =
                    new Button(
                            getTranslation("comment.remove"),
                            _ -> {
                                desk.removeComment(row.id(), me);
                                again();
                            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(remove);
        }
        return item;
    }

    private void send(String text) {
        try {
            desk.comment(shown, me, text);
            form.clear();
            again();
        } catch (IllegalArgumentException e) {
            Toast.show(String.valueOf(e.getMessage()));
        }
    }

    private void again() {
        show(desk.get(shown, me), me);
    }
}
