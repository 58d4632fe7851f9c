package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.core.example.Examples.position;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

class WhatChangedTest {
    private static final UUID COURIER = new UUID(0, 1);
    private static final UUID DISPATCH = new UUID(0, 2);
    private static final UUID ATLAS = new UUID(0, 3);

    private final WhatChanged whatChanged =
            new WhatChanged(
                    Map.of(
                            COURIER.toString(), "Courier",
                            DISPATCH.toString(), "Dispatch",
                            ATLAS.toString(), "Atlas"));

    private static Statement conflict(CrossCheck.Position... positions) {
        return new Statement(Outcome.CONFLICTS, List.of(positions));
    }

    @Test
    void same_voices_in_another_order_are_no_change() {
        assertThat(
                        whatChanged.between(
                                conflict(
                                        position("nine days", COURIER, ATLAS),
                                        position("eleven days", DISPATCH)),
                                conflict(
                                        position("eleven days", DISPATCH),
                                        position("nine days", ATLAS, COURIER))))
                .isEmpty();
    }

    @Test
    void another_print_of_the_same_value_is_no_change() {
        Finding.Side printed =
                new Finding.Side("1", "c1", new Span(0, 3), "x", null, "9 days", "P9D", null);
        Finding.Side spelled =
                new Finding.Side("1", "c2", new Span(4, 9), "y", null, "nine", "P9D", null);

        assertThat(
                        whatChanged.between(
                                conflict(new CrossCheck.Position("9 days", List.of(printed))),
                                conflict(new CrossCheck.Position("nine", List.of(spelled)))))
                .isEmpty();
    }

    @Test
    void new_position_is_named_with_its_source() {
        assertThat(
                        whatChanged.between(
                                conflict(
                                        position("nine days", COURIER),
                                        position("eleven days", DISPATCH)),
                                conflict(
                                        position("nine days", COURIER),
                                        position("eleven days", DISPATCH),
                                        position("ten days", ATLAS))))
                .contains(
                        "Before: nine days (Courier) against eleven days (Dispatch). Now also ten days (Atlas).");
    }

    @Test
    void source_that_joins_a_position_is_named() {
        assertThat(
                        whatChanged.between(
                                conflict(
                                        position("nine days", COURIER),
                                        position("eleven days", DISPATCH)),
                                conflict(
                                        position("nine days", COURIER, ATLAS),
                                        position("eleven days", DISPATCH))))
                .contains(
                        "Before: nine days (Courier) against eleven days (Dispatch). Now nine days is in Atlas too.");
    }

    @Test
    void source_that_leaves_a_position_is_named() {
        assertThat(
                        whatChanged.between(
                                conflict(
                                        position("nine days", COURIER, ATLAS),
                                        position("eleven days", DISPATCH)),
                                conflict(
                                        position("nine days", COURIER),
                                        position("eleven days", DISPATCH))))
                .contains(
                        "Before: nine days (Courier, Atlas) against eleven days (Dispatch). nine days is no longer in Atlas.");
    }

    @Test
    void position_that_goes_and_outcome_that_turns_are_named() {
        assertThat(
                        whatChanged.between(
                                conflict(
                                        position("nine days", COURIER, ATLAS),
                                        position("eleven days", DISPATCH)),
                                new Statement(
                                        Outcome.AGREES,
                                        List.of(position("nine days", COURIER, ATLAS)))))
                .contains(
                        "Before: nine days (Courier, Atlas) against eleven days (Dispatch). No longer eleven days (Dispatch). The finding was: conflicts; it is now: agrees.");
    }

    @Test
    void outcome_alone_is_a_change() {
        assertThat(
                        whatChanged.between(
                                conflict(position("9", COURIER), position("11", DISPATCH)),
                                new Statement(
                                        Outcome.NOT_COMPARABLE,
                                        List.of(position("9", COURIER), position("11", DISPATCH)))))
                .contains(
                        "Before: 9 (Courier) against 11 (Dispatch). The finding was: conflicts; it is now: not comparable.");
    }
}
