package org.crosscheck.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.check.LinkageFit.Label;
import org.crosscheck.core.check.LinkageFit.Mention;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.jspecify.annotations.Nullable;

/// Reads a labelled bundle's `gold.json` (the format is told in `training/README.md`) as labels of
/// the articles that were extracted from the bundle.
final class GoldLabels {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<ExtractedArticle> articles;
    private final List<Skeleton> skeletons;
    private final List<Integer> places = new ArrayList<>();

    private GoldLabels(JsonNode gold, List<ExtractedArticle> articles) {
        this.articles = articles;
        this.skeletons = articles.stream().map(a -> Skeleton.of(a.text())).toList();
        gold.path("articles").forEach(article -> places.add(place(article)));
    }

    /// @param articles of the bundle, by whose places the labels name them
    /// @return labels of mentions that stand in the articles' text; mentions of one fact that no
    ///   pair of the file relates to each other are comparable
    static List<Label> read(Path file, List<ExtractedArticle> articles) throws IOException {
        JsonNode gold;
        try {
            gold = MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        List<Label> labels = new ArrayList<>();
        GoldLabels reader = new GoldLabels(gold, articles);
        gold.path("facts").forEach(fact -> reader.addLabels(fact, labels));
        return labels;
    }

    /// Of a labelled article among the extracted ones, -1 where it is not there.
    private int place(JsonNode article) {
        String file = article.path("file").asText();
        List<Integer> ofFile = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (String.valueOf(Path.of(articles.get(i).raw().file()).getFileName()).equals(file)) {
                ofFile.add(i);
            }
        }
        JsonNode line = article.path("line");
        for (int i : ofFile) {
            Integer record = articles.get(i).raw().line();
            if (record != null && line.isInt() && record == line.asInt()) {
                return i;
            }
        }
        return ofFile.size() == 1 ? ofFile.getFirst() : -1;
    }

    private void addLabels(JsonNode fact, List<Label> labels) {
        List<@Nullable Mention> mentions = new ArrayList<>();
        ValueType type = ValueType.valueOf(fact.path("type").asText().toUpperCase(Locale.ROOT));
        fact.path("mentions").forEach(mention -> mentions.add(mention(type, mention)));
        Set<List<Integer>> apart = new HashSet<>();
        for (JsonNode pair : fact.path("pairs")) {
            if (pair.path("relation").asText().equals("not_comparable")) {
                apart.add(List.of(pair.path("a").asInt(), pair.path("b").asInt()));
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                Mention a = mentions.get(i);
                Mention b = mentions.get(j);
                if (a != null && b != null && a.article() != b.article()) {
                    boolean isApart =
                            apart.contains(List.of(i, j)) || apart.contains(List.of(j, i));
                    labels.add(new Label(a, b, !isApart));
                }
            }
        }
    }

    /// Null where its passage is not in the article's text.
    private @Nullable Mention mention(ValueType type, JsonNode mention) {
        int place = places.get(mention.path("article").asInt());
        if (place < 0) {
            return null;
        }
        Span passage = skeletons.get(place).find(mention.path("quote").asText());
        if (passage == null) {
            return null;
        }
        JsonNode value = mention.path("value");
        return new Mention(
                place,
                passage,
                type,
                GoldValues.numbers(type, value),
                GoldValues.days(type, value));
    }
}
