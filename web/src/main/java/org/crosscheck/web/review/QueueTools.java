package org.crosscheck.web.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.NewDecision;
import org.crosscheck.web.layout.Toast;

/// What can be done above the queue: take the next one, choose several, close what agrees.
class QueueTools extends Div {
    private final transient QueueDesk desk;
    private final Grid<CrossCheckRow> grid;
    private final Button next = new Button(getTranslation("queue.next"));
    private final Button close = new Button();
    private final Button select = new Button(getTranslation("queue.select"));
    private final Span number = new Span();
    private final Button decide = new Button();
    private final Button assign = new Button();
    private final Button whole = new Button();
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private String me = "";

    QueueTools(QueueDesk desk, Grid<CrossCheckRow> grid) {
        this.desk = desk;
        this.grid = grid;
        addClassName("queue-tools");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(_ -> takeNext());
        close.addClickListener(_ -> closeAgreeing());
        select.addClickListener(_ -> choosing(!isChoosing()));
        decide.addClickListener(_ -> decideChosen());
        assign.addClickListener(_ -> assignChosen());
        number.getElement().setAttribute("aria-live", "polite");
        number.addClassName("muted");
        whole.addClickListener(_ -> decideAll());
        add(next, close, select, number, decide, assign, whole);
        choosing(false);
        getElement()
                .addEventListener(
                        "crosscheck-key",
                        event -> key(event.getEventData().path("event.detail.key").asString("")))
                .addEventData("event.detail.key");
        getElement().executeJs("crosscheck.undoKeys(this)");
    }

    /// @param found how many pass the filter
    void show(CrossCheckFilter now, String username, long found) {
        whole.setText(getTranslation("bulk.all", found));
        whole.setEnabled(found > 0);
        filter = now;
        me = username;
        long agreeing = QueueDesk.inFullAgreement(now, username).map(desk::count).orElse(0L);
        close.setVisible(agreeing > 0);
        close.setText(getTranslation("bulk.close", agreeing));
    }

    private boolean isChoosing() {
        return decide.isVisible();
    }

    private void choosing(boolean now) {
        grid.setSelectionMode(now ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        select.setText(getTranslation(now ? "queue.select.end" : "queue.select"));
        number.setVisible(now);
        decide.setVisible(now);
        assign.setVisible(now);
        whole.setVisible(now);
        if (now) {
            grid.asMultiSelect().addValueChangeListener(event -> counted(event.getValue()));
        }
        counted(Set.of());
    }

    private void counted(Set<CrossCheckRow> chosen) {
        number.setText(getTranslation("queue.selected", chosen.size()));
        decide.setText(getTranslation("bulk.decide", chosen.size()));
        assign.setText(getTranslation("assign", chosen.size()));
        decide.setEnabled(!chosen.isEmpty());
        assign.setEnabled(!chosen.isEmpty());
    }

    private QueueDesk.Chosen chosen() {
        return QueueDesk.Chosen.of(grid.getSelectedItems());
    }

    private void takeNext() {
        Optional<UUID> found = desk.next(filter.investigation(), me);
        if (found.isEmpty()) {
            Toast.show(getTranslation("queue.next.none"));
            return;
        }
        UI.getCurrent()
                .navigate(
                        "cross-checks/" + found.get(),
                        QueueAddress.query(CrossCheckFilter.all(filter.investigation())));
    }

    private void decideChosen() {
        QueueDesk.Chosen chosen = chosen();
        BulkDialog.deciding(chosen, decided -> decide(chosen, decided)).open();
    }

    /// Asks about all that pass the filter, whether the list has loaded them or not.
    private void decideAll() {
        QueueDesk.Chosen all = desk.all(filter);
        BulkDialog.deciding(all, decided -> decide(all, decided)).open();
    }

    private void closeAgreeing() {
        QueueDesk.inFullAgreement(filter, me)
                .map(desk::all)
                .ifPresent(agreeing ->
                        BulkDialog.closing(agreeing, decided -> decide(agreeing, decided)).open());
    }

    private void decide(QueueDesk.Chosen chosen, NewDecision decided) {
        List<Change> done = desk.decide(filter.investigation(), chosen, me, decided);
        Deeds.current().add(filter.investigation(), done);
        choosing(false);
        Toast.offer(
                getTranslation("bulk.done", done.size(), chosen.size() - done.size()),
                getTranslation("undo"),
                () -> key("undo"));
    }

    private void assignChosen() {
        QueueDesk.Chosen chosen = chosen();
        new AssignDialog(
                        chosen.size(),
                        desk.people(),
                        to -> {
                            int given = desk.assign(filter.investigation(), chosen, to, me);
                            choosing(false);
                            Toast.show(getTranslation("assign.done", given, chosen.size() - given));
                        })
                .open();
    }

    private void key(String key) {
        boolean undo = key.equals("undo");
        Optional<Deeds.Deed> deed =
                undo
                        ? Deeds.current().undo(filter.investigation())
                        : Deeds.current().redo(filter.investigation());
        if (deed.isEmpty()) {
            Toast.show(getTranslation(undo ? "undo.nothing" : "redo.nothing"));
            return;
        }
        List<Change> done = desk.apply(deed.get(), me);
        Toast.show(getTranslation(undo ? "undo.done" : "redo.done", done.size()));
    }
}
