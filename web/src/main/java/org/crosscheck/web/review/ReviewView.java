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
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.matrix.SideBySideService;
import org.crosscheck.core.review.Change;
import org.crosscheck.core.review.CrossCheckChanged;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
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
    private final StripDrawer drawer;
    private final FindingPanel finding;
    private final SourceColumns sources = new SourceColumns();
    private final BesidePanel beside;
    private final Comparing comparing;
    private final PositionList positions;
    private final TimelinePanel timeline = new TimelinePanel();
    private final transient Deciding deciding;
    private final WhyPanel why;
    private final DecisionBar decisions;
    private final ResolutionPanel resolution;
    private final GroupingMenu grouping;
    private final OpinionPanel opinions;
    private final HistoryPanel history;
    private transient @Nullable CrossCheckDetail detail;
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private final ReviewKeys keys;
    private String me = "";

    ReviewView(
            ReviewDesk desk,
            FilterDesk filters,
            SideBySideService besides,
            SignedIn signedIn,
            LiveChanges live) {
        this.desk = desk;
        this.signedIn = signedIn;
        deciding = new Deciding(desk, new Shown());
        why = new WhyPanel(deciding::confirm);
        decisions = new DecisionBar(this::judge, deciding::saveNote, deciding::reason);
        resolution = new ResolutionPanel(deciding);
        history = new HistoryPanel(desk);
        following = live.whileShown(this, this::changed);
        strip = new QueueStrip(desk, filters);
        drawer = new StripDrawer(this, strip);
        positions = new PositionList(sources::reveal, deciding::support);
        finding = new FindingPanel(this::choose, positions, history::toggle);
        grouping = new GroupingMenu(desk.grouping(), deciding.undoing(), this::reopen);
        finding.addTool(grouping);
        beside = new BesidePanel(besides, sources);
        comparing = new Comparing(sources, finding, beside);
        opinions = new OpinionPanel(desk, this::ask);
        addClassName("review");
        Section work =
                new Section(
                        finding,
                        resolution,
                        comparing,
                        beside,
                        sources,
                        timeline,
                        why,
                        opinions,
                        decisions);
        work.addClassName("case");
        add(drawer, strip, work, history);
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
        if (detail != null) {
            deciding.leave(); // a link of the screen may have led here
        }
        CrossCheckDetail left = detail;
        CrossCheckDetail loaded = Ids.load(event, "crosscheck", id -> desk.get(id, me));
        filter =
                QueueAddress.filter(
                        loaded.investigation(), event.getLocation().getQueryParameters());
        following.follow(loaded.investigation());
        desk.markSeen(loaded.row().id(), me);
        if (detail == null) {
            keys.use(desk.keys(me).get());
        }
        if (left != null && !left.row().id().equals(loaded.row().id())) {
            drawer.close();
        }
        detail = loaded;
        beside.use(filter);
        comparing.show(loaded, 0);
        finding.show(loaded, 0, desk.silentSources(loaded));
        timeline.show(loaded);
        deciding.open(loaded, me);
        show(loaded);
        decisions.define(desk.definitions(loaded.investigation()));
        decisions.setNote(deciding.draft().note());
        finding.setQueue(QueueView.address(filter));
        strip.show(filter, loaded.row().id(), me);
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
        positions.mark(deciding.draft().position());
        why.mark(deciding.draft().explanation());
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
            case "SUPPORT" ->
                    positions.following(deciding.draft().position()).ifPresent(deciding::support);
            case "WORDS" -> comparing.toggleWords();
            case "DIFFERENCES" -> comparing.toggleDifferences();
            case "HISTORY" -> history.toggle();
            case "UNDO" -> deciding.undo();
            case "REDO" -> deciding.redo();
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
        deciding.judge(verdict, stay);
        unlock();
    }

    private void ask() {
        desk.ask(current(), finding.chosen(), me);
        opinions.show(current(), me);
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
            deciding.open(current(), me);
            decisions.setNote(deciding.draft().note());
        }
        open(crossCheck);
    }

    private void open(UUID crossCheck) {
        deciding.leave();
        UI.getCurrent().navigate("cross-checks/" + crossCheck, QueueAddress.query(filter));
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

    /// What a decision does to this screen.
    private final class Shown implements Deciding.Screen {
        @Override
        public CrossCheckDetail current() {
            return ReviewView.this.current();
        }

        @Override
        public String note() {
            return decisions.note();
        }

        @Override
        public void mark() {
            ReviewView.this.mark();
        }

        @Override
        public void decided(CrossCheckDetail now) {
            detail = now;
            finding.refresh(now);
            show(now);
            strip.refresh(now.row());
        }

        @Override
        public void refused() {
            show(current());
        }

        @Override
        public void overtaken() {
            CrossCheckDetail before = current();
            changed(new CrossCheckChanged(before.investigation(), before.row().id(), ""));
        }

        @Override
        public void goOn() {
            Optional<UUID> next = desk.nextOpen(filter, current().row().id(), me);
            if (next.isPresent()) {
                open(next.get());
            } else {
                Toast.show(getTranslation("review.allDecided"));
            }
        }

        @Override
        public void follow(List<Change> done) {
            if (done.size() == 1) {
                reopen(done.getFirst().crossCheck());
            } else if (!done.isEmpty()) {
                strip.refresh();
                reopen(current().row().id());
            }
        }
    }
}
