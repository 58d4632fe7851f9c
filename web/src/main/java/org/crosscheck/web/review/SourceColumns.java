package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.matrix.SideBySide;
import org.crosscheck.core.review.CrossCheckDetail;

/// The articles side by side, those of the finding first, each scrolled to its passage.
class SourceColumns extends Div {
    private final Map<UUID, SourcePane> panes = new LinkedHashMap<>();

    SourceColumns() {
        addClassName("source-columns");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.sources"));
        getElement().setAttribute("tabindex", "0");
    }

    void show(CrossCheckDetail detail, int index) {
        Finding finding = detail.findings().get(index);
        Map<UUID, List<Finding.Side>> sides = new LinkedHashMap<>();
        put(sides, finding.a());
        put(sides, finding.b());
        for (CrossCheck.Position position : detail.positions()) {
            position.sides().forEach(side -> put(sides, side));
        }
        removeAll();
        panes.clear();
        for (Map.Entry<UUID, List<Finding.Side>> entry : sides.entrySet()) {
            for (ArticleReading article : detail.articles()) {
                if (article.row().id().equals(entry.getKey())) {
                    SourcePane pane = new SourcePane(article, entry.getValue(), finding);
                    panes.put(entry.getKey(), pane);
                    add(pane);
                }
            }
        }
        getElement().setAttribute("data-columns", Integer.toString(panes.size()));
        // The articles of the finding come first: bring them back where another was looked at.
        getElement().executeJs("this.scrollLeft = 0");
        panes.values().forEach(SourcePane::scrollToPassage);
    }

    /// Leaves out the columns of some articles.
    void hide(Set<UUID> articles) {
        panes.forEach((article, pane) -> {
            boolean appears = !pane.isVisible() && !articles.contains(article);
            pane.setVisible(!articles.contains(article));
            if (appears) {
                pane.scrollToPassage(); // a browser forgets where a hidden text stood
            }
        });
        long columns = panes.values().stream().filter(SourcePane::isVisible).count();
        getElement().setAttribute("data-columns", Long.toString(columns));
    }

    /// The leading passage of each column that is shown.
    List<WordComparison.Passage> passages() {
        return panes.values().stream()
                .filter(SourcePane::isVisible)
                .map(SourcePane::passage)
                .toList();
    }

    /// Whether scrolling one column scrolls the others in proportion.
    void scrollTogether(boolean on) {
        getElement().executeJs("crosscheck.scrollPanes(this, $0)", on);
    }

    /// Brings an article's column and passage into view.
    void reveal(UUID article) {
        SourcePane pane = panes.get(article);
        if (pane != null) {
            pane.setVisible(true);
            pane.getElement().executeJs("crosscheck.flash(this)");
            pane.scrollToPassage();
        }
    }

    /// Shows in each column what its article says of an attribute, and brings that of one article
    /// into view.
    void look(SideBySide sides, SideBySide.Row row, UUID article) {
        for (int i = 0; i < sides.articles().size(); i++) {
            SourcePane pane = panes.get(sides.articles().get(i));
            if (pane != null && row.cells().get(i) instanceof SideBySide.Cell.Stated stated) {
                pane.look(row == sides.own() ? null : stated.side());
            }
        }
        reveal(article);
    }

    private static void put(Map<UUID, List<Finding.Side>> sides, Finding.Side side) {
        List<Finding.Side> of =
                sides.computeIfAbsent(UUID.fromString(side.article()), _ -> new ArrayList<>());
        if (!of.contains(side)) {
            of.add(side);
        }
    }
}
