package org.crosscheck.web.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.SavedViewRow;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// The filters of the queue beside a cross-check: what is chosen, each to be taken back with one
/// click, and folded away all that may be chosen. The cross-check that is shown stays.
class StripFilter extends Div {
    private final transient FilterDesk desk;
    private final Button toggle = new Button();
    private final UnorderedList chosen = new UnorderedList();
    private final Div body = new Div();
    private final Select<SavedViewRow> views = new Select<>();
    private final FacetPanel facets = new FacetPanel(this::address);
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private @Nullable UUID crossCheck;
    private String me = "";

    StripFilter(FilterDesk desk) {
        this.desk = desk;
        addClassName("strip-filter");
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClassName("strip-filter-toggle");
        toggle.getElement().setAttribute("aria-controls", "strip-facets");
        toggle.addClickListener(_ -> open(!body.isVisible()));
        chosen.addClassName("chosen-filters");
        chosen.getElement().setAttribute("aria-label", getTranslation("strip.chosen"));
        views.setPlaceholder(getTranslation("views.title"));
        views.setAriaLabel(getTranslation("views.title"));
        views.setItemLabelGenerator(SavedViewRow::name);
        views.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                UI.getCurrent().navigate(path(), QueueAddress.query(event.getValue().filter()));
            }
        });
        facets.getElement().setAttribute("role", "group"); // the strip is the landmark
        body.addClassName("strip-facets");
        body.setId("strip-facets");
        body.add(views, facets);
        add(toggle, chosen, body);
        open(false);
    }

    private String path() {
        return "cross-checks/" + crossCheck;
    }

    private String address(CrossCheckFilter then) {
        return crossCheck == null ? QueueView.address(then) : ReviewView.address(crossCheck, then);
    }

    /// @param shown the cross-check that stays when the filter changes
    void show(CrossCheckFilter now, UUID shown, String username) {
        filter = now;
        crossCheck = shown;
        me = username;
        List<Choices.Choice> choices = Choices.of(now, me, desk.sources(now));
        toggle.setText(
                choices.isEmpty()
                        ? getTranslation("strip.filter")
                        : getTranslation("strip.filter.number", choices.size()));
        chosen.removeAll();
        chosen.setVisible(!choices.isEmpty());
        choices.forEach(choice -> chosen.add(new ListItem(chip(choice))));
        refresh();
    }

    /// Counts again what may be chosen, where that is seen.
    void refresh() {
        if (!body.isVisible()) {
            return;
        }
        facets.show(filter, desk.facets(filter, me), me);
        List<SavedViewRow> saved = desk.views(filter.investigation(), me);
        views.setVisible(!saved.isEmpty());
        views.setItems(saved);
        saved.stream()
                .filter(view -> view.filter().equals(filter))
                .findFirst()
                .ifPresent(views::setValue);
    }

    private void open(boolean seen) {
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(seen));
        Span sign = new Span(seen ? "▾" : "▸");
        sign.addClassName("fold-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        toggle.setPrefixComponent(sign);
        body.setVisible(seen);
        refresh();
    }

    private Anchor chip(Choices.Choice choice) {
        Span cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        Anchor chip =
                new Anchor(
                        address(choice.without()), Foreign.quoted(new Span(choice.word())), cross);
        chip.addClassName("chosen-filter");
        String label = getTranslation("strip.remove", choice.title(), choice.word());
        chip.setAriaLabel(label);
        chip.setTitle(label);
        return chip;
    }
}
