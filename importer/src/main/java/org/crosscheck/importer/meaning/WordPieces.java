package org.crosscheck.importer.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into the pieces that the model knows, as its authors do: lower case, without
/// accents, words and signs apart, each word by its longest known beginnings (WordPiece).
/// Immutable.
///
/// @see <a href="https://arxiv.org/abs/1810.04805">Devlin et al., BERT</a>
final class WordPieces {
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&\\P{IsHan}]++|[\\p{P}\\p{S}]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST_WORD = 100;
    private static final String FOLLOWS = "##";

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
        this.unknown = id("[UNK]");
        this.first = id("[CLS]");
        this.last = id("[SEP]");
    }

    /// @param json a `tokenizer.json` of the Hugging Face library, whose `model.vocab` is read
    static WordPieces read(InputStream json) throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        JsonNode vocabulary = new ObjectMapper().readTree(json).at("/model/vocab");
        for (var entry : vocabulary.properties()) {
            ids.put(entry.getKey(), entry.getValue().asInt());
        }
        return new WordPieces(ids);
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /// @param most how many numbers to give at most, the marks of begin and end among them
    /// @return the numbers of the pieces
    long[] of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(first);
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                        .replaceAll("");
        Matcher matcher = WORD.matcher(plain);
        while (pieces.size() < most && matcher.find()) {
            pieces.addAll(word(matcher.group()));
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = last;
        return numbers;
    }

    private List<Integer> word(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > start && id == null) {
                id = ids.get((start == 0 ? "" : FOLLOWS) + word.substring(start, end));
                if (id == null) {
                    end--;
                }
            }
            if (id == null) {
                return List.of(unknown);
            }
            pieces.add(id);
            start = end;
        }
        return pieces;
    }
}
