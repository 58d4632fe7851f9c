package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.review.CrossCheckDetail;

/// Which sources say what, and which say nothing.
class PositionList extends UnorderedList {
    private static final int NAMED_SILENT = 4;

    private final transient Consumer<UUID> onSource;

    PositionList(Consumer<UUID> onSource) {
        this.onSource = onSource;
        addClassName("positions");
        getElement().setAttribute("aria-label", getTranslation("review.positions"));
    }

    void show(CrossCheckDetail detail, List<ArticleRow> silent) {
        removeAll();
        for (CrossCheck.Position position : detail.positions()) {
            Map<UUID, String> sources = new LinkedHashMap<>();
            for (Finding.Side side : position.sides()) {
                UUID id = UUID.fromString(side.article());
                sources.putIfAbsent(id, label(detail, id));
            }
            Span value = new Span(position.label());
            value.addClassName("position-value");
            value.getElement().setAttribute("dir", "auto");
            Div names = new Div();
            names.addClassName("position-sources");
            sources.forEach((id, name) -> names.add(source(id, name)));
            add(new ListItem(value, names));
        }
        if (!silent.isEmpty()) {
            Span value = new Span(getTranslation("review.notStated"));
            value.addClassNames("position-value", "not-stated");
            Span names = new Span(silentNames(silent));
            names.addClassNames("position-sources", "muted");
            add(new ListItem(value, names));
        }
    }

    private String silentNames(List<ArticleRow> silent) {
        String names =
                String.join(
                        ", ",
                        silent.stream()
                                .limit(NAMED_SILENT)
                                .map(row ->
                                        Objects.requireNonNullElse(row.publisher(), row.title()))
                                .toList());
        return silent.size() > NAMED_SILENT
                ? getTranslation("review.andMore", names, silent.size() - NAMED_SILENT)
                : names;
    }

    private Button source(UUID article, String name) {
        Button button = new Button(name, _ -> onSource.accept(article));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("source-name");
        return button;
    }

    /// How a source is named on the screen.
    static String label(CrossCheckDetail detail, UUID article) {
        for (ArticleReading involved : detail.articles()) {
            if (involved.row().id().equals(article)) {
                return involved.label();
            }
        }
        return article.toString();
    }
}
