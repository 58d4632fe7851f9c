package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.core.check.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    /// A vote is a letter: Y consistent, N conflicting, M not comparable, H unsure; with `v` or `w`
    /// behind it the reason is another value or another wording; with `!` it is outdated, with `-`
    /// its reviewer has left.
    @ParameterizedTest(name = "{0} of {1} people, votes {2}, resolution {3}, assigned {4}: {5}")
    @CsvSource(
            nullValues = "none",
            value = {
                "1, 5, '',        none, false, OPEN,            none,           false, true",
                "2, 5, '',        none, false, OPEN,            none,           false, false",
                "2, 5, '',        none, true,  FIRST_REVIEW,    none,           false, false",
                "1, 5, 'N',       none, true,  RESOLVED,        CONFLICTING,    false, true",
                "2, 5, 'N',       none, false, AWAITING_SECOND, none,           false, false",
                "3, 5, 'N N',     none, false, AWAITING_SECOND, none,           false, false",
                "2, 5, 'N N',     none, false, RESOLVED,        CONFLICTING,    false, true",
                "2, 5, 'N Y',     none, false, DISPUTED,        none,           false, true",
                "2, 5, 'N M',     none, false, DISPUTED,        none,           false, true",
                "3, 5, 'N N Y',   none, false, DISPUTED,        none,           false, true",
                "1, 5, 'N Y',     none, false, DISPUTED,        none,           false, true",
                // the same verdict for different reasons is a soft difference
                "2, 5, 'Nv Nw',   none, false, RESOLVED,        CONFLICTING,    true,  true",
                "2, 5, 'Nv Nv',   none, false, RESOLVED,        CONFLICTING,    false, true",
                "2, 5, 'Nv N',    none, false, RESOLVED,        CONFLICTING,    false, true",
                // unsure is no conflict by itself
                "2, 5, 'N H',     none, false, RESOLVED,        CONFLICTING,    false, true",
                "2, 5, 'H H',     none, false, RESOLVED,        UNSURE,         false, true",
                "3, 5, 'N H Y',   none, false, DISPUTED,        none,           false, true",
                // what was decided on something else counts no more
                "1, 5, 'N!',      none, false, REOPENED,        none,           false, true",
                "2, 5, 'N! N!',   none, true,  REOPENED,        none,           false, true",
                "2, 5, 'N! Y',    none, false, AWAITING_SECOND, none,           false, true",
                "1, 5, 'N! Y',    none, false, RESOLVED,        CONSISTENT,     false, true",
                // an adjudicator's word stands until the evidence changes
                "2, 5, 'N Y',     M,    false, RESOLVED,        NOT_COMPARABLE, false, true",
                "2, 5, 'N! Y!',   M!,   false, REOPENED,        none,           false, true",
                "2, 5, 'N Y',     M!,   false, DISPUTED,        none,           false, true",
                // no more decisions are waited for than there can be
                "2, 1, 'N',       none, false, RESOLVED,        CONFLICTING,    false, true",
                "2, 1, 'N-',      none, false, AWAITING_SECOND, none,           false, false",
                "3, 1, 'N- Y',    none, false, DISPUTED,        none,           false, true",
                "2, 0, 'N-',      none, false, RESOLVED,        CONFLICTING,    false, true",
                "3, 2, '',        none, false, OPEN,            none,           false, false",
            })
    void state_follows_from_the_decisions(
            int wanted,
            int people,
            String votes,
            @Nullable String resolution,
            boolean assigned,
            WorkState state,
            @Nullable Verdict verdict,
            boolean soft,
            boolean shown) {
        Standing standing =
                Standing.of(
                        new Standing.Basis(
                                wanted,
                                people,
                                true,
                                votes(votes),
                                resolution == null ? null : vote(resolution),
                                assigned));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.verdict()).isEqualTo(verdict);
        assertThat(standing.softDifference()).isEqualTo(soft);
        assertThat(standing.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "2, 'N'", "5, 'N Y N'"})
    void nothing_is_hidden_where_the_rules_are_not_blind(int wanted, String votes) {
        assertThat(
                        Standing.of(new Standing.Basis(wanted, 9, false, votes(votes), null, false))
                                .shown())
                .isTrue();
    }

    private static List<Standing.Vote> votes(String written) {
        return Stream.of(written.split(" "))
                .filter(word -> !word.isEmpty())
                .map(StandingTest::vote)
                .toList();
    }

    private static Standing.Vote vote(String word) {
        Verdict verdict =
                switch (word.charAt(0)) {
                    case 'Y' -> Verdict.CONSISTENT;
                    case 'N' -> Verdict.CONFLICTING;
                    case 'M' -> Verdict.NOT_COMPARABLE;
                    default -> Verdict.UNSURE;
                };
        Reason reason =
                word.contains("v")
                        ? Reason.VALUE_DIFFERS
                        : word.contains("w") ? Reason.WORDING_DIFFERS : null;
        return new Standing.Vote(verdict, reason, word.contains("!"), word.contains("-"));
    }
}
