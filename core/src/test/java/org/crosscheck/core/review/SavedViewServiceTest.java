package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedViewServiceTest extends StoredReviewTest {
    @Inject SavedViewService views;

    private CrossCheckFilter mine() {
        return CrossCheckFilter.all(investigation)
                .withOutcome(Outcome.CONFLICTS)
                .withType(ValueType.DURATION)
                .withScore(ScoreBand.HIGH)
                .withSource("Courier & Sons")
                .withOrigin("AFP")
                .withAssignee(bo)
                .withWaitingFor(ana)
                .withText("café");
    }

    private List<SavedViewRow> seenBy(String viewer) {
        return views.list(investigation, viewer);
    }

    @Test
    void saved_view_comes_back_as_it_was_and_is_ones_own() {
        views.save(mine(), "  Morning  ", false, ana);

        assertThat(seenBy(ana)).hasSize(1);
        SavedViewRow view = seenBy(ana).getFirst();
        assertThat(view.name()).isEqualTo("Morning");
        assertThat(view.filter()).isEqualTo(mine());
        assertThat(view.own()).isTrue();
        assertThat(seenBy(bo)).isEmpty();
    }

    @Test
    void what_waits_for_the_owner_waits_for_whoever_looks_at_a_shared_view() {
        views.save(mine(), "Morning", true, ana);

        SavedViewRow view = seenBy(bo).getFirst();
        assertThat(view.filter()).isEqualTo(mine().withWaitingFor(bo));
        assertThat(view.own()).isFalse();
        assertThat(view.owner()).isEqualTo("ana");
    }

    @Test
    void saving_under_a_known_name_replaces_what_it_shows() {
        views.save(mine(), "Morning", false, ana);
        views.save(mine().withText(""), "MORNING", false, ana);

        assertThat(seenBy(ana)).hasSize(1);
        assertThat(seenBy(ana).getFirst().filter()).isEqualTo(mine().withText(""));
    }

    @Test
    void only_the_owner_renames_and_deletes() {
        UUID id = views.save(mine(), "Morning", true, ana);

        assertThatThrownBy(() -> views.rename(id, "Mine", bo)).isInstanceOf(DecisionRefused.class);
        assertThatThrownBy(() -> views.delete(id, bo)).isInstanceOf(DecisionRefused.class);
        views.rename(id, "Evening", ana);
        assertThat(seenBy(bo)).extracting(SavedViewRow::name).containsExactly("Evening");
        views.delete(id, ana);
        assertThat(seenBy(ana)).isEmpty();
    }

    @Test
    void name_is_neither_empty_nor_taken() {
        views.save(mine(), "Morning", false, ana);
        UUID id = views.save(mine(), "Evening", false, ana);

        assertThatThrownBy(() -> views.rename(id, "morning", ana))
                .hasMessage("You have a view called \"morning\" already.");
        assertThatThrownBy(() -> views.save(mine(), " ", false, ana))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.save(mine(), "x".repeat(81), false, ana))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
