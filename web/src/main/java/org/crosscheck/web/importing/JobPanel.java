package org.crosscheck.web.importing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.problem.Problem;
import org.crosscheck.core.problem.Severity;
import org.crosscheck.importer.job.ImportJob;
import org.crosscheck.importer.job.ImportedArticle;
import org.crosscheck.web.language.Foreign;

/// One import: how far it is, what came in, what went wrong.
class JobPanel extends Section {
    private final transient ImportJob job;
    private final UUID investigation;
    private final H2 heading = new H2();
    private final Paragraph line = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(getTranslation("cancel"));
    private final Div result = new Div();

    JobPanel(ImportJob job, UUID investigation) {
        this.job = job;
        this.investigation = investigation;
        addClassNames("panel", "job");
        line.getElement().setAttribute("aria-live", "polite");
        cancel.setDisableOnClick(true);
        cancel.addClickListener(_ -> job.cancel());
        Div head = new Div(heading, cancel);
        head.addClassName("panel-head");
        add(head, bar, line, result);
        show(job.state());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable end = job.onChange(state -> tell(ui, state));
        addDetachListener(detach -> {
            end.run();
            detach.unregisterListener();
        });
        show(job.state());
    }

    private void tell(UI ui, ImportJob.State state) {
        try {
            ui.access(() -> show(state));
        } catch (UIDetachedException _) {
            // nobody looks any more; the import goes on
            return;
        }
    }

    private void show(ImportJob.State state) {
        heading.setText(getTranslation("phase." + state.phase()));
        line.setText(
                getTranslation(
                        "import.progress",
                        state.filesDone(),
                        state.files(),
                        state.articles() - state.unchanged() - state.failed(),
                        state.unchanged(),
                        state.notImported()));
        boolean running = !state.phase().isEnd();
        bar.setVisible(running);
        cancel.setVisible(running);
        if (state.phase() == ImportJob.Phase.CHECKING || state.files() <= 1) {
            bar.setIndeterminate(true);
        } else {
            bar.setIndeterminate(false);
            bar.setValue(Math.min(1, (double) state.filesDone() / state.files()));
        }
        result.removeAll();
        addProblems(state.problems());
        if (!running) {
            addArticles(state);
        }
    }

    private void addProblems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("problems");
        for (Problem problem : problems) {
            Span where = new Span(problem.location());
            where.addClassName("where");
            Span severity = new Span(getTranslation("severity." + problem.severity()));
            severity.addClassNames("severity", severityStyle(problem.severity()));
            ListItem item =
                    new ListItem(
                            severity, new Div(where, Foreign.english(new Span(problem.message()))));
            list.add(item);
        }
        result.add(new H3(getTranslation("import.problems", problems.size())), list);
    }

    private static String severityStyle(Severity severity) {
        return switch (severity) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private void addArticles(ImportJob.State state) {
        if (!state.imported().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("imported");
            for (ImportedArticle article : state.imported()) {
                Span facts =
                        new Span(
                                getTranslation(
                                        article.isNew() ? "import.article" : "import.known",
                                        article.claims()));
                facts.addClassName("muted");
                ListItem item =
                        new ListItem(
                                new Anchor("articles/" + article.id(), article.title()), facts);
                if (article.needsDate()) {
                    Anchor give =
                            new Anchor(
                                    org.crosscheck.web.investigation.Section.ARTICLES.address(
                                            investigation),
                                    getTranslation("import.needsDate"));
                    give.addClassName("attention");
                    item.add(give);
                }
                list.add(item);
            }
            result.add(new H3(getTranslation("import.imported", state.imported().size())), list);
        }
        if (state.run() != null) {
            Anchor queue =
                    new Anchor(
                            org.crosscheck.web.investigation.Section.CROSS_CHECKS.address(
                                    investigation),
                            getTranslation(
                                    "import.run",
                                    state.run().crossChecks(),
                                    state.run().conflicts()));
            queue.addClassName("button");
            result.add(queue);
        }
    }
}
