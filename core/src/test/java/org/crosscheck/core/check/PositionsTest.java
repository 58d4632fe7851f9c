package org.crosscheck.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.junit.jupiter.api.Test;

/// Who says the same.
class PositionsTest {
    private final List<Statement> statements = new ArrayList<>();

    @Test
    void a_bound_makes_no_position_of_numbers_that_differ() {
        Statement bound = ships("Courier", "more than 30", ">30");
        Statement one = ships("Herald", "34", "34");
        Statement other = ships("Atlas", "43", "43");

        assertThat(
                        labels(
                                agree(bound, one, Reason.BOUND),
                                agree(bound, other, Reason.BOUND),
                                agree(one, ships("Blog", "34", "34"), Reason.SAME)))
                .containsExactlyInAnyOrder("34", "43");
    }

    @Test
    void rounded_numbers_are_one_position() {
        Statement fine = ships("Herald", "1,187", "1187");
        Statement round = ships("Atlas", "about 1,200", "~1200");

        assertThat(labels(agree(fine, round, Reason.ROUNDING))).containsExactly("1,187");
    }

    private List<String> labels(Comparer.Match... matches) {
        Origins origins = new Origins(statements.stream().map(Statement::source).toList());
        return Positions.of(List.of(matches), origins).stream()
                .map(CrossCheck.Position::label)
                .toList();
    }

    private static Comparer.Match agree(Statement a, Statement b, Reason reason) {
        Alignment alignment = new Alignment(1, List.of(), null, null, null, null);
        return new Comparer.Match(a, b, alignment, Verdict.of(reason), 1);
    }

    /// @param notation the number as the rule catalogue writes it
    private Statement ships(String label, String printed, String notation) {
        ArticleClaims source =
                new MadeUpArticle(label, "2024-05-02")
                        .counting(printed + " ships took part.", printed, 1, "ship", "take")
                        .build();
        Claim claim = source.claims().getFirst();
        Statement.Subject subject =
                new Statement.Subject(
                        "ship",
                        "take",
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        Statement.Role.ANY,
                        null);
        Statement statement =
                new Statement(
                        statements.size(),
                        source,
                        claim,
                        claim.values().getFirst(),
                        Notation.parse("count", notation),
                        subject);
        statements.add(statement);
        return statement;
    }
}
