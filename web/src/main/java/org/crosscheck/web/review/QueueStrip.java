package org.crosscheck.web.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// The queue beside the cross-check that is judged.
class QueueStrip extends Aside {
    private final transient ReviewDesk desk;
    private final Div head = new Div();
    private final QueueCells cells;
    private final StripFilter filters;
    private final TextField search = new TextField();
    private final VirtualList<CrossCheckRow> list = new VirtualList<>();
    private final CallbackDataProvider<CrossCheckRow, Void> rows;
    private final Map<UUID, CrossCheckRow> drawn = new HashMap<>();
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private @Nullable UUID current;

    QueueStrip(ReviewDesk desk, FilterDesk filterDesk) {
        this.desk = desk;
        addClassName("strip");
        getElement().setAttribute("aria-label", getTranslation("review.queue"));
        head.addClassName("strip-head");
        rows =
                new CallbackDataProvider<>(
                        query -> page(query.getOffset(), query.getLimit()).stream(),
                        _ -> (int) Math.min(Integer.MAX_VALUE, desk.count(filter)),
                        CrossCheckRow::id);
        list.setRenderer(new ComponentRenderer<>(this::item));
        cells = new QueueCells(desk);
        filters = new StripFilter(filterDesk);
        search.setPlaceholder(getTranslation("queue.search"));
        search.setAriaLabel(getTranslation("queue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search(event.getValue());
            }
        });
        add(head, cells, search, filters, list);
    }

    /// Stays where the text is found in the current one too, goes to the first one otherwise.
    private void search(String text) {
        CrossCheckFilter wanted = filter.withText(text.strip());
        UUID here = Objects.requireNonNull(current);
        UUID there =
                desk.place(wanted, here).isPresent()
                        ? here
                        : desk.list(wanted, 0, 1).stream()
                                .map(CrossCheckRow::id)
                                .findFirst()
                                .orElse(here);
        UI.getCurrent().navigate("cross-checks/" + there, QueueAddress.query(wanted));
    }

    /// @param me username of the person at the screen
    void show(CrossCheckFilter newFilter, UUID crossCheck, String me) {
        UUID left = current;
        boolean sameList = newFilter.equals(filter) && left != null;
        filter = newFilter;
        current = crossCheck;
        if (sameList) {
            redraw(left);
            redraw(crossCheck);
        } else {
            drawn.clear();
            list.setDataProvider(rows);
        }
        OptionalLong at = desk.place(filter, crossCheck);
        long all = desk.count(filter);
        Span place =
                new Span(
                        at.isEmpty()
                                ? getTranslation("review.ofFiltered", all)
                                : getTranslation("review.place", at.getAsLong() + 1, all));
        place.addClassName("muted");
        cells.show(filter, crossCheck, at.orElse(0), all);
        filters.show(filter, crossCheck, me);
        if (!search.getValue().strip().equals(filter.text())) {
            search.setValue(filter.text());
        }
        head.removeAll();
        head.add(
                new Anchor(
                        QueueView.address(filter),
                        getTranslation("arrow.back") + " " + getTranslation("review.queue")),
                place);
        if (at.isPresent()) {
            list.scrollToIndex((int) Math.clamp(at.getAsLong() - 2, 0, Integer.MAX_VALUE));
        }
    }

    void focusSearch() {
        search.focus();
    }

    private void redraw(@Nullable UUID crossCheck) {
        CrossCheckRow row = crossCheck == null ? null : drawn.get(crossCheck);
        if (row != null) {
            rows.refreshItem(row);
        }
    }

    /// Reads the list again, for what it says may have changed.
    void refresh() {
        rows.refreshAll();
        cells.refresh();
        filters.refresh();
    }

    /// Shows what one cross-check says now; where that may move it out of the list, reads the list
    /// again.
    void refresh(CrossCheckRow now) {
        cells.refresh();
        filters.refresh();
        if (filter.state() != null || filter.verdict() != null || filter.waitingFor() != null) {
            rows.refreshAll();
        } else if (drawn.containsKey(now.id())) {
            drawn.put(now.id(), now);
            rows.refreshItem(now);
        }
    }

    private List<CrossCheckRow> page(int offset, int limit) {
        List<CrossCheckRow> page = desk.list(filter, offset, limit);
        page.forEach(row -> drawn.put(row.id(), row));
        return page;
    }

    private Anchor item(CrossCheckRow row) {
        Span sign = new Span(OutcomeBadge.sign(row.outcome()));
        sign.addClassNames("sign", "outcome-" + OutcomeBadge.name(row.outcome()));
        sign.setTitle(OutcomeBadge.word(row.outcome()));
        Span attribute = Foreign.english(new Span(row.attribute()));
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
