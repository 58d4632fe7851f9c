package org.crosscheck.web.source;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.matrix.Matrix;
import org.crosscheck.core.matrix.Relations;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.investigation.Section;
import org.jspecify.annotations.Nullable;

/// How often each two sources agree and conflict. Each cell says its numbers with signs and leads
/// to the cross-checks of both; the shade repeats the share of conflicts.
class PairTable extends NativeTable {
    private final UUID investigation;
    private final transient Map<Set<UUID>, Relations.Pair> pairs = new HashMap<>();

    PairTable(UUID investigation, Relations relations) {
        this.investigation = investigation;
        addClassNames("matrix", "pairs");
        getElement().setAttribute("aria-label", getTranslation("sources.pairs"));
        relations.pairs().forEach(pair -> pairs.put(Set.of(pair.a(), pair.b()), pair));
        List<Matrix.Source> sources = relations.sources();
        NativeTableHeaderCell corner = new NativeTableHeaderCell(getTranslation("sources.source"));
        corner.getElement().setAttribute("scope", "col");
        NativeTableRow head = new NativeTableRow(corner);
        sources.forEach(source -> head.add(name(source, "col")));
        NativeTableBody body = new NativeTableBody();
        for (Matrix.Source row : sources) {
            NativeTableRow drawn = new NativeTableRow(name(row, "row"));
            for (Matrix.Source column : sources) {
                drawn.add(cell(row, column));
            }
            body.add(drawn);
        }
        add(new NativeTableHeader(head), body);
    }

    private NativeTableHeaderCell name(Matrix.Source source, String scope) {
        Anchor name = new Anchor("articles/" + source.article(), source.label());
        name.setTitle(source.title());
        Span date = new Span(Dates.published(source.published()));
        date.addClassName("muted");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name, date);
        if (source.origin() > 0) {
            Span origin = new Span(getTranslation("matrix.origin", source.origin()));
            origin.addClassName("origin-word");
            cell.add(origin);
        }
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell cell(Matrix.Source row, Matrix.Source column) {
        if (row.article().equals(column.article())) {
            NativeTableCell self = new NativeTableCell("·");
            self.addClassName("self");
            return self;
        }
        Relations.@Nullable Pair pair = pairs.get(Set.of(row.article(), column.article()));
        if (pair == null) {
            NativeTableCell none = new NativeTableCell(getTranslation("sources.nothing"));
            none.addClassName("not-stated");
            return none;
        }
        Anchor link =
                new Anchor(
                        Section.CROSS_CHECKS.address(investigation)
                                + "?article="
                                + row.article()
                                + "&and="
                                + column.article());
        link.addClassName("pair");
        link.add(
                number(Outcome.AGREES, pair.agreed()),
                number(Outcome.CONFLICTS, pair.conflicting()));
        if (pair.other() > 0) {
            Span other = new Span(getTranslation("sources.other", pair.other()));
            other.addClassName("muted");
            link.add(other);
        }
        String told =
                getTranslation(
                        "sources.cell",
                        row.label(),
                        column.label(),
                        pair.agreed(),
                        pair.conflicting(),
                        pair.other());
        link.setTitle(told);
        NativeTableCell cell = new NativeTableCell(link);
        cell.getStyle()
                .set("--conflicting", Integer.toString(100 * pair.conflicting() / pair.shared()))
                .set("--agreeing", Integer.toString(100 * pair.agreed() / pair.shared()));
        return cell;
    }

    private Span number(Outcome outcome, int number) {
        Span span = new Span(OutcomeBadge.sign(outcome) + " " + getTranslation("number", number));
        span.addClassName("outcome-" + OutcomeBadge.name(outcome));
        if (number == 0) {
            span.addClassName("zero");
        }
        return span;
    }
}
