package org.crosscheck.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.junit.jupiter.api.Test;

class ClaimEditsTest {
    private static final String TEXT = "Nine ships left and 40 people waved. Two came back.";
    private static final Span ALL = new Span(0, 36);

    private static ClaimValue count(String printed, long number) {
        Span span = new Span(TEXT.indexOf(printed), TEXT.indexOf(printed) + printed.length());
        return new ClaimValue(
                span,
                printed,
                "number of things",
                "thing",
                new Value.Number(
                        new Quantity(
                                span,
                                printed,
                                QuantityType.COUNT,
                                Amount.exactly(BigDecimal.valueOf(number)),
                                null,
                                null,
                                null)));
    }

    private static Claim claim(String id, int start, int end, ClaimValue... values) {
        return new Claim(
                id,
                new Span(start, end),
                TEXT.substring(start, end),
                ALL,
                0.8,
                null,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                null,
                new Frame("leave", List.of(), null, null, Set.of(), Set.of()),
                List.of(values));
    }

    private final Claim nine = claim("c1", 0, 15, count("Nine", 9));
    private final Claim forty = claim("c2", 20, 35, count("40", 40));

    @Test
    void wider_border_takes_in_the_values_of_other_claims() {
        KeptClaim drawn =
                ClaimEdits.redrawn(
                        TEXT, KeptClaim.found(nine), new Span(0, 35), List.of(nine, forty));

        assertThat(drawn.claim().text()).isEqualTo("Nine ships left and 40 people waved");
        assertThat(drawn.claim().values())
                .extracting(ClaimValue::text)
                .containsExactly("Nine", "40");
        assertThat(drawn.foundAt()).isEqualTo(nine.span());
    }

    @Test
    void narrower_border_leaves_values_out() {
        KeptClaim drawn =
                ClaimEdits.redrawn(TEXT, KeptClaim.found(nine), new Span(5, 15), List.of(nine));

        assertThat(drawn.claim().text()).isEqualTo("ships left");
        assertThat(drawn.claim().values()).isEmpty();
    }

    @Test
    void border_drawn_back_is_the_programs_own_again() {
        KeptClaim drawn =
                ClaimEdits.redrawn(TEXT, KeptClaim.found(nine), new Span(0, 35), List.of(nine));

        KeptClaim back = ClaimEdits.redrawn(TEXT, drawn, nine.span(), List.of(drawn.claim()));

        assertThat(back.isEdited()).isFalse();
    }

    @Test
    void edits_stay_when_the_text_is_read_again() {
        KeptClaim drawn =
                ClaimEdits.redrawn(TEXT, KeptClaim.found(nine), new Span(0, 35), List.of(nine));
        KeptClaim gone = KeptClaim.found(forty).withdrawn(true);
        Claim again = claim("c1", 0, 15, count("Nine", 9));
        Claim other = claim("c2", 20, 35, count("40", 40));

        List<KeptClaim> now =
                ClaimEdits.carriedOver(TEXT, List.of(drawn, gone), List.of(again, other));

        assertThat(now).hasSize(2);
        assertThat(now.getFirst().claim().span()).isEqualTo(new Span(0, 35));
        assertThat(now.getFirst().foundAt()).isEqualTo(new Span(0, 15));
        assertThat(now.getLast().withdrawn()).isTrue();
    }

    @Test
    void claim_of_a_person_stays_with_its_values_as_they_are_read_now() {
        KeptClaim added =
                new KeptClaim(
                        claim("p1", 0, 10, count("Nine", 9)), KeptClaim.Origin.PERSON, null, false);

        List<KeptClaim> now =
                ClaimEdits.carriedOver(
                        TEXT, List.of(added), List.of(claim("c1", 0, 15, count("Nine", 10))));

        assertThat(now).extracting(kept -> kept.claim().id()).containsExactlyInAnyOrder("c1", "p1");
        KeptClaim person =
                now.stream().filter(k -> k.origin() == KeptClaim.Origin.PERSON).findFirst().get();
        assertThat(person.claim().values().getFirst().value()).isEqualTo(count("Nine", 10).value());
    }

    @Test
    void drawn_claim_that_is_not_found_any_more_stays() {
        KeptClaim drawn =
                ClaimEdits.redrawn(TEXT, KeptClaim.found(nine), new Span(0, 35), List.of(nine));

        List<KeptClaim> now =
                ClaimEdits.carriedOver(TEXT, List.of(drawn), List.of(claim("c1", 20, 35)));

        assertThat(now).hasSize(2);
        assertThat(now.getFirst().claim().span()).isEqualTo(new Span(0, 35));
        assertThat(now).extracting(kept -> kept.claim().id()).doesNotHaveDuplicates();
    }

    @Test
    void withdrawn_claim_that_is_not_found_any_more_is_forgotten() {
        assertThat(
                        ClaimEdits.carriedOver(
                                TEXT,
                                List.of(KeptClaim.found(nine).withdrawn(true)),
                                List.of(forty)))
                .containsExactly(KeptClaim.found(forty));
    }
}
