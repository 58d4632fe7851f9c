package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.SavedViewRow;
import org.crosscheck.core.review.SavedViewService;
import org.crosscheck.web.layout.Toast;

/// The filters that were saved under names, each one click away, and how to save the present ones.
class QueueViews extends Section {
    private final transient SavedViewService views;
    private final Div list = new Div();
    private final Button save = new Button(getTranslation("views.save"));
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private String me = "";

    QueueViews(SavedViewService views) {
        this.views = views;
        addClassNames("saved-views", "facet-group");
        getElement().setAttribute("aria-label", getTranslation("views.title"));
        save.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        save.addClickListener(_ ->
                new ViewDialog(
                                getTranslation("views.save.title"),
                                entry -> {
                                    views.save(filter, entry.name(), entry.shared(), me);
                                    show(filter, me);
                                    Toast.show(getTranslation("views.saved", entry.name().strip()));
                                })
                        .open());
        add(new H2(getTranslation("views.title")), list, save);
    }

    void show(CrossCheckFilter now, String username) {
        filter = now;
        me = username;
        list.removeAll();
        views.list(now.investigation(), username).forEach(view -> list.add(line(view)));
        save.setEnabled(!now.isAll());
    }

    private Div line(SavedViewRow view) {
        Anchor link = new Anchor(QueueView.address(view.filter()), new Span(view.name()));
        link.addClassName("facet");
        if (view.filter().equals(filter)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (view.shared()) {
            Span by =
                    new Span(
                            view.own()
                                    ? getTranslation("views.shared")
                                    : getTranslation("views.by", view.owner()));
            by.addClassName("muted");
            link.add(by);
        }
        Div line = new Div(link);
        line.addClassName("saved-view");
        if (view.own()) {
            line.add(menu(view));
        }
        return line;
    }

    private MenuBar menu(SavedViewRow view) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = menu.addItem("⋯");
        more.setAriaLabel(getTranslation("views.change", view.name()));
        more.getSubMenu().addItem(getTranslation("views.rename"), _ -> rename(view));
        more.getSubMenu()
                .addItem(
                        getTranslation("views.delete"),
                        _ -> {
                            views.delete(view.id(), me);
                            show(filter, me);
                            Toast.offer(
                                    getTranslation("views.deleted", view.name()),
                                    getTranslation("undo"),
                                    () -> {
                                        views.save(view.filter(), view.name(), view.shared(), me);
                                        show(filter, me);
                                    });
                        });
        return menu;
    }

    private void rename(SavedViewRow view) {
        new ViewDialog(
                        getTranslation("views.rename"),
                        entry -> {
                            views.rename(view.id(), entry.name(), me);
                            show(filter, me);
                        })
                .renaming(view.name())
                .open();
    }
}
