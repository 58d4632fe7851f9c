package org.crosscheck.web.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.matrix.MatrixService;
import org.crosscheck.core.matrix.Relations;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.RunSummary;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.Section;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;
import org.jspecify.annotations.Nullable;

/// Who agrees with whom, and who has one origin, as counts of what was found. What people decided
/// does not enter, so it is the same for everybody.
@Route("investigations/:investigation/sources")
@PermitAll
class SourcesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /// More would make people wait for a page.
    private static final int MOST = 5_000;

    private final transient InvestigationService investigations;
    private final transient MatrixService matrices;
    private final transient CheckRunService runs;
    private final transient Following following;
    private @Nullable UUID shown;
    private String title = "";

    SourcesView(
            InvestigationService investigations,
            MatrixService matrices,
            CheckRunService runs,
            LiveChanges live) {
        this.investigations = investigations;
        this.matrices = matrices;
        this.runs = runs;
        // a decision changes nothing here
        following =
                live.whileShown(
                        this,
                        change -> {
                            if (shown != null && change.crossCheck() == null) {
                                show(investigations.get(shown));
                            }
                        });
        addClassNames("page", "sources-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        shown = row.id();
        following.follow(row.id());
        show(row);
    }

    private void show(InvestigationRow row) {
        title = row.title();
        removeAll();
        add(new InvestigationHead(row, Section.SOURCES));
        if (row.articles() == 0) {
            add(
                    new EmptyState(
                            getTranslation("overview.noArticles"),
                            getTranslation("overview.noArticles.text"),
                            button(Section.IMPORT.address(row.id()), "overview.import")));
            return;
        }
        Relations relations = matrices.relations(row.id(), MOST);
        Optional<RunSummary> run = runs.latest(row.id());
        add(panel("sources.pairs", "sources.pairs.lead", pairs(row, relations, run)));
        add(
                panel(
                        "sources.origins",
                        "sources.origins.lead",
                        relations.copies().graph().isEmpty()
                                ? new Paragraph(
                                        getTranslation("sources.origins.none", row.articles()))
                                : new OriginPanel(relations, row.title())));
    }

    private Component pairs(InvestigationRow row, Relations relations, Optional<RunSummary> run) {
        if (run.isEmpty()) {
            return new EmptyState(
                    getTranslation("overview.notRun"),
                    getTranslation("overview.notRun.text", row.articles()),
                    button(Section.OVERVIEW.address(row.id()), "section.OVERVIEW"));
        }
        int found = run.get().crossChecks();
        if (relations.total() == 0 && found > 0) {
            return new EmptyState(
                    getTranslation("queue.allMuted"),
                    getTranslation("queue.allMuted.text", found),
                    button(Section.OVERVIEW.address(row.id()), "section.OVERVIEW"));
        }
        if (relations.total() == 0) {
            Coverage coverage = run.get().coverage();
            return new EmptyState(
                    getTranslation("queue.nothing"),
                    getTranslation(
                            "queue.nothing.text",
                            coverage.articles(),
                            coverage.claims(),
                            coverage.candidatePairs()),
                    button(Section.OVERVIEW.address(row.id()), "queue.coverage"));
        }
        Div box = new Div(new PairTable(row.id(), relations));
        box.addClassName("matrix-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", getTranslation("sources.pairs"));
        Div all = new Div(box);
        if (relations.counted() < relations.total()) {
            Paragraph part =
                    new Paragraph(
                            getTranslation("sources.part", relations.counted(), relations.total()));
            part.addClassName("notice");
            all.addComponentAsFirst(part);
        }
        return all;
    }

    private com.vaadin.flow.component.html.Section panel(
            String heading, String lead, Component content) {
        Paragraph text = new Paragraph(getTranslation(lead));
        text.addClassName("muted");
        com.vaadin.flow.component.html.Section panel =
                new com.vaadin.flow.component.html.Section(
                        new H2(getTranslation(heading)), text, content);
        panel.addClassName("panel");
        return panel;
    }

    private Anchor button(String address, String label) {
        Anchor button = new Anchor(address, getTranslation(label));
        button.addClassName("button");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
