package org.crosscheck.web.review;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.ChangedBySomeoneElse;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRefused;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.NewResolution;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// What a person says of the cross-check that is shown: a verdict with what goes with it, or an
/// adjudicator's word. Where somebody else was faster nothing is lost: what was written stays.
final class Deciding implements ResolutionPanel.Listener {
    private final ReviewDesk desk;
    private final Screen screen;
    private final Undoing undoing;
    private final Drafts drafts = new Drafts();
    private String me = "";

    /// The screen on which it is decided.
    interface Screen {
        CrossCheckDetail current();

        /// The note as it is written at the moment.
        String note();

        /// Shows what is chosen to go with the verdict.
        void mark();

        /// Shows what a decision made of the cross-check.
        void decided(CrossCheckDetail now);

        /// Shows the cross-check again as it is, as a decision was refused.
        void refused();

        /// Reads the cross-check again, as somebody else changed it.
        void overtaken();

        /// Goes on to the next one that waits for this person.
        void goOn();

        /// Goes to where decisions were taken back or made again.
        void follow(List<Change> done);
    }

    Deciding(ReviewDesk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
        undoing = new Undoing(desk);
    }

    /// What a person did here and elsewhere, to be taken back.
    Undoing undoing() {
        return undoing;
    }

    /// Takes up the draft of the cross-check that is shown from now on.
    void open(CrossCheckDetail shown, String username) {
        me = username;
        drafts.open(shown, me);
    }

    /// Keeps what is written of the cross-check that is left.
    void leave() {
        write();
        drafts.leave(screen.current(), me);
    }

    Draft draft() {
        return drafts.current();
    }

    private void write() {
        drafts.change(draft().withNote(screen.note()));
    }

    void support(String position) {
        take(draft().togglingPosition(position));
    }

    void confirm(Finding.Explanation explanation) {
        take(draft().togglingExplanation(explanation));
    }

    void reason(Reason reason) {
        take(draft().togglingReason(reason));
    }

    /// Saves at once what goes with a verdict that is given already; before, it waits for one.
    private void take(Draft changed) {
        drafts.change(changed.withNote(screen.note()));
        screen.mark();
        ReviewDesk.mine(screen.current(), me).ifPresent(mine -> save(mine.verdict()));
    }

    void saveNote() {
        write();
        Optional<DecisionRow> mine = ReviewDesk.mine(screen.current(), me);
        if (mine.isEmpty()) {
            Toast.show(I18NProvider.translate("review.noteNeedsVerdict"));
        } else if (!mine.get().note().equals(draft().note())) {
            save(mine.get().verdict());
        }
    }

    private void save(Verdict verdict) {
        settle(before -> {
            CrossCheckDetail now = decide(before, verdict);
            Toast.show(I18NProvider.translate("review.detailSaved"));
            return now;
        });
    }

    private CrossCheckDetail decide(CrossCheckDetail before, Verdict verdict) {
        return decided(before, desk.decide(before, me, draft().with(verdict)));
    }

    private CrossCheckDetail decided(CrossCheckDetail before, CrossCheckDetail now) {
        Undoing.remember(before, now, me);
        drafts.forget(before.row().id());
        return now;
    }

    /// Gives a verdict, or takes back the one that is given just so.
    ///
    /// @param stay whether not to go on to the next one
    void judge(Verdict verdict, boolean stay) {
        CrossCheckDetail before = screen.current();
        write();
        Optional<DecisionRow> mine = ReviewDesk.mine(before, me);
        boolean same =
                mine.filter(m -> m.verdict() == verdict && Draft.of(mine).equals(draft()))
                        .isPresent();
        boolean done =
                settle(_ ->
                        same
                                ? decided(before, desk.clear(before.row().id(), me))
                                : decide(before, verdict));
        if (done) {
            offerUndo(before, same ? null : verdict, stay);
        }
        if (done && !same && !stay) {
            screen.goOn();
        }
    }

    private void offerUndo(CrossCheckDetail before, @Nullable Verdict verdict, boolean stay) {
        String said =
                verdict == null
                        ? I18NProvider.translate("review.cleared", before.row().attribute())
                        : I18NProvider.translate(
                                "review.saved",
                                OutcomeBadge.word(verdict),
                                before.row().attribute());
        Draft written = draft();
        undoing.offer(
                said,
                before.row().id(),
                stay ? null : verdict,
                written.reason(),
                me,
                () -> {
                    drafts.keep(before.row().id(), written);
                    screen.follow(undoing.undo(before.investigation(), me));
                });
    }

    void undo() {
        screen.follow(undoing.undo(screen.current().investigation(), me));
    }

    void redo() {
        screen.follow(undoing.redo(screen.current().investigation(), me));
    }

    @Override
    public void resolve(NewResolution given) {
        settle(before -> desk.resolve(before, me, given));
    }

    @Override
    public void withdraw() {
        settle(before -> desk.withdraw(before.row().id(), me));
    }

    /// Whether it was done.
    private boolean settle(UnaryOperator<CrossCheckDetail> action) {
        CrossCheckDetail before = screen.current();
        try {
            screen.decided(action.apply(before));
            return true;
        } catch (ChangedBySomeoneElse e) {
            drafts.keep(before.row().id(), draft());
            Toast.warn(I18NProvider.translate("review.changed"));
            screen.overtaken();
        } catch (DecisionRefused e) {
            Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
            screen.refused();
        }
        return false;
    }
}
