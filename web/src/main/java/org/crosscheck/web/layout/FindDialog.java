package org.crosscheck.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.find.FindService;
import org.crosscheck.core.find.Found;
import org.crosscheck.web.investigation.Section;
import org.jspecify.annotations.Nullable;

/// Finds anything by its words: screens, investigations, cross-checks, articles. Enter opens the
/// first, the arrows go through all.
class FindDialog extends Dialog {
    private static final int MOST = 6;

    /// Milliseconds of rest after which what is typed is looked for.
    private static final int REST = 150;

    private static final Pattern INVESTIGATION =
            Pattern.compile("investigations/([0-9a-f-]{36})(?:/.*)?");

    private final transient FindService finder;
    private final TextField field = new TextField();
    private final Div results = new Div();
    private final List<Screen> screens;

    /// A screen that can be gone to by its name.
    private record Screen(String name, String address) {}

    /// @param admin whether the people's screen is there too
    FindDialog(FindService finder, boolean admin) {
        this.finder = finder;
        screens = screens(admin);
        setHeaderTitle(getTranslation("find.title"));
        addClassName("find-dialog");
        field.setAriaLabel(getTranslation("find.label"));
        field.setPlaceholder(getTranslation("find.label"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST);
        field.addValueChangeListener(event -> show(event.getValue()));
        results.addClassName("found");
        results.getElement().setAttribute("aria-live", "polite");
        Div all = new Div(field, results);
        all.addClassName("find");
        add(all);
        all.getElement().executeJs("crosscheck.findKeys(this)");
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.focus();
            }
        });
        show("");
    }

    private List<Screen> screens(boolean admin) {
        String address = UI.getCurrent().getActiveViewLocation().getPath();
        UUID investigation = investigation(address);
        Stream<Screen> here =
                investigation == null
                        ? Stream.of()
                        : Stream.of(Section.values())
                                .map(section ->
                                        new Screen(
                                                getTranslation("section." + section),
                                                section.address(investigation)));
        Stream<Screen> always =
                Stream.of(
                        new Screen(getTranslation("investigations.title"), ""),
                        new Screen(getTranslation("account.title"), "account"));
        Stream<Screen> people =
                admin
                        ? Stream.of(new Screen(getTranslation("people.title"), "people"))
                        : Stream.of();
        return Stream.of(here, always, people).flatMap(s -> s).toList();
    }

    private static @Nullable UUID investigation(String address) {
        Matcher found = INVESTIGATION.matcher(address);
        return found.matches() ? UUID.fromString(found.group(1)) : null;
    }

    private void show(String text) {
        results.removeAll();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Screen> named =
                screens.stream()
                        .filter(screen -> screen.name.toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        if (!named.isEmpty()) {
            UnorderedList list = new UnorderedList();
            named.forEach(screen -> list.add(item(screen.name, "", screen.address)));
            results.add(new H3(getTranslation("find.screens")), list);
        }
        Map<Found.Kind, List<Found>> found =
                finder.find(text, MOST).stream().collect(Collectors.groupingBy(Found::kind));
        for (Found.Kind kind : Found.Kind.values()) {
            List<Found> ofKind = found.getOrDefault(kind, List.of());
            if (!ofKind.isEmpty()) {
                UnorderedList list = new UnorderedList();
                ofKind.forEach(f -> list.add(item(f.title(), f.detail(), address(f))));
                results.add(new H3(getTranslation("find." + kind)), list);
            }
        }
        if (results.getChildren().findAny().isEmpty()) {
            results.add(new Paragraph(getTranslation("find.nothing", text.strip())));
        }
    }

    private ListItem item(String title, String detail, String address) {
        Span name = new Span(title);
        name.addClassName("strong");
        name.getElement().setAttribute("dir", "auto");
        Anchor link = new Anchor(address, name);
        if (!detail.isBlank()) {
            Span more = new Span(detail);
            more.addClassName("muted");
            more.getElement().setAttribute("dir", "auto");
            link.add(more);
        }
        link.getElement().addEventListener("click", _ -> close());
        return new ListItem(link);
    }

    private static String address(Found found) {
        return switch (found.kind()) {
            case INVESTIGATION -> Section.OVERVIEW.address(found.id());
            case CROSS_CHECK -> "cross-checks/" + found.id();
            case ARTICLE -> "articles/" + found.id();
        };
    }
}
