package org.crosscheck.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.claim.SourceName;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// Which sources say what, and which say nothing.
class PositionList extends UnorderedList {
    private static final int NAMED_SILENT = 4;

    /// Sources of one position that are named at once.
    private static final int NAMED = 8;

    /// Positions that are listed at once.
    private static final int LISTED = 12;

    private final transient Consumer<UUID> onSource;
    private final transient Consumer<String> onSupport;
    private final Map<String, Button> supports = new LinkedHashMap<>();

    /// Chooses the position below; empty where no key does.
    private String letter = "";

    private @Nullable String chosen;

    /// @param onSupport hears the label of a position that is said to be best supported
    PositionList(Consumer<UUID> onSource, Consumer<String> onSupport) {
        this.onSource = onSource;
        this.onSupport = onSupport;
        addClassName("positions");
        getElement().setAttribute("aria-label", getTranslation("review.positions"));
    }

    /// Shows the key that a person has chosen.
    void use(KeyMap map) {
        letter = map.shown(KeyAction.SUPPORT);
        mark(chosen);
    }

    void show(CrossCheckDetail detail, List<ArticleRow> silent) {
        removeAll();
        supports.clear();
        boolean choice = detail.positions().size() > 1;
        List<ListItem> items = new ArrayList<>();
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
            List<Button> buttons = new ArrayList<>();
            sources.forEach((id, name) -> buttons.add(source(id, name)));
            unfold(names, buttons, NAMED, "review.moreOfPosition");
            ListItem item = new ListItem(value, names);
            if (choice) {
                item.addComponentAsFirst(support(position.label()));
            }
            items.add(item);
        }
        unfold(this, items, LISTED, "review.morePositions");
        if (!silent.isEmpty()) {
            Span value = new Span(getTranslation("review.notStated"));
            value.addClassNames("position-value", "not-stated");
            Span names = new Span(silentNames(silent));
            names.addClassNames("position-sources", "muted");
            add(new ListItem(value, names));
        }
    }

    /// Adds the first few, and a button that adds the others in its place.
    private void unfold(
            HasComponents to, List<? extends Component> parts, int atOnce, String moreKey) {
        // One more is no longer than the button that would say so.
        int shown = parts.size() <= atOnce + 1 ? parts.size() : atOnce;
        parts.subList(0, shown).forEach(to::add);
        if (shown == parts.size()) {
            return;
        }
        List<? extends Component> rest = parts.subList(shown, parts.size());
        Button more = new Button(getTranslation(moreKey, rest.size()));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Component row = to == this ? new ListItem(more) : more;
        more.addClickListener(_ -> {
            int at = ((Component) to).getElement().indexOfChild(row.getElement());
            to.remove(row);
            for (Component part : rest) {
                to.addComponentAtIndex(at++, part);
            }
            rest.getFirst()
                    .getElement()
                    .executeJs("(this.querySelector('vaadin-button') || this).focus()");
        });
        to.add(row);
    }

    /// Marks the position that this person holds to be best supported.
    void mark(@Nullable String position) {
        chosen = position;
        Optional<String> following = following(position);
        supports.forEach((label, button) -> {
            boolean pressed = label.equals(position);
            button.setText(pressed ? "★" : "☆");
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            boolean byKey = !letter.isEmpty() && following.filter(label::equals).isPresent();
            button.setSuffixComponent(byKey ? key() : null);
            button.getElement().setAttribute("title", hint());
            button.setAriaLabel(
                    getTranslation("review.support.label", label)
                            + (byKey ? " (" + letter + ")" : ""));
        });
    }

    /// The position that the key chooses next: the first, then each below, then the last again,
    /// which takes the choice back; empty where there is no choice.
    ///
    /// @param chosen the position that is chosen, null where none is
    Optional<String> following(@Nullable String chosen) {
        return following(List.copyOf(supports.keySet()), chosen);
    }

    static Optional<String> following(List<String> labels, @Nullable String chosen) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        int at = chosen == null ? -1 : labels.indexOf(chosen);
        return Optional.of(labels.get(Math.min(at + 1, labels.size() - 1)));
    }

    private Button support(String label) {
        Button button = new Button("☆", _ -> onSupport.accept(label));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("support");
        button.setAriaLabel(getTranslation("review.support.label", label));
        button.getElement().setAttribute("title", hint());
        supports.put(label, button);
        return button;
    }

    private String hint() {
        return getTranslation("review.support") + (letter.isEmpty() ? "" : " (" + letter + ")");
    }

    /// Drawn by the style sheet, as the button's name says the key already.
    private Span key() {
        Span key = DecisionBar.key("");
        key.getElement().setAttribute("data-key", letter);
        return key;
    }

    private String silentNames(List<ArticleRow> silent) {
        String names =
                String.join(
                        ", ",
                        silent.stream()
                                .limit(NAMED_SILENT)
                                .map(row -> SourceName.of(row.publisher(), null, row.file()))
                                .toList());
        return silent.size() > NAMED_SILENT
                ? getTranslation("review.andMore", names, silent.size() - NAMED_SILENT)
                : names;
    }

    private Button source(UUID article, String name) {
        Button button = Foreign.quoted(new Button(name, _ -> onSource.accept(article)));
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
