package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.matrix.SideBySide;
import org.crosscheck.core.review.CrossCheckDetail;

/// The articles side by side, those of the finding first, each scrolled to its passage.
///
/// Where there are many, the first few are shown; the others come when they are asked for.
class SourceColumns extends Div {
    /// Articles that are shown at once; as many more come each time.
    private static final int AT_ONCE = 6;

    private final Map<UUID, SourcePane> panes = new LinkedHashMap<>();

    /// Those that are not drawn yet, in their order.
    private final transient Map<UUID, Supplier<SourcePane>> waiting = new LinkedHashMap<>();

    private final Button more = new Button("", _ -> drawMore());
    private transient Set<UUID> hidden = Set.of();

    SourceColumns() {
        addClassName("source-columns");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.sources"));
        getElement().setAttribute("tabindex", "0");
        more.addClassName("more-sources");
    }

    void show(CrossCheckDetail detail, int index) {
        Finding finding = detail.findings().get(index);
        Map<UUID, List<Finding.Side>> sides = new LinkedHashMap<>();
        put(sides, finding.a());
        put(sides, finding.b());
        for (CrossCheck.Position position : detail.positions()) {
            position.sides().forEach(side -> put(sides, side));
        }
        Map<UUID, ArticleReading> articles = new HashMap<>();
        detail.articles().forEach(article -> articles.put(article.row().id(), article));
        removeAll();
        panes.clear();
        waiting.clear();
        hidden = Set.of();
        sides.forEach((id, of) -> {
            ArticleReading article = articles.get(id);
            if (article != null) {
                waiting.put(id, () -> new SourcePane(article, of, finding));
            }
        });
        add(more);
        drawMore();
        // The articles of the finding come first: bring them back where another was looked at.
        getElement().executeJs("this.scrollLeft = 0");
    }

    private void drawMore() {
        waiting.keySet().stream()
                .filter(article -> !hidden.contains(article))
                .limit(AT_ONCE)
                .toList()
                .forEach(this::draw);
        count();
    }

    private SourcePane draw(UUID article) {
        SourcePane pane = Objects.requireNonNull(waiting.remove(article)).get();
        panes.put(article, pane);
        addComponentAtIndex(getComponentCount() - 1, pane); // before what brings more
        pane.scrollToPassage();
        return pane;
    }

    private void count() {
        long columns = panes.values().stream().filter(SourcePane::isVisible).count();
        getElement().setAttribute("data-columns", Long.toString(columns));
        long left = waiting.keySet().stream().filter(a -> !hidden.contains(a)).count();
        more.setVisible(left > 0);
        more.setText(getTranslation("review.moreSources", left));
    }

    /// Leaves out the columns of some articles.
    void hide(Set<UUID> articles) {
        hidden = articles;
        panes.forEach((article, pane) -> {
            boolean appears = !pane.isVisible() && !articles.contains(article);
            pane.setVisible(!articles.contains(article));
            if (appears) {
                pane.scrollToPassage(); // a browser forgets where a hidden text stood
            }
        });
        count();
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
        SourcePane pane = waiting.containsKey(article) ? draw(article) : panes.get(article);
        if (pane != null) {
            pane.setVisible(true);
            pane.getElement().executeJs("crosscheck.flash(this)");
            pane.scrollToPassage();
            count();
        }
    }

    /// Shows in each column what its article says of an attribute, and brings that of one article
    /// into view.
    void look(SideBySide sides, SideBySide.Row row, UUID article) {
        if (waiting.containsKey(article)) {
            draw(article);
        }
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
