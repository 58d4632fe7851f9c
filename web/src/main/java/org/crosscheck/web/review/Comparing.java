package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.review.CrossCheckDetail;
import org.jspecify.annotations.Nullable;

/// How the sources are looked at: word by word, only where they differ, scrolled together.
///
/// What is chosen is kept while the browser's session lasts.
class Comparing extends Div {
    private static final String DIFFERENCES = Comparing.class.getName() + ".differences";

    private final SourceColumns sources;
    private final FindingPanel finding;
    private final BesidePanel beside;
    private final WordComparison comparison = new WordComparison();
    private final Span hidden = new Span();
    private final Button words;
    private final Button differences;
    private final Button together;
    private transient @Nullable CrossCheckDetail detail;
    private int index;

    Comparing(SourceColumns sources, FindingPanel finding, BesidePanel beside) {
        this.sources = sources;
        this.finding = finding;
        this.beside = beside;
        addClassName("comparing");
        words = toggle("words.compare");
        differences = toggle("differences.only");
        together = toggle("sources.together");
        words.addClickListener(_ -> toggleWords());
        differences.addClickListener(_ -> toggleDifferences());
        together.addClickListener(_ -> toggleTogether());
        hidden.addClassName("muted");
        hidden.getElement().setAttribute("role", "status");
        Div tools = new Div(beside.toggle(), words, differences, together, hidden);
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
        beside.show(shown, finding);
        hide();
    }

    /// Shows the keys that a person chose.
    void use(KeyMap map) {
        words.setSuffixComponent(hint(map.shown(KeyAction.WORDS)));
        differences.setSuffixComponent(hint(map.shown(KeyAction.DIFFERENCES)));
    }

    private static @Nullable Span hint(String key) {
        return key.isEmpty() ? null : DecisionBar.key(key);
    }

    void toggleWords() {
        press(words, !isPressed(words));
        compare();
    }

    void toggleDifferences() {
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
        beside.hide(agreeing.sources());
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

    private Button toggle(String text) {
        Button button = new Button(getTranslation(text));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
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
