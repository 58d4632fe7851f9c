package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.crossCheck;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.matrix.SideBySide;
import org.crosscheck.core.matrix.SideBySideService;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceServiceTest extends StoredReviewTest {
    @Inject EvidenceService evidence;
    @Inject SideBySideService sideBySide;
    @Inject KindService kinds;

    private static CrossCheck found(String attribute, UUID... articles) {
        CrossCheck.Position[] positions =
                Arrays.stream(articles)
                        .map(article -> position(attribute + " " + article, article))
                        .toArray(CrossCheck.Position[]::new);
        return crossCheck(attribute, attribute, Outcome.CONFLICTS, 0.9, positions);
    }

    private UUID only(String attribute) {
        return crossChecks
                .list(CrossCheckFilter.all(investigation).withText(attribute), 0, 1)
                .getFirst()
                .id();
    }

    private List<String> shared(UUID crossCheck, UUID... articles) {
        return evidence
                .shared(crossCheck, List.of(articles), List.of(courier, dispatch), 10)
                .stream()
                .map(Neighbour::attribute)
                .toList();
    }

    @Test
    void others_of_both_articles_come_before_those_of_one_and_a_third() {
        run(
                found("length", courier, dispatch, atlas),
                found("a depth", courier, atlas),
                found("width", courier, dispatch));

        assertThat(shared(only("length"), courier, dispatch, atlas))
                .containsExactly("width", "a depth");
        assertThat(shared(only("length"), courier, dispatch))
                .as("one that only one of them takes part in compares nothing here")
                .containsExactly("width");
    }

    @Test
    void muted_kinds_stay_out() {
        run(found("length", courier, dispatch), found("width", courier, dispatch));

        UUID length = only("length");
        assertThat(shared(length, courier, dispatch)).containsExactly("width");

        kinds.mute(investigation, ValueType.DURATION, "ana");

        assertThat(shared(length, courier, dispatch)).isEmpty();
    }

    @Test
    void rows_of_an_investigation_with_hundreds_of_cross_checks_are_there_at_once() {
        List<CrossCheck> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(found("attribute " + i, courier, dispatch, atlas));
        }
        run(many.toArray(CrossCheck[]::new));
        Evidence own = Evidence.of(crossChecks.get(only("attribute 7"), ana));
        sideBySide.build(own, own.findings().getFirst(), 5);

        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            SideBySide table = sideBySide.build(own, own.findings().getFirst(), 5);
            least = Math.min(least, System.nanoTime() - start);
            assertThat(table.rows()).hasSize(6);
            assertThat(table.more()).isEqualTo(SideBySideService.MOST - 5);
        }
        assertThat(Duration.ofNanos(least)).isLessThan(Duration.ofMillis(250));
    }
}
