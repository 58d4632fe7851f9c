package org.crosscheck.importer.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> KNOWN =
            List.of(
                    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "ferry", "sail", "##ing", "##s", "cafe",
                    "'", ".", "the", "港");

    private static WordPieces pieces(List<String> known) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String piece : known) {
            entries.add("\"" + piece + "\": " + entries.size());
        }
        String json = "{\"model\": {\"vocab\": {" + String.join(", ", entries) + "}}}";
        return WordPieces.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> cut(String text, int most) throws IOException {
        List<String> cut = new ArrayList<>();
        for (long number : pieces(KNOWN).of(text, most)) {
            cut.add(KNOWN.get((int) number));
        }
        return cut;
    }

    @Test
    void a_word_is_cut_into_its_longest_known_pieces() throws IOException {
        assertThat(cut("The ferry sailings", 20))
                .containsExactly("[CLS]", "the", "ferry", "sail", "##ing", "##s", "[SEP]");
    }

    @Test
    void accents_and_capitals_are_dropped_and_signs_stand_alone() throws IOException {
        assertThat(cut("CAFÉ's.", 20)).containsExactly("[CLS]", "cafe", "'", "[UNK]", ".", "[SEP]");
    }

    @Test
    void each_chinese_sign_is_a_word() throws IOException {
        assertThat(cut("港港", 20)).containsExactly("[CLS]", "港", "港", "[SEP]");
    }

    @Test
    void a_word_of_unknown_pieces_is_unknown() throws IOException {
        assertThat(cut("sailzzz ferry", 20)).containsExactly("[CLS]", "[UNK]", "ferry", "[SEP]");
    }

    @Test
    void what_is_too_long_is_cut_off_before_the_mark_of_the_end() throws IOException {
        assertThat(cut("ferry sailings ferry ferry", 5))
                .containsExactly("[CLS]", "ferry", "sail", "##ing", "[SEP]");
        assertThat(cut("sail".repeat(40) + " ferry", 20))
                .containsExactly("[CLS]", "[UNK]", "ferry", "[SEP]");
    }

    @Test
    void no_text_has_no_pieces() throws IOException {
        assertThat(cut(" ", 20)).containsExactly("[CLS]", "[SEP]");
    }

    @Test
    void a_vocabulary_without_the_marks_is_refused() {
        assertThatThrownBy(() -> pieces(List.of("ferry")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[UNK]");
    }
}
