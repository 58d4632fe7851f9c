package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.crosscheck.core.review.CrossCheckDetail;
import org.jspecify.annotations.Nullable;

/// How the sources are looked at: word by word, only where they differ, scrolled together.
///
/// What is chosen is kept while the browser's session lasts.
class Comparing extends Div {
    static final String WORDS_KEY = "w";
    static final String DIFFERENCES_KEY = "d";
    private static final String DIFFERENCES = Comparing.class.getName() + ".differences";

    private final SourceColumns sources;
    private final FindingPanel finding;
    private final WordComparison comparison = new WordComparison();
    private final Span hidden = new Span();
    private final Button words;
    private final Button differences;
    private final Button together;
    private transient @Nullable CrossCheckDetail detail;
    private int index;

    Comparing(SourceColumns sources, FindingPanel finding) {
        this.sources = sources;
        this.finding = finding;
        addClassName("comparing");
        words = toggle("words.compare", WORDS_KEY);
        differences = toggle("differences.only", DIFFERENCES_KEY);
        together = toggle("sources.together", "");
        words.addClickListener(_ -> toggleWords());
        differences.addClickListener(_ -> toggleDifferences());
        together.addClickListener(_ -> toggleTogether());
        hidden.addClassName("muted");
        hidden.getElement().setAttribute("role", "status");
        Div tools = new Div(words, differences, together, hidden);
        tools.addClassName("comparing-tools");
        tools.getElement().setAttribute("role", "group");
        tools.getElement().setAttribute("aria-label", getTranslation("comparing.title"));
        comparison.setVisible(false);
        press(differences, VaadinSession.getCurrent().getAttribute(DIFFERENCES) != null);
        add(tools, comparison);
    }

    /// Shows the sources of a finding as is chosen; before the finding itself is shown.
    void show(CrossCheckDetail shown, int finding) {
        detail = shown;
        index = finding;
        sources.show(shown, finding);
        hide();
    }

    /// Does what a key says.
    void key(String key) {
        if (key.equals(WORDS_KEY)) {
            toggleWords();
        } else {
            toggleDifferences();
        }
    }

    private void toggleWords() {
        press(words, !isPressed(words));
        compare();
    }

    private void toggleDifferences() {
        press(differences, !isPressed(differences));
        VaadinSession.getCurrent()
                .setAttribute(DIFFERENCES, isPressed(differences) ? Boolean.TRUE : null);
        hide();
    }

    private void toggleTogether() {
        press(together, !isPressed(together));
        sources.scrollTogether(isPressed(together));
    }

    private void compare() {
        comparison.setVisible(isPressed(words));
        if (isPressed(words)) {
            comparison.show(sources.passages());
        }
    }

    private void hide() {
        CrossCheckDetail shown = Objects.requireNonNull(detail);
        boolean only = isPressed(differences);
        Agreeing agreeing =
                only ? Agreeing.of(shown.positions(), shown.findings(), index) : Agreeing.NOTHING;
        sources.hide(agreeing.sources());
        finding.hide(agreeing.findings());
        boolean nothing = agreeing.equals(Agreeing.NOTHING);
        hidden.setText(
                !only
                        ? ""
                        : nothing
                                ? getTranslation("differences.nothing")
                                : getTranslation(
                                        "differences.hidden",
                                        agreeing.sources().size(),
                                        agreeing.findings().size()));
        compare();
    }

    private Button toggle(String text, String key) {
        Button button = new Button(getTranslation(text));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        if (!key.isEmpty()) {
            button.setSuffixComponent(DecisionBar.key(key));
        }
        press(button, false);
        return button;
    }

    private static boolean isPressed(Button button) {
        return "true".equals(button.getElement().getAttribute("aria-pressed"));
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
