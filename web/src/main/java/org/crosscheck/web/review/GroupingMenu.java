package org.crosscheck.web.review;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRefused;
import org.crosscheck.core.review.GroupingKind;
import org.crosscheck.core.review.GroupingRow;
import org.crosscheck.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// Merges a cross-check with another, splits it, and takes either back.
class GroupingMenu extends MenuBar {
    private final transient GroupingDesk desk;
    private final Undoing undoing;
    private final transient Consumer<UUID> onGrouped;
    private transient @Nullable CrossCheckDetail detail;
    private transient @Nullable Drawn menu;
    private String me = "";

    /// What the menu was drawn for.
    private record Drawn(UUID crossCheck, long version, List<GroupingRow> inForce) {}

    /// @param onGrouped hears which cross-check is to be shown after one was grouped
    GroupingMenu(GroupingDesk desk, Undoing undoing, Consumer<UUID> onGrouped) {
        this.desk = desk;
        this.undoing = undoing;
        this.onGrouped = onGrouped;
        addClassName("grouping-menu");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    }

    void show(CrossCheckDetail shown, String viewer) {
        detail = shown;
        me = viewer;
        List<GroupingRow> now = desk.of(shown);
        Drawn drawn = new Drawn(shown.row().id(), shown.version(), now);
        if (!drawn.equals(menu)) { // a decision leaves it as it is
            menu = drawn;
            draw(shown, now);
        }
    }

    private void draw(CrossCheckDetail shown, List<GroupingRow> inForce) {
        removeAll();
        MenuItem grouping = addItem(getTranslation("grouping.menu"));
        grouping.setAriaLabel(getTranslation("grouping.menu.label"));
        SubMenu items = grouping.getSubMenu();
        MenuItem merge =
                items.addItem(
                        getTranslation("grouping.merge.open"),
                        _ -> new MergeDialog(desk, current(), me, this::made).open());
        MenuItem split =
                items.addItem(
                        getTranslation("grouping.split.open"),
                        _ -> new SplitDialog(desk, current(), me, this::made).open());
        boolean found = !shown.row().stale();
        merge.setEnabled(found);
        split.setEnabled(
                found && shown.positions().stream().mapToLong(p -> p.sides().size()).sum() > 1);
        for (GroupingRow row : inForce) {
            boolean isKept = row.kept().equals(shown.row().id());
            items.addItem(
                    getTranslation(
                            key(row.kind(), "takeBack"),
                            isKept ? row.otherAttribute() : row.keptAttribute()),
                    _ -> takeBack(shown.investigation(), row.id(), me));
        }
    }

    private CrossCheckDetail current() {
        return Objects.requireNonNull(detail);
    }

    private static String key(GroupingKind kind, String what) {
        return switch (kind) {
            case MERGE -> "grouping.merge." + what;
            case SPLIT -> "grouping.split." + what;
        };
    }

    /// What a person just did.
    ///
    /// @param shown the cross-check that keeps its identity
    record Made(UUID investigation, UUID grouping, GroupingKind kind, UUID shown) {}

    private void made(Made made) {
        Deeds.current().add(made.investigation(), new Deeds.Regrouping(made.grouping(), true));
        undoing.offer(
                getTranslation(key(made.kind(), "done")),
                () -> takeBack(made.investigation(), made.grouping(), me));
        onGrouped.accept(made.shown());
    }

    private void takeBack(UUID investigation, UUID grouping, String me) {
        undoing.close();
        try {
            UUID shown = desk.set(grouping, false, me);
            Deeds.current().add(investigation, new Deeds.Regrouping(grouping, false));
            Toast.show(getTranslation("grouping.takenBack"));
            onGrouped.accept(shown);
        } catch (DecisionRefused e) {
            Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }
}
