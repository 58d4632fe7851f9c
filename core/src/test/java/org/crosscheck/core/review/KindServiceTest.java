package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crosscheck.core.example.Examples.crossCheck;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KindServiceTest extends StoredReviewTest {
    @Inject KindService kinds;

    @BeforeEach
    void twoLengths() {
        run(
                crossCheck(
                        "length",
                        "length",
                        Outcome.CONFLICTS,
                        0.9,
                        position("nine days", courier),
                        position("eleven days", dispatch)),
                crossCheck(
                        "length of the talks",
                        "length of the talks",
                        Outcome.CONFLICTS,
                        0.5,
                        position("two hours", courier),
                        position("three hours", dispatch)));
    }

    private UUID id(int place) {
        return all().get(place).id();
    }

    private void decide(int place, String who, Verdict verdict) {
        decisions.decide(id(place), who, verdict, "", crossChecks.get(id(place)).version());
    }

    @Test
    void share_upheld_counts_decisions_that_say_what_the_program_said() {
        decide(0, ana, Verdict.CONFLICTING);
        decide(0, bo, Verdict.CONSISTENT);
        decide(1, ana, Verdict.CONFLICTING);
        decide(1, bo, Verdict.UNSURE);

        KindRow row = kinds.list(investigation).getFirst();

        assertThat(row.type()).isEqualTo(ValueType.DURATION);
        assertThat(row.crossChecks()).isEqualTo(2);
        assertThat(row.expected()).isCloseTo(0.7, within(1e-9));
        assertThat(row.judged()).as("who is unsure says neither").isEqualTo(3);
        assertThat(row.upheld()).isEqualTo(2);
        assertThat(row.muted()).isFalse();
    }

    @Test
    void muted_kind_leaves_the_queue_and_the_numbers_but_not_the_database() {
        decide(0, ana, Verdict.CONFLICTING);

        kinds.mute(investigation, ValueType.DURATION, "ana");
        kinds.mute(investigation, ValueType.DURATION, "ana");

        assertThat(all()).isEmpty();
        assertThat(investigations.get(investigation).conflicts()).isZero();
        Facets facets = crossChecks.facets(investigation);
        assertThat(facets.total()).isZero();
        assertThat(facets.outcomes()).isEmpty();
        assertThat(facets.muted()).containsExactly(ValueType.DURATION);
        assertThat(facets.hidden()).isEqualTo(2);
        assertThat(crossChecks.list(asked(), 0, 10)).as("seen where asked for").hasSize(2);
        assertThat(kinds.list(investigation).getFirst().muted()).isTrue();

        kinds.unmute(investigation, ValueType.DURATION, "ana");

        assertThat(all()).hasSize(2);
        assertThat(only().decisions()).hasSize(1);
    }

    private CrossCheckFilter asked() {
        return CrossCheckFilter.all(investigation).withType(ValueType.DURATION);
    }

    @Test
    void muting_in_one_investigation_leaves_others_alone() {
        UUID other = investigations.create("Other " + UUID.randomUUID(), "", "ana");

        kinds.mute(other, ValueType.DURATION, "ana");

        assertThat(all()).hasSize(2);
        assertThat(kinds.muted(investigation)).isEmpty();
    }
}
