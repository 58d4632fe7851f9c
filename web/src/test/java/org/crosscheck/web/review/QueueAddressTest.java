package org.crosscheck.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.FilterPart;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.junit.jupiter.api.Test;

class QueueAddressTest {
    private static final UUID INVESTIGATION = new UUID(1, 2);

    @Test
    void filter_comes_back_from_its_address() {
        CrossCheckFilter filter =
                CrossCheckFilter.all(INVESTIGATION)
                        .withOutcome(Outcome.NOT_COMPARABLE)
                        .withType(ValueType.DURATION)
                        .withState(WorkState.REOPENED)
                        .withVerdict(Verdict.UNSURE)
                        .withSource("Herald & Sons")
                        .withOrigin("dpa")
                        .with(FilterPart.SAME_TEXT, new UUID(7, 8))
                        .between(new UUID(3, 4), new UUID(5, 6))
                        .withAssignee("ana")
                        .withWaitingFor("bo")
                        .withText("über & unter");
        QueryParameters query =
                QueryParameters.fromString(QueueAddress.query(filter).getQueryString());
        assertThat(QueueAddress.filter(INVESTIGATION, query)).isEqualTo(filter);
    }

    @Test
    void address_of_everything_is_empty() {
        assertThat(QueueAddress.query(CrossCheckFilter.all(INVESTIGATION)).getParameters())
                .isEmpty();
    }

    @Test
    void words_that_are_unknown_filter_nothing() {
        QueryParameters query =
                QueryParameters.fromString("outcome=perhaps&type=&article=x&verdict=UNSURE");
        assertThat(QueueAddress.filter(INVESTIGATION, query))
                .isEqualTo(CrossCheckFilter.all(INVESTIGATION));
    }
}
