package org.crosscheck.web.investigation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Progress;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;
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
    private final transient SignedIn signedIn;
    private final transient Following following;
    private @Nullable UUID shown;
    private String title = "";

    OverviewView(
            InvestigationService investigations,
            CrossCheckService crossChecks,
            CheckRunService runs,
            SignedIn signedIn,
            LiveChanges live) {
        this.investigations = investigations;
        this.crossChecks = crossChecks;
        this.runs = runs;
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
        add(new InvestigationHead(row, Section.OVERVIEW));
        if (!row.description().isBlank()) {
            Paragraph description = new Paragraph(row.description());
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
        Optional<RunSummary> run = runs.latest(row.id());
        if (run.isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("overview.notRun"),
                            getTranslation("overview.notRun.text", row.articles()),
                            runButton(row.id(), "overview.run")));
            return;
        }
        add(numbers(row), new RunPanel(run.get(), runButton(row.id(), "overview.runAgain")));
    }

    private Button runButton(UUID investigation, String label) {
        Button button = new Button(getTranslation(label));
        button.setDisableOnClick(true);
        if (label.equals("overview.run")) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.addClickListener(_ -> {
            RunSummary run = runs.run(investigation, signedIn.username(), Progress.none());
            show(investigations.get(investigation));
            Toast.show(getTranslation("overview.ran", run.crossChecks(), run.conflicts()));
        });
        return button;
    }

    private Div numbers(InvestigationRow row) {
        Facets facets = crossChecks.facets(row.id());
        String queue = Section.CROSS_CHECKS.address(row.id());
        Div outcomes = new Div();
        outcomes.addClassName("tiles");
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.UNRELATED) {
                outcomes.add(
                        tile(
                                facets.outcomes().getOrDefault(outcome, 0L),
                                new OutcomeBadge(outcome),
                                queue + "?outcome=" + OutcomeBadge.name(outcome)));
            }
        }
        Div states = new Div();
        states.addClassNames("tiles", "states");
        for (WorkState state : WorkState.values()) {
            states.add(
                    tile(
                            facets.states().getOrDefault(state, 0L),
                            new StateBadge(state),
                            queue + "?state=" + state.name().toLowerCase(java.util.Locale.ROOT)));
        }
        Div numbers =
                new Div(
                        new H2(getTranslation("overview.findings")),
                        outcomes,
                        new H2(getTranslation("overview.work")),
                        states);
        numbers.addClassName("overview-numbers");
        return numbers;
    }

    private Anchor tile(long number, Span badge, String address) {
        Span figure = new Span(getTranslation("number", number));
        figure.addClassName("figure");
        Anchor tile = new Anchor(address, figure, badge);
        tile.addClassName("tile");
        if (number == 0) {
            tile.addClassName("zero");
        }
        return tile;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
