package org.crosscheck.web.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.ChangedBySomeoneElse;
import org.crosscheck.core.review.CrossCheckChanged;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.DecisionRefused;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.NewResolution;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.layout.Toast;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;
import org.jspecify.annotations.Nullable;

/// One cross-check: the finding, both passages in their articles, and the decision.
///
/// The address carries the queue's filter too, so that the next and the previous one are those of
/// the list one came from.
@Route("cross-checks/:crosscheck")
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ReviewDesk desk;
    private final transient SignedIn signedIn;
    private final transient Following following;
    private final QueueStrip strip;
    private final FindingPanel finding;
    private final SourceColumns sources = new SourceColumns();
    private final Comparing comparing;
    private final PositionList positions;
    private final TimelinePanel timeline = new TimelinePanel();
    private final WhyPanel why = new WhyPanel(this::confirm);
    private final DecisionBar decisions =
            new DecisionBar(this::judge, this::saveNote, this::reason);
    private final ResolutionPanel resolution =
            new ResolutionPanel(
                    new ResolutionPanel.Listener() {
                        @Override
                        public void resolve(NewResolution given) {
                            settle(before -> desk.resolve(before, me, given));
                        }

                        @Override
                        public void withdraw() {
                            settle(before -> desk.withdraw(before.row().id(), me));
                        }
                    });
    private final GroupingMenu grouping;
    private final OpinionPanel opinions;
    private final HistoryPanel history;
    private final Drafts drafts = new Drafts();
    private transient @Nullable CrossCheckDetail detail;
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private final Undoing undoing;
    private final ReviewKeys keys;
    private Draft draft = Draft.EMPTY;
    private String me = "";

    ReviewView(ReviewDesk desk, SignedIn signedIn, LiveChanges live) {
        this.desk = desk;
        this.signedIn = signedIn;
        undoing = new Undoing(desk);
        history = new HistoryPanel(desk);
        following = live.whileShown(this, this::changed);
        strip = new QueueStrip(desk);
        positions = new PositionList(sources::reveal, this::support);
        finding = new FindingPanel(this::choose, positions, history::toggle);
        grouping = new GroupingMenu(desk.grouping(), undoing, this::reopen);
        finding.addTool(grouping);
        comparing = new Comparing(sources, finding);
        opinions = new OpinionPanel(desk, this::ask);
        addClassName("review");
        Section work =
                new Section(
                        finding,
                        resolution,
                        comparing,
                        sources,
                        timeline,
                        why,
                        opinions,
                        decisions);
        work.addClassName("case");
        add(strip, work, history);
        keys = new ReviewKeys(this, this::use, this::key);
        decisions.onPrevious(this::previous);
        decisions.onNext(this::next);
        decisions.onHelp(this::help);
    }

    /// The address of a cross-check that came from a list.
    static String address(UUID crossCheck, CrossCheckFilter filter) {
        QueryParameters query = QueueAddress.query(filter);
        String address = "cross-checks/" + crossCheck;
        return query.getParameters().isEmpty() ? address : address + "?" + query.getQueryString();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        me = signedIn.username();
        CrossCheckDetail loaded = Ids.load(event, "crosscheck", id -> desk.get(id, me));
        filter =
                QueueAddress.filter(
                        loaded.investigation(), event.getLocation().getQueryParameters());
        following.follow(loaded.investigation());
        desk.markSeen(loaded.row().id(), me);
        if (detail == null) {
            keys.use(desk.keys(me).get());
        }
        detail = loaded;
        comparing.show(loaded, 0);
        finding.show(loaded, 0, desk.silentSources(loaded));
        timeline.show(loaded);
        draft = drafts.find(loaded.row().id()).orElse(saved(loaded));
        show(loaded);
        decisions.define(desk.definitions(loaded.investigation()));
        decisions.setNote(draft.note());
        finding.setQueue(QueueView.address(filter));
        strip.show(filter, loaded.row().id());
        getElement().setAttribute("data-crosscheck", loaded.row().id().toString());
    }

    private CrossCheckDetail current() {
        if (detail == null) {
            throw new IllegalStateException("no cross-check is shown");
        }
        return detail;
    }

    private void show(CrossCheckDetail loaded) {
        why.show(loaded.findings().get(finding.chosen()));
        mark();
        decisions.show(loaded, me);
        resolution.show(loaded, me);
        opinions.show(loaded, me);
        history.show(loaded, me);
        grouping.show(loaded, me);
        unlock();
    }

    private void choose(int index) {
        comparing.show(current(), index);
        finding.show(current(), index, desk.silentSources(current()));
        why.show(current().findings().get(index));
        mark();
    }

    private void mark() {
        positions.mark(draft.position());
        why.mark(draft.explanation());
    }

    private void support(String position) {
        take(draft.togglingPosition(position));
    }

    private void confirm(Finding.Explanation explanation) {
        take(draft.togglingExplanation(explanation));
    }

    private void reason(Reason reason) {
        take(draft.togglingReason(reason));
    }

    /// Saves at once what goes with a verdict that is given already; before, it waits for one.
    private void take(Draft changed) {
        draft = changed.withNote(decisions.note());
        mark();
        ReviewDesk.mine(current(), me).ifPresent(mine -> save(mine.verdict()));
    }

    private void save(Verdict verdict) {
        settle(before -> {
            CrossCheckDetail now = desk.decide(before, me, draft.with(verdict));
            Undoing.remember(before, now, me);
            drafts.forget(before.row().id());
            Toast.show(getTranslation("review.detailSaved"));
            return now;
        });
    }

    /// Whether it was done.
    private boolean settle(UnaryOperator<CrossCheckDetail> action) {
        CrossCheckDetail before = current();
        try {
            CrossCheckDetail now = action.apply(before);
            detail = now;
            finding.refresh(now);
            show(now);
            strip.refresh(now.row());
            return true;
        } catch (ChangedBySomeoneElse e) {
            overtaken(before);
        } catch (DecisionRefused e) {
            refused(e);
        }
        return false;
    }

    private void refused(DecisionRefused e) {
        Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
        show(current());
    }

    private void overtaken(CrossCheckDetail before) {
        drafts.keep(before.row().id(), draft);
        Toast.warn(getTranslation("review.changed"));
        changed(new CrossCheckChanged(before.investigation(), before.row().id(), ""));
    }

    private void changed(CrossCheckChanged change) {
        CrossCheckDetail before = current();
        if (change.crossCheck() != null && !before.row().id().equals(change.crossCheck())) {
            strip.refresh();
            return;
        }
        CrossCheckDetail now = desk.get(before.row().id(), me);
        if (change.crossCheck() == null) {
            strip.refresh();
        } else if (!now.equals(before)) {
            strip.refresh(now.row());
        }
        if (now.equals(before)) {
            opinions.show(now, me);
            return; // one's own decision, say, which is shown already
        }
        detail = now;
        if (!now.findings().equals(before.findings())) {
            comparing.show(now, 0);
            finding.show(now, 0, desk.silentSources(now));
            timeline.show(now);
        } else {
            finding.refresh(now);
        }
        show(now);
    }

    private void use(KeyMap map) {
        decisions.use(map);
        positions.use(map);
        comparing.use(map);
    }

    private void key(String key, boolean shift) {
        switch (key) {
            case "CONSISTENT", "CONFLICTING", "NOT_COMPARABLE", "UNSURE" ->
                    judge(Verdict.valueOf(key), shift);
            case "NEXT" -> next();
            case "PREVIOUS" -> previous();
            case "NEXT_OPEN" ->
                    go(desk.nextOpen(filter, current().row().id(), me), "review.noneOpen");
            case "SUPPORT" -> positions.following(draft.position()).ifPresent(this::support);
            case "WORDS" -> comparing.toggleWords();
            case "DIFFERENCES" -> comparing.toggleDifferences();
            case "HISTORY" -> history.toggle();
            case "UNDO" -> follow(undoing.undo(current().investigation(), me));
            case "REDO" -> follow(undoing.redo(current().investigation(), me));
            case "HELP" -> help();
            default -> unlock();
        }
        unlock();
    }

    private void help() {
        new KeysDialog(desk.definitions(current().investigation()), desk.keys(me), keys::use)
                .open();
    }

    private void judge(Verdict verdict, boolean stay) {
        CrossCheckDetail before = current();
        draft = draft.withNote(decisions.note());
        Optional<DecisionRow> mine = ReviewDesk.mine(before, me);
        boolean same =
                mine.filter(m -> m.verdict() == verdict && Draft.of(mine).equals(draft))
                        .isPresent();
        boolean done =
                settle(_ -> {
                    CrossCheckDetail now =
                            same
                                    ? desk.clear(before.row().id(), me)
                                    : desk.decide(before, me, draft.with(verdict));
                    Undoing.remember(before, now, me);
                    drafts.forget(before.row().id());
                    return now;
                });
        if (done) {
            offerUndo(before, same ? null : verdict, stay);
        }
        if (done && !same && !stay) {
            Optional<UUID> next = desk.nextOpen(filter, before.row().id(), me);
            if (next.isPresent()) {
                open(next.get());
            } else {
                Toast.show(getTranslation("review.allDecided"));
            }
        }
        unlock();
    }

    private void offerUndo(CrossCheckDetail before, @Nullable Verdict verdict, boolean stay) {
        String said =
                verdict == null
                        ? getTranslation("review.cleared", before.row().attribute())
                        : getTranslation(
                                "review.saved",
                                OutcomeBadge.word(verdict),
                                before.row().attribute());
        Draft written = draft;
        undoing.offer(
                said,
                before.row().id(),
                stay ? null : verdict,
                written.reason(),
                me,
                () -> {
                    drafts.keep(before.row().id(), written);
                    follow(undoing.undo(before.investigation(), me));
                });
    }

    /// Goes where something was taken back or done again.
    private void follow(List<Change> done) {
        if (done.size() == 1) {
            reopen(done.getFirst().crossCheck());
        } else if (!done.isEmpty()) {
            strip.refresh();
            reopen(current().row().id());
        }
    }

    private void ask() {
        desk.ask(current(), finding.chosen(), me);
        opinions.show(current(), me);
    }

    private void saveNote() {
        draft = draft.withNote(decisions.note());
        Optional<DecisionRow> mine = ReviewDesk.mine(current(), me);
        if (mine.isEmpty()) {
            Toast.show(getTranslation("review.noteNeedsVerdict"));
        } else if (!mine.get().note().equals(draft.note())) {
            save(mine.get().verdict());
        }
    }

    private void next() {
        go(desk.next(filter, current().row().id()), "review.last");
    }

    private void previous() {
        go(desk.previous(filter, current().row().id()), "review.first");
    }

    private void go(Optional<UUID> other, String otherwise) {
        if (other.isPresent()) {
            open(other.get());
        } else {
            Toast.show(getTranslation(otherwise));
        }
        unlock();
    }

    /// Goes back to one whose decision was taken back, with what was written there.
    private void reopen(UUID crossCheck) {
        if (crossCheck.equals(current().row().id())) {
            detail = desk.get(crossCheck, me);
            draft = drafts.find(crossCheck).orElse(saved(current()));
            decisions.setNote(draft.note());
        }
        open(crossCheck);
    }

    private void open(UUID crossCheck) {
        CrossCheckDetail left = current();
        draft = draft.withNote(decisions.note());
        if (draft.equals(saved(left))) {
            drafts.forget(left.row().id());
        } else {
            drafts.keep(left.row().id(), draft);
        }
        UI.getCurrent().navigate("cross-checks/" + crossCheck, QueueAddress.query(filter));
    }

    private Draft saved(CrossCheckDetail of) {
        return Draft.of(ReviewDesk.mine(of, me));
    }

    private void unlock() {
        getElement().executeJs("crosscheck.unlock(this)");
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "page.title",
                detail == null ? getTranslation("review.title") : detail.row().attribute());
    }
}
