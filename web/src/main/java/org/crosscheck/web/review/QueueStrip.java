package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;
import org.jspecify.annotations.Nullable;

/// The queue beside the cross-check that is judged.
class QueueStrip extends Aside {
    /// Up to this place the current one is looked for, to scroll to it.
    private static final int LOOKED_FOR = 1_000;

    private final transient ReviewDesk desk;
    private final Div head = new Div();
    private final VirtualList<CrossCheckRow> list = new VirtualList<>();
    private final CallbackDataProvider<CrossCheckRow, Void> rows;
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private @Nullable UUID current;

    QueueStrip(ReviewDesk desk) {
        this.desk = desk;
        addClassName("strip");
        getElement().setAttribute("aria-label", getTranslation("review.queue"));
        head.addClassName("strip-head");
        rows =
                new CallbackDataProvider<>(
                        query -> desk.list(filter, query.getOffset(), query.getLimit()).stream(),
                        _ -> (int) Math.min(Integer.MAX_VALUE, desk.count(filter)),
                        CrossCheckRow::id);
        list.setRenderer(new ComponentRenderer<>(this::item));
        add(head, list);
    }

    void show(CrossCheckFilter newFilter, UUID crossCheck) {
        boolean sameList = newFilter.equals(filter) && current != null;
        filter = newFilter;
        current = crossCheck;
        if (sameList) {
            rows.refreshAll();
        } else {
            list.setDataProvider(rows);
        }
        List<CrossCheckRow> first = desk.list(filter, 0, LOOKED_FOR);
        int at = first.stream().map(CrossCheckRow::id).toList().indexOf(crossCheck);
        long all = first.size() < LOOKED_FOR ? first.size() : desk.count(filter);
        Span place =
                new Span(
                        at < 0
                                ? getTranslation("review.ofFiltered", all)
                                : getTranslation("review.place", at + 1, all));
        place.addClassName("muted");
        head.removeAll();
        head.add(
                new Anchor(QueueView.address(filter), "← " + getTranslation("review.queue")),
                place);
        if (at >= 0) {
            list.scrollToIndex(Math.max(0, at - 2));
        }
    }

    void refresh() {
        rows.refreshAll();
    }

    private Anchor item(CrossCheckRow row) {
        Span sign = new Span(OutcomeBadge.sign(row.outcome()));
        sign.addClassNames("sign", "outcome-" + OutcomeBadge.name(row.outcome()));
        sign.setTitle(OutcomeBadge.word(row.outcome()));
        Span attribute = new Span(row.attribute());
        attribute.addClassName("attribute");
        Span state =
                new Span(
                        row.verdict() == null
                                ? StateBadge.sign(row.state())
                                : OutcomeBadge.sign(row.verdict()));
        state.addClassNames("work", row.verdict() == null ? "open" : "done");
        state.setTitle(StateBadge.word(row.state()));
        Anchor link = new Anchor(ReviewView.address(row.id(), filter), sign, attribute, state);
        link.addClassName("strip-item");
        link.setAriaLabel(
                OutcomeBadge.word(row.outcome())
                        + ": "
                        + row.attribute()
                        + ", "
                        + StateBadge.word(row.state()));
        if (row.id().equals(current)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
