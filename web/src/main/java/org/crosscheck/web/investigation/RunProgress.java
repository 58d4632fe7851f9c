package org.crosscheck.web.investigation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;

/// How far a run is, and the way to end it.
class RunProgress extends Section {
    private final transient RunJob job;
    private final transient Consumer<RunJob.State> onEnd;
    private final Paragraph line = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private boolean ended;

    /// @param onEnd hears how the run ended, with the screen locked
    RunProgress(RunJob job, Consumer<RunJob.State> onEnd) {
        this.job = job;
        this.onEnd = onEnd;
        addClassNames("panel", "run-progress");
        Button cancel = new Button(getTranslation("cancel"), _ -> job.cancel());
        cancel.setDisableOnClick(true);
        Div head = new Div(new H2(getTranslation("run.title")), cancel);
        head.addClassName("panel-head");
        add(head, bar, line);
        if (job.state() instanceof RunJob.State.Running running) {
            show(running);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable end = job.onChange(state -> tell(ui, state));
        addDetachListener(detach -> {
            end.run();
            detach.unregisterListener();
        });
        if (job.state().isEnd()) {
            tell(ui, job.state());
        }
    }

    private void tell(UI ui, RunJob.State state) {
        try {
            ui.access(() -> hear(state));
        } catch (UIDetachedException _) {
            // nobody looks any more; the run goes on
            return;
        }
    }

    private void hear(RunJob.State state) {
        switch (state) {
            case RunJob.State.Running running -> show(running);
            case RunJob.State.Done _, RunJob.State.Cancelled _, RunJob.State.Failed _ -> {
                if (!ended) {
                    ended = true;
                    onEnd.accept(state);
                }
            }
        }
    }

    private void show(RunJob.State.Running running) {
        boolean counted = running.total() > 0;
        bar.setIndeterminate(!counted);
        if (counted) {
            bar.setValue(Math.min(1, (double) running.done() / running.total()));
        }
        line.setText(
                counted
                        ? getTranslation(
                                "run.progress",
                                running.done(),
                                running.total(),
                                running.conflicts())
                        : getTranslation("run.preparing"));
    }
}
