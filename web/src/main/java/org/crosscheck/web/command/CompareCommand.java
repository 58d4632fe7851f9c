package org.crosscheck.web.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crosscheck.core.check.CrossChecker;
import org.crosscheck.core.check.Finding;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.meaning.SentenceModel;
import org.crosscheck.importer.read.RawArticle;
import org.crosscheck.web.database.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Compares pairs of passages.
@Command(
        name = "compare",
        description = "Compare pairs of passages given as JSON Lines.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private static final int SHOWN = 60;
    private static final String EXAMPLE =
            "{\"id\": 1, \"a\": {\"text\": \"…\"}, \"b\": {\"text\": \"…\"}}";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "JSON Lines; - reads standard input.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        byte[] bytes =
                file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        ArticleExtractor extractor = new ArticleExtractor(new CoreNlpParser());
        CrossChecker checker =
                new CrossChecker(
                        HomeRates.read(Home.of(System.getenv())),
                        new SentenceModel(System.err::println));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                JsonNode pair = pair(lines.get(i));
                Finding finding =
                        checker.compare(
                                passage(extractor, pair, "a", i).forComparing("a"),
                                passage(extractor, pair, "b", i).forComparing("b"));
                ObjectNode node = Json.MAPPER.createObjectNode();
                node.set("id", pair.get("id"));
                node.setAll(Json.finding(finding));
                out.println(Json.MAPPER.writeValueAsString(node));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                System.err.println(
                        (file.equals("-") ? "standard input" : file)
                                + ", line "
                                + (i + 1)
                                + ": "
                                + e.getMessage());
                status = 1;
            }
        }
        out.flush();
        return status;
    }

    /// @throws IllegalArgumentException with what was found and what is expected
    static JsonNode pair(String line) {
        try {
            JsonNode pair = Json.MAPPER.readTree(line);
            if (pair.isObject()) {
                return pair;
            }
        } catch (JsonProcessingException _) {
            // said below, in words for people
        }
        String found = line.strip();
        throw new IllegalArgumentException(
                "found \""
                        + (found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…")
                        + "\", expected a JSON object such as "
                        + EXAMPLE);
    }

    private ExtractedArticle passage(
            ArticleExtractor extractor, JsonNode pair, String side, int line) {
        JsonNode passage = pair.path(side);
        if (!passage.path("text").isTextual()) {
            throw new IllegalArgumentException(
                    "found no text of passage \"" + side + "\", expected " + EXAMPLE);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        if (passage.path("published").isTextual()) {
            fields.put("published", passage.path("published").asText());
        }
        fields.put("publisher", side.equals("a") ? "The first passage" : "the second");
        String text = passage.path("text").asText();
        return extractor.extract(
                new RawArticle(
                        file, line, text.getBytes(StandardCharsets.UTF_8), text, false, fields),
                true,
                null,
                System.err::println);
    }
}
