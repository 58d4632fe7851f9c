package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.position;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Place;
import org.crosscheck.core.example.Examples;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

/// Groupings apply to what a run finds, one after another, and rest where they cannot.
class GroupedFactsTest {
    private static final CrossChecker CHECKER = new CrossChecker();

    private final UUID courier = UUID.randomUUID();
    private final UUID dispatch = UUID.randomUUID();
    private final UUID atlas = UUID.randomUUID();
    private final UUID herald = UUID.randomUUID();
    private final CrossCheck length =
            found("length", position("nine days", courier), position("eleven days", dispatch));
    private final CrossCheck duration =
            found("duration", position("ten days", atlas), position("12 days", herald));

    private static CrossCheck found(String key, CrossCheck.Position... positions) {
        return Examples.crossCheck(key, key, Outcome.CONFLICTS, 0.9, positions);
    }

    private static Place place(UUID article) {
        return new Place(article.toString(), new Span(0, 5));
    }

    private static Grouping merge(CrossCheck into, CrossCheck other) {
        return new Grouping(
                UUID.randomUUID(),
                GroupingKind.MERGE,
                Grouping.Fact.of(into),
                Grouping.Fact.of(other),
                Instant.EPOCH);
    }

    private static Grouping split(String of, Set<Place> staying, Set<Place> leaving) {
        return new Grouping(
                UUID.randomUUID(),
                GroupingKind.SPLIT,
                new Grouping.Fact(of, staying),
                new Grouping.Fact("part", leaving),
                Instant.EPOCH);
    }

    private static GroupedFacts.Result apply(List<CrossCheck> found, Grouping... groupings) {
        return GroupedFacts.apply(found, List.of(groupings), _ -> CHECKER.regrouping(List.of()));
    }

    private static List<String> shown(GroupedFacts.Result result) {
        return result.shown().stream().map(CrossCheck::key).toList();
    }

    @Test
    void merged_one_goes_on_under_the_key_that_is_kept() {
        GroupedFacts.Result result = apply(List.of(length, duration), merge(length, duration));

        assertThat(shown(result)).containsExactly("length");
        assertThat(result.shown().getFirst().positions()).hasSize(4);
        assertThat(result.mergedInto()).containsEntry("duration", "length");
        assertThat(result.crossChecks()).as("the other is still told").contains(duration);
        assertThat(result.done().getFirst().without()).isEqualTo(length);
    }

    @Test
    void grouping_rests_where_one_side_is_not_found() {
        GroupedFacts.Result noOther = apply(List.of(length), merge(length, duration));
        GroupedFacts.Result noKept = apply(List.of(duration), merge(length, duration));

        assertThat(noOther.shown()).containsExactly(length);
        assertThat(noOther.done().getFirst().missing()).isEqualTo(GroupedFacts.Missing.OTHER);
        assertThat(noKept.shown()).containsExactly(duration);
        assertThat(noKept.done().getFirst().missing()).isEqualTo(GroupedFacts.Missing.KEPT);
        assertThat(noKept.mergedInto()).isEmpty();
    }

    @Test
    void fact_under_another_key_is_known_by_where_its_statements_stand() {
        CrossCheck renamed =
                found("anew", position("ten days", atlas), position("12 days", herald));

        GroupedFacts.Result result = apply(List.of(length, renamed), merge(length, duration));

        assertThat(result.mergedInto()).containsEntry("anew", "length");
        assertThat(result.done().getFirst().applied().other().key()).isEqualTo("anew");
    }

    @Test
    void another_fact_under_a_known_key_is_not_taken_for_it() {
        CrossCheck other =
                found(
                        "duration",
                        position("40", UUID.randomUUID()),
                        position("41", UUID.randomUUID()));

        assertThat(apply(List.of(length, other), merge(length, duration)).mergedInto()).isEmpty();
    }

    @Test
    void statements_that_leave_are_a_cross_check_of_their_own() {
        CrossCheck three =
                found(
                        "length",
                        position("nine days", courier),
                        position("eleven days", dispatch),
                        position("40 ships", atlas));

        GroupedFacts.Result result =
                apply(
                        List.of(three),
                        split(
                                "length",
                                Set.of(place(courier), place(dispatch)),
                                Set.of(place(atlas))));

        assertThat(shown(result)).containsExactlyInAnyOrder("length", "part");
        assertThat(result.shown())
                .filteredOn(c -> c.key().equals("part"))
                .flatExtracting(CrossCheck::positions)
                .extracting(CrossCheck.Position::label)
                .containsExactly("40 ships");
    }

    @Test
    void later_grouping_stands_on_an_earlier_one() {
        GroupedFacts.Result result =
                apply(
                        List.of(length, duration),
                        merge(length, duration),
                        split(
                                "length",
                                Set.of(place(courier), place(atlas)),
                                Set.of(place(dispatch), place(herald))));

        assertThat(shown(result)).containsExactlyInAnyOrder("length", "part");
        assertThat(result.shown())
                .filteredOn(c -> c.key().equals("part"))
                .flatExtracting(CrossCheck::positions)
                .extracting(CrossCheck.Position::label)
                .containsExactlyInAnyOrder("eleven days", "12 days");
    }

    @Test
    void what_nobody_grouped_stays_as_it_was_found() {
        CrossCheck other = found("ships", position("40", courier), position("41", dispatch));

        assertThat(apply(List.of(length, duration, other), merge(length, duration)).shown())
                .contains(other);
    }
}
