package org.crosscheck.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.attribution.AttributionFinder;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.quantity.QuantityGrammar;
import org.crosscheck.importer.time.TimeGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {
    private static final PublicationTime PUBLISHED =
            new PublicationTime(LocalDate.of(2024, 5, 17), null, PublicationTime.Origin.ARGUMENT);

    private final ClaimExtractor extractor = new ClaimExtractor();

    private List<Claim> claims(String text) {
        NamedText named = SharedParser.named(text);
        List<TimeMention> times = new TimeGrammar().find(named.parsed(), PUBLISHED);
        List<Quantity> quantities = new QuantityGrammar().find(named.parsed(), times);
        List<Attribution> said = new AttributionFinder().find(named);
        return extractor.extract(named, times, quantities, said, PUBLISHED.date());
    }

    private Claim claim(String text, String of) {
        return claims(text).stream().filter(c -> c.text().equals(of)).findFirst().orElseThrow();
    }

    private ClaimValue value(String text, String printed) {
        return claims(text).stream()
                .flatMap(c -> c.values().stream())
                .filter(v -> v.text().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_said_is_a_claim_of_the_speaker_and_that_it_is_said_one_of_the_article() {
        String text = "Bruno Holt said that the ferry sank on Monday.";
        assertThat(claim(text, "the ferry sank on Monday").speaker()).isEqualTo("Bruno Holt");
        assertThat(claim(text, "Bruno Holt said that the ferry sank on Monday").speaker()).isNull();
    }

    @Test
    void joined_clauses_are_claims_of_their_own() {
        assertThat(claims("The ferry sank at noon and the crew swam ashore."))
                .extracting(Claim::text)
                .containsExactly("The ferry sank at noon", "the crew swam ashore");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The crew reached the harbour. | AFFIRMED
                    The crew did not reach the harbour. | NEGATED
                    The crew never reached the harbour. | NEGATED
                    No ship reached the harbour. | NEGATED
                    The crew failed to reach the harbour. | NEGATED
                    The crew refused to leave the harbour. | NEGATED
                    The minister called off the talks. | NEGATED
                    The talks were cancelled on Monday. | NEGATED
                    The minister ruled out a deal. | NEGATED
                    The minister did not rule out a deal. | AFFIRMED
                    The crew did not fail to reach the harbour. | AFFIRMED
                    The company denied any involvement. | NEGATED
                    The company denied reports that the bank had failed. | NEGATED
                    The company had no plans to close the harbour. | NEGATED
                    The crew managed to reach the harbour. | AFFIRMED
                    Not only the crew reached the harbour. | AFFIRMED
                    """)
    void negation_is_read_by_the_tree_and_through_turning_verbs(String text, Polarity polarity) {
        assertThat(claims(text).getFirst().polarity()).as(text).isEqualTo(polarity);
    }

    @Test
    void plans_that_somebody_has_not_are_of_what_lies_ahead() {
        Claim claim = claims("The company had no plans to close the harbour.").getFirst();
        assertThat(claim.certainty()).isEqualTo(Certainty.PLANNED);
        assertThat(claim.frame().predicate()).isEqualTo("close");
    }

    @Test
    void what_is_denied_is_negated_in_the_mouth_of_the_one_who_denies() {
        Claim denied =
                claim(
                        "Alcor denied that the valve was faulty.",
                        "Alcor denied that the valve was faulty");
        assertThat(denied.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(denied.speaker()).isEqualTo("Alcor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry sank at noon. | ASSERTED
                    The ferry will sail at noon. | PLANNED
                    The ferry is to sail at noon. | PLANNED
                    Forty posts are to be cut. | PLANNED
                    The ferry is expected to sail at noon. | PLANNED
                    The ferry may have sunk at noon. | POSSIBLE
                    The ferry reportedly sank at noon. | REPORTED
                    The ferry is said to have sunk at noon. | REPORTED
                    """)
    void modals_and_adverbs_tell_the_commitment(String text, Certainty certainty) {
        assertThat(claims(text).getFirst().certainty()).as(text).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The exercise lasted nine days. | nine days | length of the exercise | exercise
                    Tern Watch, a nine-day naval exercise, ended. | nine-day | length of the exercise Tern Watch | exercise
                    The naval exercise Tern Watch lasted nine days. | nine days | length of the exercise Tern Watch | exercise
                    The strike began on 6 May. | 6 May | start of the strike | strike
                    The trial ended on 6 May. | 6 May | end of the trial | trial
                    The ferry left the island on 6 May. | 6 May | day the ferry left the island | leave
                    A barge capsized on 6 May. | 6 May | day of the capsizing of a barge | capsize
                    The exercise was held in May 2023. | May 2023 | month of the exercise | hold
                    Three sailors were hurt in the fire. | Three | number of sailors hurt in the fire | sailor
                    Three sailors were hurt when a barge capsized. | Three | number of sailors hurt in the capsizing of a barge | sailor
                    The fire hurt three sailors. | three | number of sailors the fire hurt | sailor
                    Five people were killed and at least 27 injured. | at least 27 | number of people injured | injure
                    Forty boats took part in the regatta. | Forty | number of boats that took part in the regatta | boat
                    The regatta cost five million dollars. | five million dollars | cost of the regatta | cost
                    Ticket prices rose by 12 percent. | 12 percent | change of ticket prices | rise
                    A tug came within two miles of the lighthouse. | within two miles | distance of a tug from the lighthouse | lighthouse
                    Turnout in the ballot was 71 percent. | 71 percent | turnout in the ballot | turnout
                    The union demanded an increase of 12 percent. | 12 percent | increase the union demanded | increase
                    """)
    void an_attribute_says_in_plain_words_what_the_value_is_of(
            String text, String printed, String attribute, String head) {
        ClaimValue value = value(text, printed);
        assertThat(value.attribute()).isEqualTo(attribute);
        assertThat(value.head()).isEqualTo(head);
    }

    @Test
    void a_pronoun_in_an_attribute_is_what_it_stands_for() {
        String text = "The pension bill was passed on Monday. It will cost two million dollars.";
        assertThat(value(text, "two million dollars").attribute())
                .isEqualTo("cost of the pension bill");
    }

    @Test
    void a_pronoun_that_could_mean_several_things_is_left_out_of_an_attribute() {
        String text = "Tugs and barges from Alcor and their crews left on 6 May.";
        assertThat(value(text, "6 May").attribute()).doesNotContain("barges crews", "Tugs crews");
    }

    @Test
    void an_attribute_is_short_however_long_the_sentence() {
        String text =
                "Forty boats from the yards of Alcor, Bellis and Corva sailed for the islands in the"
                        + " north of the bay on 6 May under a bright sky with flags on every mast.";
        assertThat(claims(text).getFirst().values())
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.attribute().split(" ")).hasSizeLessThan(11));
    }

    @Test
    void what_is_denied_shows_the_words_that_deny_it() {
        assertThat(claims("The harbour master ruled out that the valve was faulty."))
                .filteredOn(c -> c.polarity() == Polarity.NEGATED)
                .allSatisfy(c -> assertThat(c.text()).startsWith("The harbour master ruled out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The crew came to rest, not to work. | not to work
                    The crew towed a barge that had lost its rudder. | a barge that had lost its rudder
                    The ferry was later than it should be. | than it should be
                    """)
    void a_piece_of_a_sentence_is_no_claim(String text, String piece) {
        assertThat(claims(text)).isNotEmpty().noneMatch(c -> c.text().equals(piece));
    }

    @Test
    void a_claim_begins_behind_the_word_that_joins_it() {
        assertThat(claims("The crew slept when the barge capsized on 6 May."))
                .extracting(Claim::text)
                .contains("the barge capsized on 6 May");
    }

    @Test
    void a_joined_verb_shows_the_subject_that_it_shares() {
        assertThat(claims("The exercise lasted nine days and cost two million dollars."))
                .extracting(Claim::text)
                .allSatisfy(t -> assertThat(t).startsWith("The exercise"));
    }

    @Test
    void a_quotation_that_goes_on_after_the_words_of_saying_has_the_same_speaker() {
        List<Claim> claims =
                claims(
                        "\"The valve was sound,\" Bruno Holt said. \"The pump failed at noon. The crew"
                                + " saw it.\"");
        assertThat(claims)
                .filteredOn(c -> c.text().startsWith("The "))
                .hasSizeGreaterThan(2)
                .allSatisfy(c -> assertThat(c.speaker()).isEqualTo("Bruno Holt"));
    }

    @Test
    void a_sentence_after_an_indirect_report_is_in_the_voice_of_the_article() {
        List<Claim> claims =
                claims("Bruno Holt said that the valve was sound. The pump failed at noon.");
        assertThat(claims.getLast().text()).isEqualTo("The pump failed at noon");
        assertThat(claims.getLast().speaker()).isNull();
    }

    @Test
    void a_quotation_is_a_value_with_its_speaker() {
        assertThat(value("\"We sail at dawn,\" said Bruno Holt.", "We sail at dawn,").value())
                .isEqualTo(new Value.Quotation("We sail at dawn,", "Bruno Holt"));
    }

    @Test
    void nobody_is_a_count_of_nought() {
        Value value = value("No one was killed in the fire.", "No one").value();
        assertThat(value)
                .isInstanceOfSatisfying(
                        Value.Number.class,
                        n -> assertThat(n.quantity().amount().value()).isZero());
    }

    @Test
    void the_time_of_the_event_is_the_one_that_modifies_its_verb() {
        Claim claim = claims("The ferry sank on 6 May.").getFirst();
        assertThat(claim.when()).isEqualTo("2024-05-06");
    }

    @Test
    void a_passive_is_turned_to_the_active_voice() {
        Claim claim = claims("The ferry was sold by Bruno Holt.").getFirst();
        assertThat(claim.frame().predicate()).isEqualTo("sell");
        assertThat(claim.frame().participants())
                .anySatisfy(p -> {
                    assertThat(p.role()).isEqualTo(Participant.Role.AGENT);
                    assertThat(p.name()).isEqualTo("Bruno Holt");
                })
                .anySatisfy(p -> {
                    assertThat(p.role()).isEqualTo(Participant.Role.PATIENT);
                    assertThat(p.head()).isEqualTo("ferry");
                });
    }

    @Test
    void a_noun_of_an_event_is_read_as_its_verb() {
        assertThat(claims("The ministers held talks.").getFirst().frame().predicate())
                .isEqualTo("meet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry Tern sank on 6 May with 40 people on board. | true
                    Have you seen the ferry? | false
                    Please visit our harbour! | false
                    I think it is a wonderful harbour. | false
                    """)
    void facts_are_worth_checking_and_questions_opinions_and_requests_are_not(
            String text, boolean worth) {
        double best = claims(text).stream().mapToDouble(Claim::checkworthiness).max().orElse(0);
        assertThat(best >= 0.5).as(text).isEqualTo(worth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour office put the damage at 45 million euros in a first estimate that did"
                        + " not take the pier into account.",
                "Lantern Foods reported on Thursday a net profit of 45 million euros, as shoppers"
                        + " went on buying its biscuits."
            })
    void a_value_that_is_reported_belongs_to_the_report_not_to_what_explains_it(String text) {
        Claim report = claims(text).getFirst();
        assertThat(report.values()).extracting(ClaimValue::text).contains("45 million euros");
        assertThat(report.speaker()).isNotNull();
    }

    @Test
    void a_report_without_a_source_gives_a_claim_without_a_speaker() {
        assertThat(claims("It is thought that 200 birds died in the spill."))
                .filteredOn(c -> c.text().startsWith("200 birds"))
                .singleElement()
                .extracting(Claim::speaker)
                .isNull();
    }

    @Test
    void a_sentence_of_thousands_of_words_does_not_stall() {
        String text = "The ferry sank with 3 men, ".repeat(1200) + "and sank.";
        long start = System.nanoTime();
        assertThat(claims(text)).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Helen Pryce chaired the inquiry. | Helen Pryce | who chaired the inquiry
                    The inquiry was chaired by Helen Pryce. | Helen Pryce | who chaired the inquiry
                    The winner of the race was Peter Belk. | Peter Belk | who was the winner of the race
                    The bill, drafted by Lena Voss, was passed. | Lena Voss | who drafted the bill
                    """)
    void a_person_is_a_value_of_what_he_or_she_did(String text, String person, String attribute) {
        assertThat(value(text, person).attribute()).isEqualTo(attribute);
    }

    /// Who says the claim that holds these words.
    private @org.jspecify.annotations.Nullable String speakerOf(String text, String words) {
        return claims(text).stream()
                .filter(c -> c.text().contains(words))
                .min(java.util.Comparator.comparingInt(c -> c.span().length()))
                .orElseThrow()
                .speaker();
    }

    @Test
    void an_official_who_cites_another_speaks_himself() {
        assertThat(
                        speakerOf(
                                "Nine boats sank, the ministry said, citing local officials.",
                                "boats sank"))
                .isEqualTo("ministry");
    }

    @Test
    void a_paper_hands_on_the_words_of_whom_it_cites() {
        assertThat(
                        speakerOf(
                                "Nine boats sank, the Tarn Herald reported, citing local officials.",
                                "boats sank"))
                .isEqualTo("local officials");
    }
}
