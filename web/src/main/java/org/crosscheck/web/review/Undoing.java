package org.crosscheck.web.review;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRefused;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// Takes decisions back and makes them again, and offers the former after each.
final class Undoing implements Serializable {
    private static final long serialVersionUID = 1;

    private final transient ReviewDesk desk;
    private @Nullable Notification offer;

    Undoing(ReviewDesk desk) {
        this.desk = desk;
    }

    /// Notes what a person decided.
    static void remember(CrossCheckDetail before, CrossCheckDetail now, String me) {
        Deeds.current().add(now.investigation(), List.of(ReviewDesk.change(before, now, me)));
    }

    /// Says what was done, and offers to take it back, and to say why.
    ///
    /// @param verdict null where a decision was taken back
    void offer(
            String said,
            UUID crossCheck,
            @Nullable Verdict verdict,
            @Nullable Reason reason,
            String me,
            Runnable onUndo) {
        close();
        ReasonChips chips =
                new ReasonChips((pressed, shown) -> explain(crossCheck, pressed, me, shown));
        chips.show(verdict, reason);
        offer = Toast.offer(said, I18NProvider.translate("undo"), onUndo::run, chips);
    }

    /// Gives the reason for a decision after it was made.
    private void explain(UUID crossCheck, Reason pressed, String me, ReasonChips chips) {
        CrossCheckDetail before = desk.get(crossCheck, me);
        ReviewDesk.mine(before, me)
                .ifPresent(mine -> {
                    Draft why = Draft.of(Optional.of(mine)).togglingReason(pressed);
                    CrossCheckDetail now = desk.decide(before, me, why.with(mine.verdict()));
                    remember(before, now, me);
                    chips.show(mine.verdict(), why.reason());
                });
    }

    /// Says what was grouped, and offers to take it back.
    void offer(String said, Runnable onUndo) {
        close();
        offer = Toast.offer(said, I18NProvider.translate("undo"), onUndo::run);
    }

    List<Change> undo(UUID investigation, String me) {
        return go(Deeds.current().undo(investigation), me, "undo");
    }

    List<Change> redo(UUID investigation, String me) {
        return go(Deeds.current().redo(investigation), me, "redo");
    }

    private List<Change> go(Optional<Deeds.Deed> deed, String me, String what) {
        close();
        if (deed.isEmpty()) {
            Toast.show(I18NProvider.translate(what + ".nothing"));
            return List.of();
        }
        List<Change> done = go(deed.get(), me);
        Toast.show(I18NProvider.translate(what + ".done", done.size()));
        return done;
    }

    private List<Change> go(Deeds.Deed deed, String me) {
        Deeds.Regrouping regrouping = deed.regrouping();
        if (regrouping == null) {
            return desk.apply(deed.investigation(), deed.changes(), me);
        }
        try {
            UUID shown = desk.grouping().set(regrouping.grouping(), regrouping.made(), me);
            return List.of(new Change(shown, null, null));
        } catch (DecisionRefused e) {
            Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
            return List.of();
        }
    }

    /// Takes the offer away, which would take back something else now.
    void close() {
        if (offer != null) {
            offer.close();
        }
    }
}
