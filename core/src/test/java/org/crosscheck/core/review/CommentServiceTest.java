package org.crosscheck.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.core.example.Examples.position;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.crosscheck.core.account.Role;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.example.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentServiceTest extends StoredReviewTest {
    @Inject CommentService comments;

    private static final String WORDS = "Both cite the ministry, I hold it for a slip.";

    private CrossCheck lasting() {
        return Examples.crossCheck(
                "length",
                Outcome.CONFLICTS,
                0.9,
                position("nine days", courier),
                position("eleven days", dispatch));
    }

    private UUID commented() {
        run(lasting());
        UUID id = only().row().id();
        comments.add(id, ana, WORDS + " @" + bo + ".");
        return id;
    }

    @Test
    void others_read_what_somebody_said_and_that_somebody_did() {
        UUID id = commented();

        assertThat(comments.list(id, bo))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).startsWith(WORDS);
                    assertThat(row.who()).isEqualTo("ana");
                    assertThat(row.removedBy()).isNull();
                });
        assertThat(only().history().getLast().what()).isEqualTo("Commented.");
    }

    @Test
    void who_is_named_is_told_until_the_cross_check_was_looked_at() {
        UUID id = commented();

        assertThat(comments.unseen(bo)).isOne();
        assertThat(comments.unseen(ana)).isZero();
        assertThat(comments.mentions(bo))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.crossCheck()).isEqualTo(id);
                    assertThat(row.seen()).isFalse();
                });

        comments.markSeen(id, bo);

        assertThat(comments.unseen(bo)).isZero();
        assertThat(comments.mentions(bo)).singleElement().matches(MentionRow::seen);
    }

    @Test
    void nothing_of_a_comment_is_told_to_who_has_to_decide_blindly() {
        twoNeeded(true);
        UUID id = commented();

        comments.markSeen(id, bo);
        assertThat(comments.list(id, ana)).hasSize(1);
        assertThat(comments.list(id, bo)).isEmpty();
        assertThat(comments.unseen(bo)).isZero();
        assertThat(comments.mentions(bo)).isEmpty();
        assertThat(comments.hiddenMentions(bo)).isOne();
        assertThat(comments.hiddenMentions(ana)).isZero();
        assertThat(crossChecks.get(id, bo).history()).isEmpty();

        decisions.decide(id, ana, Verdict.CONFLICTING, "", only().version());
        assertThat(comments.list(id, bo)).isEmpty();
        decisions.decide(id, bo, Verdict.CONFLICTING, "", only().version());

        assertThat(comments.list(id, bo)).hasSize(1);
        assertThat(comments.unseen(bo)).isOne();
        assertThat(comments.hiddenMentions(bo)).isZero();
    }

    @Test
    void removed_one_keeps_its_place_and_says_who_removed_it() {
        UUID id = commented();
        UUID comment = comments.list(id, ana).getFirst().id();

        assertThatThrownBy(() -> comments.remove(comment, bo))
                .hasMessage("Only the author or an administrator removes a comment.");
        comments.remove(comment, account("uma", Role.ADMIN));
        comments.remove(comment, ana);

        assertThat(comments.list(id, bo))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).isEmpty();
                    assertThat(row.removedBy()).isEqualTo("uma");
                });
        assertThat(comments.unseen(bo)).isZero();
    }

    @Test
    void empty_and_endless_ones_are_refused() {
        UUID id = commented();

        assertThatThrownBy(() -> comments.add(id, ana, "  \n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> comments.add(id, ana, "x".repeat(CommentService.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cross_check_with_a_comment_stays_when_a_run_finds_it_no_more() {
        UUID id = commented();

        run();

        assertThat(comments.list(id, bo)).hasSize(1);
    }
}
