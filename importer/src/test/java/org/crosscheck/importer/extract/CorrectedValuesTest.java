package org.crosscheck.importer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.Value;
import org.crosscheck.importer.language.SharedParser;
import org.crosscheck.importer.read.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A notice that names the wrong value and the right one changes what the article stands for, never
/// its text.
class CorrectedValuesTest {
    private static final String DRILL =
            "The drill off Port Aske lasts nine days, the navy said, and 21 sailors were hurt when a launch capsized on 14 March 2024.";
    private static final String REST =
            "The drill was planned in the autumn, and ships of four countries take part in it, according to the navy's own plan for the year.";

    private final ArticleExtractor extractor = new ArticleExtractor(SharedParser::parse);

    private ExtractedArticle extract(String text, boolean asIs) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RawArticle raw =
                new RawArticle(
                        "a.txt",
                        null,
                        bytes,
                        text,
                        false,
                        Map.of("published", "2024-03-16", "publisher", "The Aske Post"));
        return extractor.extract(raw, asIs, null, _ -> {});
    }

    private List<ClaimValue> values(String notice, String printed) {
        return extract(DRILL + "\n\n" + REST + "\n\n" + notice, false).claims().stream()
                .flatMap(c -> c.values().stream())
                .filter(v -> v.text().contains(printed) && !(v.value() instanceof Value.Implied))
                .toList();
    }

    private static String timex(ClaimValue value) {
        return value.value() instanceof Value.Time(var mention) ? mention.value() : "";
    }

    private static int count(ClaimValue value) {
        return value.value() instanceof Value.Number(var q) ? q.amount().value().intValue() : -1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier version of this article said nine days; it is eleven.",
                "Correction: An earlier version of this article said that the drill would last nine days. It lasts eleven days.",
                "Correction: The drill lasts eleven days, not nine as we wrote.",
                "This article was amended on 15 March 2024. The drill lasts eleven days rather than nine days.",
                "Clarification: The length of the drill was corrected from nine to eleven days.",
                "Editor's note: A previous version of this report incorrectly gave the length of the drill as nine days. The correct length is eleven days."
            })
    void a_length_that_the_notice_corrects_is_the_right_one(String notice) {
        assertThat(values(notice, "nine days"))
                .as(notice)
                .isNotEmpty()
                .allSatisfy(value -> {
                    assertThat(timex(value)).isEqualTo("P11D");
                    assertThat(value.text()).as("the text is unaltered").isEqualTo("nine days");
                    assertThat(value.correction()).isNotNull();
                    assertThat(value.stated()).startsWith("eleven");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version of this article misstated the number of sailors who were hurt. It was 12, not 21.",
                "CORRECTION (15 March 2024): Not 21 but 12 sailors were hurt.",
                "This story has been corrected to say that 12 sailors were hurt, instead of 21.",
                "An earlier version of this story said that 21 sailors were hurt. In fact 12 were."
            })
    void a_count_that_the_notice_corrects_is_the_right_one(String notice) {
        assertThat(values(notice, "21"))
                .as(notice)
                .isNotEmpty()
                .allSatisfy(value -> {
                    assertThat(count(value)).isEqualTo(12);
                    assertThat(value.correction()).isNotNull();
                    assertThat(value.correction().notice()).isEqualTo(notice);
                });
        assertThat(values(notice, "nine days"))
                .as("nothing else changes")
                .allSatisfy(value -> assertThat(value.correction()).isNull());
    }

    @Test
    void a_date_that_the_notice_corrects_is_the_right_one() {
        assertThat(
                        values(
                                "Correction: The launch capsized on 13 March 2024, not on 14 March 2024.",
                                "14 March"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(timex(value)).isEqualTo("2024-03-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version of this article misstated the number of sailors who were hurt. It was 21, not 12.",
                "Correction: An earlier version of this article misstated the number of sailors.",
                "This story has been corrected to show that nine ships take part.",
                "An earlier version of this story gave the tonnage of the ships as 21 tonnes; it is 12 tonnes."
            })
    void a_text_that_has_the_right_value_already_keeps_it(String notice) {
        assertThat(values(notice, "21"))
                .as(notice)
                .isNotEmpty()
                .allSatisfy(value -> {
                    assertThat(count(value)).isEqualTo(21);
                    assertThat(value.correction()).isNull();
                });
    }

    @Test
    void the_notice_makes_no_claims_in_a_text_that_is_taken_as_it_is() {
        String notice =
                "Correction: An earlier version of this article said that 21 sailors were hurt; it was 12.";
        ExtractedArticle found = extract(DRILL + "\n\n" + REST + "\n\n" + notice, true);
        assertThat(found.text()).endsWith(notice);
        int from = found.text().indexOf(notice);
        assertThat(found.claims()).allSatisfy(c -> assertThat(c.span().end()).isLessThan(from));
        assertThat(found.claims().stream().flatMap(c -> c.values().stream()))
                .filteredOn(v -> v.text().startsWith("21"))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(count(v)).isEqualTo(12));
    }

    @Test
    void a_text_that_is_read_again_keeps_its_notices() {
        String notice = "Correction: The drill lasts eleven days, not nine.";
        RawArticle raw =
                new RawArticle(
                        "a.txt",
                        null,
                        DRILL.getBytes(StandardCharsets.UTF_8),
                        DRILL,
                        false,
                        Map.of());
        ExtractedArticle found = extractor.reread(raw, date(), List.of(notice));
        assertThat(found.claims().stream().flatMap(c -> c.values().stream()))
                .anySatisfy(v -> assertThat(timex(v)).isEqualTo("P11D"));
    }

    private static PublicationTime date() {
        return new PublicationTime(
                java.time.LocalDate.of(2024, 3, 16), null, PublicationTime.Origin.ARGUMENT);
    }
}
