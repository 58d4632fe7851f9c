package org.crosscheck.web.investigation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.AgreementService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.KindRow;
import org.crosscheck.core.review.KindService;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.core.review.UnfinishedRun;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.TypeLabel;
import org.crosscheck.web.language.Foreign;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.layout.Toast;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;
import org.jspecify.annotations.Nullable;

/// An investigation in numbers that lead to their lists, and what its last run did not compare.
@Route("investigations/:investigation")
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient CrossCheckService crossChecks;
    private final transient CheckRunService runs;
    private final transient KindService kinds;
    private final transient AgreementService agreements;
    private final transient RunJobs jobs;
    private final transient SignedIn signedIn;
    private final transient Following following;
    private @Nullable UUID shown;
    private String title = "";

    OverviewView(
            InvestigationService investigations,
            CrossCheckService crossChecks,
            CheckRunService runs,
            KindService kinds,
            AgreementService agreements,
            RunJobs jobs,
            SignedIn signedIn,
            LiveChanges live) {
        this.investigations = investigations;
        this.crossChecks = crossChecks;
        this.runs = runs;
        this.kinds = kinds;
        this.agreements = agreements;
        this.jobs = jobs;
        this.signedIn = signedIn;
        following = live.whileShown(this, _ -> reload());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        shown = row.id();
        following.follow(row.id());
        show(row);
    }

    private void reload() {
        if (shown != null) {
            show(investigations.get(shown));
        }
    }

    private void show(InvestigationRow row) {
        title = row.title();
        removeAll();
        Button edit = new Button(getTranslation("investigation.edit"), _ -> edit(row));
        add(new InvestigationHead(row, Section.OVERVIEW, edit));
        if (!row.description().isBlank()) {
            Paragraph description = Foreign.quoted(new Paragraph(row.description()));
            description.addClassName("lead");
            add(description);
        }
        if (row.articles() == 0) {
            Anchor start =
                    new Anchor(Section.IMPORT.address(row.id()), getTranslation("overview.import"));
            start.addClassName("button");
            add(
                    new EmptyState(
                            getTranslation("overview.noArticles"),
                            getTranslation("overview.noArticles.text"),
                            start));
            return;
        }
        Optional<RunJob> job = jobs.running(row.id());
        job.ifPresent(running -> add(new RunProgress(running, this::ended)));
        if (job.isEmpty()) {
            runs.unfinished(row.id()).ifPresent(left -> addUnfinished(row.id(), left));
        }
        Optional<RunSummary> run = runs.latest(row.id());
        if (run.isEmpty() && job.isPresent()) {
            return;
        }
        if (run.isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("overview.notRun"),
                            getTranslation("overview.notRun.text", row.articles()),
                            runButton(row.id(), "overview.run")));
            return;
        }
        int changed = job.isPresent() ? 0 : runs.changedArticles(row.id());
        if (changed > 0) {
            Paragraph notice = new Paragraph(getTranslation("overview.changed", changed));
            notice.addClassName("notice");
            add(notice);
        }
        Button again = runButton(row.id(), "overview.runAgain");
        again.setEnabled(job.isEmpty());
        add(
                new NumbersPanel(row, crossChecks.facets(row.id()), agreements.percent(row.id())),
                new RunPanel(run.get(), again));
        List<KindRow> found = kinds.list(row.id());
        if (!found.isEmpty()) {
            add(new KindPanel(row.id(), found, kind -> toggle(row.id(), kind)));
        }
    }

    /// A run that was cancelled, or that the end of the program cut off.
    private void addUnfinished(UUID investigation, UnfinishedRun left) {
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                "run.unfinished", left.done(), left.total(), left.conflicts()));
        Div panel = new Div(line, runButton(investigation, "run.goOn"));
        panel.addClassNames("panel", "run-progress");
        add(panel);
    }

    private void toggle(UUID investigation, KindRow kind) {
        if (kind.muted()) {
            kinds.unmute(investigation, kind.type(), signedIn.username());
        } else {
            kinds.mute(investigation, kind.type(), signedIn.username());
        }
        reload();
        Toast.show(
                getTranslation(
                        kind.muted() ? "kinds.unmuted.done" : "kinds.muted.done",
                        TypeLabel.word(kind.type())));
    }

    private Button runButton(UUID investigation, String label) {
        Button button = new Button(getTranslation(label));
        button.setDisableOnClick(true);
        if (label.equals("overview.run")) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.addClickListener(_ -> {
            jobs.start(investigation, signedIn.username());
            reload();
        });
        return button;
    }

    private void ended(RunJob.State state) {
        reload();
        switch (state) {
            case RunJob.State.Running _ -> {}
            case RunJob.State.Done(RunSummary run) ->
                    Toast.show(getTranslation("overview.ran", run.crossChecks(), run.conflicts()));
            case RunJob.State.Cancelled _ -> Toast.show(getTranslation("run.cancelled"));
            case RunJob.State.Failed(String failure) ->
                    Toast.warn(getTranslation("run.failed", failure));
        }
    }

    private void edit(InvestigationRow row) {
        new InvestigationDialog(
                        getTranslation("investigation.edit.title"),
                        wanted -> {
                            investigations.edit(
                                    row.id(),
                                    wanted.title(),
                                    wanted.description(),
                                    signedIn.username());
                            reload();
                            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                        })
                .showing(row)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
