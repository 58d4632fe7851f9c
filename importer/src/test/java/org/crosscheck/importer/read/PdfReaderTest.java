package org.crosscheck.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final List<String> LEFT =
            List.of(
                    "The dam above Ostrand will hold,",
                    "engineers said on Friday, after",
                    "nine days of rain had filled the re-",
                    "servoir to its brim.",
                    "   Forty families left the lower",
                    "town. A 12-",
                    "year-old boy is missing since");
    private static final List<String> RIGHT =
            List.of(
                    "the storm, the mayor told this",
                    "paper.",
                    "   The water will fall by two",
                    "metres until Monday if the well-",
                    "known sluice at Brenn can be",
                    "opened. It is a well-known place.");

    private static Reading read(SamplePdf pdf) throws IOException {
        return Reading.of("page.pdf", pdf.bytes());
    }

    @Test
    void columns_are_read_one_after_the_other_whatever_the_order_in_the_file() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.lines(310, 201, 10, RIGHT)
                    .lines(150, 200, 10, LEFT)
                    .line(150, 160, 26, "Dam at Ostrand will hold");

            assertThat(read(pdf).article().content())
                    .isEqualTo(
                            """
                            Dam at Ostrand will hold

                            The dam above Ostrand will hold, engineers said on Friday, after nine days of rain had filled the reservoir to its brim.

                            Forty families left the lower town. A 12-year-old boy is missing since the storm, the mayor told this paper.

                            The water will fall by two metres until Monday if the well-known sluice at Brenn can be opened. It is a well-known place.\
                            """);
        }
    }

    @Test
    void a_headline_ends_the_columns_above_it() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.lines(150, 200, 10, LEFT)
                    .lines(310, 200, 10, RIGHT)
                    .line(150, 310, 24, "Ferries stay in port until Sunday")
                    .lines(
                            150,
                            340,
                            10,
                            List.of("No ferry sailed to", "Lund on Saturday,", "the port wrote."))
                    .lines(
                            310,
                            340,
                            10,
                            List.of("Three ships wait", "outside of the mole", "for calmer seas."));

            String text = read(pdf).article().content();
            assertThat(text.indexOf("No ferry sailed"))
                    .as("the second article stands below all of the first")
                    .isGreaterThan(text.indexOf("It is a well-known place."));
            assertThat(text).contains("the port wrote.\n\nThree ships wait outside of the mole");
        }
    }

    @Test
    void running_heads_and_page_numbers_are_left_out_after_the_first() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.line(60, 40, 9, "THE OSTRAND POST")
                    .line(500, 40, 9, "24 August 2021")
                    .line(300, 820, 9, "3")
                    .lines(60, 100, 11, List.of("The rain went on through the whole of the"))
                    .nextPage()
                    .line(60, 40, 9, "THE OSTRAND POST")
                    .line(500, 40, 9, "24 August 2021")
                    .line(300, 820, 9, "- 4 -")
                    .lines(60, 100, 11, List.of("night, and the bridge was closed at six."));

            assertThat(read(pdf).article().content())
                    .contains("24 August 2021")
                    .containsOnlyOnce("THE OSTRAND POST")
                    .contains("the whole of the night, and the bridge")
                    .doesNotContain("4 -");
        }
    }

    @Test
    void a_title_that_a_program_made_up_gives_way_to_the_headline() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.line(60, 60, 40, "The Post")
                    .line(60, 150, 24, "Dam at Ostrand will hold")
                    .lines(60, 200, 10, LEFT)
                    .says("Microsoft Word - page3_final.doc", "jsmith", 2021, 8, 24);

            assertThat(read(pdf).article().fields())
                    .containsEntry("title", "Dam at Ostrand will hold")
                    .containsEntry("created", "2021-08-24T09:30+02:00")
                    .doesNotContainKeys("authors", "published");
        }
    }

    @Test
    void title_and_author_that_people_wrote_are_taken() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.lines(60, 200, 10, LEFT).says("Nine days of rain", "Ann Moor", 2021, 8, 24);

            assertThat(read(pdf).article().fields())
                    .containsEntry("title", "Nine days of rain")
                    .containsEntry("authors", "Ann Moor");
        }
    }

    @Test
    void a_locked_document_says_so() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.lines(60, 200, 10, LEFT).locked("secret");

            assertThat(read(pdf).errors())
                    .singleElement()
                    .asString()
                    .startsWith("page.pdf: is locked with a password");
        }
    }

    @Test
    void pictures_of_text_alone_say_so() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            assertThat(read(pdf.nextPage()).errors())
                    .singleElement()
                    .asString()
                    .contains("no text on its 2 pages")
                    .contains("OCR");
        }
    }

    @Test
    void a_document_that_was_cut_off_is_read_or_refused_but_never_fails() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            byte[] bytes = pdf.lines(60, 200, 10, LEFT).bytes();
            for (int length = 10; length < bytes.length; length += 37) {
                Reading cut = Reading.of("page.pdf", java.util.Arrays.copyOf(bytes, length));
                assertThat(cut.articles().size() + cut.errors().size())
                        .as("cut at %d of %d", length, bytes.length)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_page_that_unpacks_to_a_multiple_is_refused_before_it_is_unpacked() throws IOException {
        try (SamplePdf pdf = new SamplePdf()) {
            pdf.lines(60, 200, 10, LEFT).nextPage().spaces(60_000_000);

            assertThat(read(pdf).errors())
                    .singleElement()
                    .asString()
                    .contains("made to fill memory");
        }
    }
}
