package org.crosscheck.web.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RunJobTest {
    private final RunJob job = new RunJob(UUID.randomUUID());
    private final List<RunJob.State> heard = new ArrayList<>();

    @Test
    void cancelled_run_is_told_so_at_its_next_step_and_ends() {
        job.onChange(heard::add);
        job.work(progress -> {
            assertThat(progress.at(0, 10, 0)).as("nobody has cancelled yet").isTrue();
            job.cancel();
            assertThat(progress.at(5, 10, 1)).isFalse();
            throw new CancellationException();
        });

        assertThat(heard)
                .containsExactly(new RunJob.State.Running(0, 10, 0), new RunJob.State.Cancelled());
        assertThat(job.state().isEnd()).isTrue();
    }

    @Test
    void failed_run_names_the_failure_that_is_in_the_log() {
        job.work(_ -> {
            throw new IllegalStateException("made to fail");
        });

        assertThat(job.state()).isInstanceOf(RunJob.State.Failed.class);
        assertThat(((RunJob.State.Failed) job.state()).failure()).isNotBlank();
    }

    @Test
    void listener_that_fails_does_not_end_the_run() {
        job.onChange(_ -> {
            throw new IllegalStateException("the screen is gone");
        });
        job.onChange(heard::add);
        job.work(progress -> {
            progress.at(3, 10, 0);
            throw new CancellationException();
        });

        assertThat(heard)
                .containsExactly(new RunJob.State.Running(3, 10, 0), new RunJob.State.Cancelled());
    }
}
