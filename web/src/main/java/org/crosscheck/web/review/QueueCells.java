package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;
import org.jspecify.annotations.Nullable;

/// A compact grid of numbered cells, one a cross-check of the queue: as many as are seen at a time
/// around the current one, with ways to the beginning, the end and what is before and behind.
class QueueCells extends Nav {
    private static final int CELLS = 36;
    private static final int FIVE_DIGITS = 1_000;

    private final transient ReviewDesk desk;
    private final Div cells = new Div();
    private final Span range = new Span();
    private final Button first = step("«", "cells.first", () -> 0L);
    private final Button earlier = step("‹", "cells.earlier", () -> from() - CELLS);
    private final Button later = step("›", "cells.later", () -> from() + CELLS);
    private final Button last = step("»", "cells.last", () -> (all() - 1) / CELLS * CELLS);
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private @Nullable UUID current;
    private long from;
    private long all;

    QueueCells(ReviewDesk desk) {
        this.desk = desk;
        addClassName("queue-cells");
        getElement().setAttribute("aria-label", getTranslation("cells.title"));
        cells.addClassName("cells");
        range.addClassName("muted");
        Div steps = new Div(first, earlier, range, later, last);
        steps.addClassName("cell-steps");
        add(cells, steps);
    }

    private long from() {
        return from;
    }

    private long all() {
        return all;
    }

    /// @param at place of the current one, 0 where it is not among them
    void show(CrossCheckFilter now, @Nullable UUID crossCheck, long at, long number) {
        filter = now;
        current = crossCheck;
        all = number;
        draw(at / CELLS * CELLS);
    }

    /// Reads the cells again that are seen.
    void refresh() {
        all = desk.count(filter);
        draw(from);
    }

    private Button step(String sign, String label, LongSupplier to) {
        Button button = new Button(sign, _ -> draw(to.getAsLong()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(label));
        button.setTooltipText(getTranslation(label));
        return button;
    }

    private void draw(long wanted) {
        from = Math.max(0, Math.min(wanted, (all - 1) / CELLS * CELLS));
        List<CrossCheckRow> rows = desk.list(filter, Math.toIntExact(from), CELLS);
        cells.removeAll();
        cells.setClassName("wide", from + CELLS >= FIVE_DIGITS);
        long number = from;
        for (CrossCheckRow row : rows) {
            cells.add(cell(++number, row));
        }
        range.setText(
                rows.isEmpty()
                        ? getTranslation("cells.none")
                        : getTranslation("cells.range", from + 1, number, all));
        setVisible(all > 1);
        first.setEnabled(from > 0);
        earlier.setEnabled(from > 0);
        later.setEnabled(number < all);
        last.setEnabled(number < all);
    }

    private Anchor cell(long number, CrossCheckRow row) {
        Span sign =
                new Span(
                        row.verdict() == null
                                ? StateBadge.sign(row.state())
                                : OutcomeBadge.sign(row.verdict()));
        sign.addClassName("sign");
        Anchor cell =
                new Anchor(
                        ReviewView.address(row.id(), filter),
                        sign,
                        new Span(getTranslation("number", number)));
        cell.addClassNames("cell", "cell-" + StateBadge.name(row.state()));
        String state =
                row.verdict() != null
                        ? StateBadge.word(row.state()) + ": " + OutcomeBadge.word(row.verdict())
                        : StateBadge.word(row.state());
        String label = getTranslation("cells.cell", number, row.attribute(), state);
        cell.setAriaLabel(label);
        cell.setTitle(label);
        if (row.id().equals(current)) {
            cell.getElement().setAttribute("aria-current", "true");
        }
        return cell;
    }
}
