package org.crosscheck.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

class AgreeingTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);
    private static final UUID E = new UUID(0, 5);

    @Test
    void one_source_of_each_position_is_left_beside_those_of_the_finding() {
        var positions = List.of(position("9", A, C), position("11", B), position("12", D, E));
        var findings = List.of(finding(Outcome.CONFLICTS, A, B));

        assertThat(Agreeing.of(positions, findings, 0).sources()).containsExactlyInAnyOrder(C, E);
    }

    @Test
    void the_sources_of_an_agreeing_finding_stay_while_it_is_looked_at() {
        var positions = List.of(position("9", A, B, C));
        var findings = List.of(finding(Outcome.AGREES, A, B), finding(Outcome.AGREES, A, C));

        assertThat(Agreeing.of(positions, findings, 0)).isEqualTo(agreeing(C, 1));
        assertThat(Agreeing.of(positions, findings, 1)).isEqualTo(agreeing(B, 0));
    }

    @Test
    void only_findings_that_agree_are_left_out() {
        var positions = List.of(position("9", A), position("11", B));
        var findings =
                List.of(
                        finding(Outcome.CONFLICTS, A, B),
                        finding(Outcome.CANNOT_TELL, A, B),
                        finding(Outcome.AGREES, A, B),
                        finding(Outcome.NOT_COMPARABLE, A, B));

        assertThat(Agreeing.of(positions, findings, 0).findings()).containsExactly(2);
    }

    @Test
    void a_source_that_also_says_something_new_stays() {
        var positions = List.of(position("9", A, C), position("11", B), position("12", C));
        var findings = List.of(finding(Outcome.CONFLICTS, A, B));

        assertThat(Agreeing.of(positions, findings, 0)).isEqualTo(Agreeing.NOTHING);
    }

    private static Agreeing agreeing(UUID source, int finding) {
        return new Agreeing(Set.of(source), Set.of(finding));
    }

    private static CrossCheck.Position position(String label, UUID... articles) {
        return new CrossCheck.Position(label, Stream.of(articles).map(AgreeingTest::side).toList());
    }

    private static Finding finding(Outcome outcome, UUID a, UUID b) {
        return new Finding(
                outcome,
                null,
                null,
                "length",
                "They say …",
                0.5,
                "key",
                side(a),
                side(b),
                "rule",
                List.of(),
                List.of());
    }

    private static Finding.Side side(UUID article) {
        return new Finding.Side(
                article.toString(), "c1", new Span(0, 4), "text", null, null, null, null);
    }
}
