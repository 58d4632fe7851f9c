package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.matrix.SideBySide;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// A row an attribute, a column a source: what the cross-check is about first, with who says so and
/// when, then what else its sources speak of.
class BesideTable extends NativeTable {
    private final transient SideBySide sides;
    private final transient CrossCheckDetail detail;
    private final transient CrossCheckFilter filter;
    private final transient Listener listener;
    private final transient BesideCells cells;
    private final Map<UUID, NativeTableRow> rows = new LinkedHashMap<>();
    private final List<List<NativeTableCell>> columns = new ArrayList<>();
    private final List<NativeTableHeaderCell> heads = new ArrayList<>();

    /// Hears what is chosen in the table.
    interface Listener {
        /// A row's passages are to be shown, that of one article above all.
        void look(SideBySide.Row row, UUID article);

        /// The rows that are left out are to be shown.
        void more();
    }

    /// @param filter of the queue, which the links of the rows keep
    BesideTable(
            SideBySide sides, CrossCheckDetail detail, CrossCheckFilter filter, Listener listener) {
        this.sides = sides;
        this.detail = detail;
        this.filter = filter;
        this.listener = listener;
        cells = new BesideCells(detail, listener);
        addClassName("beside-table");
        sides.articles().forEach(_ -> columns.add(new ArrayList<>()));
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(getTranslation("beside.title"));
        caption.addClassName("heard");
        NativeTableBody body = new NativeTableBody();
        for (SideBySide.Row row : sides.rows()) {
            body.add(row(row));
            if (row == sides.own()) {
                further().forEach(body::add);
            }
        }
        add(caption, new NativeTableHeader(head()), body, footer());
        hide(Set.of());
    }

    private NativeTableRow head() {
        NativeTableHeaderCell corner =
                new NativeTableHeaderCell(getTranslation("beside.attribute"));
        corner.getElement().setAttribute("scope", "col");
        NativeTableRow head = new NativeTableRow(corner);
        for (UUID article : sides.articles()) {
            Span publisher = Foreign.quoted(new Span(PositionList.label(detail, article)));
            publisher.addClassName("publisher");
            Span date = new Span(Dates.published(published(article)));
            date.addClassName("muted");
            NativeTableHeaderCell cell = new NativeTableHeaderCell(publisher, date);
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
            head.add(cell);
        }
        return head;
    }

    private @Nullable String published(UUID article) {
        for (ArticleReading reading : detail.articles()) {
            if (reading.id().equals(article)) {
                return reading.row().published();
            }
        }
        return null;
    }

    private NativeTableRow row(SideBySide.Row row) {
        Span sign = new Span(OutcomeBadge.sign(row.outcome()));
        sign.addClassNames("sign", "outcome-" + OutcomeBadge.name(row.outcome()));
        sign.getElement().setAttribute("aria-hidden", "true");
        NativeTableHeaderCell name = new NativeTableHeaderCell(sign);
        if (row == sides.own()) {
            name.add(Foreign.english(new Span(row.attribute())));
        } else {
            Span heard = new Span(OutcomeBadge.word(row.outcome()) + ": ");
            heard.addClassName("heard");
            Anchor link =
                    new Anchor(
                            ReviewView.address(row.crossCheck(), filter),
                            Foreign.english(new Span(row.attribute())));
            link.setTitle(OutcomeBadge.word(row.outcome()));
            name.add(heard, link);
        }
        NativeTableRow drawn = row(name);
        drawn.setClassName("own", row == sides.own());
        for (int i = 0; i < row.cells().size(); i++) {
            put(drawn, i, cells.cell(row, i, sides.articles().get(i)));
        }
        rows.put(row.crossCheck(), drawn);
        return drawn;
    }

    /// What belongs to the cross-check's own value on every side, where there is anything to say.
    private List<NativeTableRow> further() {
        List<NativeTableRow> further = new ArrayList<>();
        for (BesideCells.Further kind : BesideCells.Further.values()) {
            List<NativeTableCell> said = cells.further(kind, sides.own());
            if (!said.isEmpty()) {
                NativeTableRow drawn =
                        row(new NativeTableHeaderCell(getTranslation("beside." + kind)));
                drawn.addClassName("further");
                for (int i = 0; i < said.size(); i++) {
                    put(drawn, i, said.get(i));
                }
                further.add(drawn);
            }
        }
        return further;
    }

    private static NativeTableRow row(NativeTableHeaderCell name) {
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(name);
    }

    private void put(NativeTableRow row, int column, NativeTableCell cell) {
        columns.get(column).add(cell);
        row.add(cell);
    }

    private NativeTableFooter footer() {
        Anchor all =
                new Anchor(
                        QueueView.address(
                                CrossCheckFilter.all(filter.investigation())
                                        .between(sides.articles().get(0), sides.articles().get(1))),
                        getTranslation("beside.all"));
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("colspan", Integer.toString(sides.articles().size() + 1));
        if (sides.more() > 0) {
            NativeButton more =
                    new NativeButton(
                            getTranslation("beside.more", sides.more()), _ -> listener.more());
            more.addClassName("beside-more");
            cell.add(more);
        }
        cell.add(all);
        return new NativeTableFooter(new NativeTableRow(cell));
    }

    /// Leaves out the columns of some articles.
    final void hide(Set<UUID> articles) {
        int shown = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean visible = !articles.contains(sides.articles().get(i));
            heads.get(i).setVisible(visible);
            columns.get(i).forEach(cell -> cell.setVisible(visible));
            shown += visible ? 1 : 0;
        }
        getStyle().set("--columns", Integer.toString(shown));
        getElement().setAttribute("data-columns", Integer.toString(shown));
    }

    /// Shows of which row the passages are that are looked at.
    void mark(SideBySide.Row looked) {
        rows.forEach((crossCheck, row) ->
                row.setClassName("looked", crossCheck.equals(looked.crossCheck())));
    }
}
