package org.crosscheck.web.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// An article's text on the screen, with marks that can be clicked or reached by keyboard.
public class ArticleText extends Div {
    public ArticleText() {
        addClassName("article-text");
        getElement().setAttribute("dir", "auto");
    }

    /// Shows a text with its marks.
    public void show(String text, List<MarkedText.Mark> marks) {
        getElement().setProperty("innerHTML", MarkedText.html(text, marks));
    }

    /// The language that screen readers and hyphenation go by.
    public void setLanguage(@Nullable String language) {
        if (language != null) {
            getElement().setAttribute("lang", language);
        }
    }

    /// Scrolls the first mark of a style into view.
    public void scrollTo(String style) {
        getElement().executeJs("crosscheck.reveal(this, $0)", "mark." + style);
    }

    /// Hears the claim that was clicked, or chosen with Enter.
    public void onClaim(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener(
                        "click",
                        event -> hear(event.getEventData().path(CLICKED).asString(""), listener))
                .addEventData(CLICKED)
                .setFilter("!!event.target.closest('[data-claim]')");
        getElement()
                .addEventListener(
                        "keydown",
                        event -> hear(event.getEventData().path(CLICKED).asString(""), listener))
                .addEventData(CLICKED)
                .setFilter("event.key == 'Enter' && !!event.target.closest('mark[data-claim]')");
    }

    private static final String CLICKED =
            "event.target.closest('[data-claim]')?.dataset.claim ?? ''";

    private static void hear(String claim, SerializableConsumer<String> listener) {
        if (!claim.isEmpty()) {
            listener.accept(claim);
        }
    }

    /// The stretch that `start-end` names, null where it names none.
    static @Nullable Span parseSpan(String text) {
        int dash = text.indexOf('-');
        if (dash < 1) {
            return null;
        }
        try {
            return new Span(
                    Integer.parseInt(text, 0, dash, 10),
                    Integer.parseInt(text, dash + 1, text.length(), 10));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
