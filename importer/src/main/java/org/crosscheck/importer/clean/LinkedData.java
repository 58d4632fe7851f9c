package org.crosscheck.importer.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of its article in JSON-LD.
final class LinkedData {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private final List<JsonNode> articles = new ArrayList<>();

    LinkedData(Document page) {
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(
                        MAPPER.readTree(
                                script.data()
                                        .replaceAll(
                                                "^\\s*<!(?:\\[CDATA\\[|--)|(?:\\]\\]|--)>\\s*$",
                                                "")),
                        pages);
            } catch (JsonProcessingException broken) {
                // What other scripts and the page itself say still counts.
                continue;
            }
        }
        articles.addAll(pages);
    }

    private void collect(JsonNode root, List<JsonNode> pages) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < 2000) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
                if (type.contains("article")
                        || type.contains("posting")
                        || type.contains("report")) {
                    articles.add(node);
                } else if (type.contains("webpage") || type.contains("creativework")) {
                    pages.add(node);
                }
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    if (node.path(key).isContainerNode()) {
                        open.add(node.path(key));
                    }
                }
            }
        }
    }

    /// A text property of the page's article.
    Optional<String> text(String property) {
        for (JsonNode article : articles) {
            JsonNode value = article.path(property);
            if (value.isArray() && !value.isEmpty()) {
                value = value.get(0);
            }
            if (value.isTextual() && !value.textValue().isBlank()) {
                return Optional.of(value.textValue().strip());
            }
        }
        return Optional.empty();
    }

    /// The names of a property that holds people or organisations.
    List<String> names(String property) {
        for (JsonNode article : articles) {
            JsonNode value = article.path(property);
            List<String> names = new ArrayList<>();
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                JsonNode name = one.isObject() ? one.path("name") : one;
                if (name.isTextual() && !name.textValue().isBlank()) {
                    names.add(name.textValue().strip());
                }
            }
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }
}
