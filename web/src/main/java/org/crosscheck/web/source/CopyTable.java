package org.crosscheck.web.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.matrix.Copies;
import org.crosscheck.core.matrix.Matrix;
import org.crosscheck.core.picture.CopyGraph;
import org.crosscheck.core.picture.CopyGraph.Edge;
import org.crosscheck.core.picture.CopyGraph.Node;
import org.crosscheck.core.text.Span;
import org.crosscheck.web.badge.Dates;
import org.jspecify.annotations.Nullable;

/// The articles of one origin in the order of publication, what is known of where each has its text
/// from, and where that stands in both.
class CopyTable extends NativeTable {
    private final transient Copies copies;
    private final transient Map<UUID, Matrix.Source> sources;
    private final transient CopyWords words;

    CopyTable(
            CopyGraph.Group group,
            Copies copies,
            Map<UUID, Matrix.Source> sources,
            CopyWords words) {
        this.copies = copies;
        this.sources = sources;
        this.words = words;
        addClassName("copies");
        getElement().setAttribute("aria-label", getTranslation("copies.title", group.number()));
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("source", "known", "passages")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("copies.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (Node node : group.nodes()) {
            Matrix.Source source = source(node);
            if (source != null) {
                Edge edge =
                        group.edges().stream()
                                .filter(e -> e.to().equals(node))
                                .findFirst()
                                .orElse(null);
                body.add(row(node, source, edge));
            }
        }
        add(new NativeTableHeader(head), body);
    }

    private NativeTableRow row(Node node, Matrix.Source source, @Nullable Edge edge) {
        NativeTableHeaderCell name =
                new NativeTableHeaderCell(
                        new com.vaadin.flow.component.html.Span(node.number() + " · "),
                        new Anchor("articles/" + source.article(), source.label()),
                        muted(Dates.published(source.published())),
                        title(source.title()));
        name.getElement().setAttribute("scope", "row");
        NativeTableCell known =
                new NativeTableCell(
                        edge == null ? getTranslation("copies.nothing") : words.sentence(edge));
        NativeTableCell passages = new NativeTableCell();
        Matrix.Source other = edge == null ? null : source(edge.with());
        if (other != null) {
            copies.between(source.article(), other.article())
                    .ifPresent(pair -> {
                        boolean first = pair.a().equals(source.article());
                        passages.add(
                                new Div(passage(source, first ? pair.inA() : pair.inB())),
                                new Div(passage(other, first ? pair.inB() : pair.inA())));
                    });
        }
        return new NativeTableRow(name, known, passages);
    }

    /// Leads to a passage, by the name of its source.
    static Anchor passage(Matrix.Source source, Span place) {
        Anchor link =
                new Anchor(
                        "articles/" + source.article() + "?at=" + place.start() + "-" + place.end(),
                        source.label());
        link.setTitle(source.title());
        return link;
    }

    private Matrix.@Nullable Source source(@Nullable Node node) {
        return node == null || node.article() == null
                ? null
                : sources.get(UUID.fromString(node.article()));
    }

    private static Component muted(String text) {
        com.vaadin.flow.component.html.Span span = new com.vaadin.flow.component.html.Span(text);
        span.addClassName("muted");
        return span;
    }

    private static Component title(String text) {
        com.vaadin.flow.component.html.Span span = new com.vaadin.flow.component.html.Span(text);
        span.addClassName("copies-title");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
