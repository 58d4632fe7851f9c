package org.crosscheck.web.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.text.CodePointOffsets;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.clean.Metadata;
import org.crosscheck.importer.extract.ExtractedArticle;
import org.jspecify.annotations.Nullable;

/// The machine interface's JSON. Offsets are code points.
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private final CodePointOffsets offsets;

    private Json(String text) {
        offsets = new CodePointOffsets(text);
    }

    static ObjectNode article(ExtractedArticle article) {
        return new Json(article.text()).write(article);
    }

    private ObjectNode write(ExtractedArticle article) {
        Metadata meta = article.metadata();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", article.raw().file());
        node.put("line", article.raw().line());
        if (article.raw().fields().containsKey("id")) {
            node.put("id", article.raw().fields().get("id"));
        }
        node.put("title", meta.title());
        node.put("publisher", meta.publisher());
        ArrayNode authors = node.putArray("authors");
        meta.authors().forEach(authors::add);
        node.put("url", meta.url());
        node.put("language", meta.language());
        node.put("published", meta.published() == null ? null : meta.published().iso());
        node.put("fetched", article.raw().fields().get("fetched"));
        node.put("modified", meta.modified() == null ? null : meta.modified().iso());
        node.put("publishedFrom", meta.published() == null ? null : name(meta.published().from()));
        node.put("agency", meta.agency());
        ArrayNode corrections = node.putArray("corrections");
        meta.corrections().forEach(corrections::add);
        node.put("text", article.text());
        node.set("sentences", list(article.sentences(), s -> span(s)));
        node.set("times", list(timesOf(article), this::time));
        node.set("quantities", list(article.quantities(), this::quantity));
        node.set("attributions", list(article.attributions(), this::attribution));
        node.set("claims", list(article.claims(), this::claim));
        return node;
    }

    /// TIMEX3 counts an interval of two whole dates as two expressions, one whose ends share their
    /// month ("2 to 5 May") as one.
    private static List<TimeMention> timesOf(ExtractedArticle article) {
        return article.times().stream()
                .flatMap(t -> t.ends().isEmpty() ? Stream.of(t) : t.ends().stream())
                .toList();
    }

    private ObjectNode time(TimeMention time) {
        ObjectNode node = span(time.span());
        node.put("text", time.text());
        node.put("type", time.type().name());
        node.put("value", time.value());
        return node;
    }

    private ObjectNode quantity(Quantity quantity) {
        ObjectNode node = span(quantity.span());
        node.put("text", quantity.text());
        node.put("type", name(quantity.type()));
        node.put("value", quantity.amount().value());
        node.put("min", quantity.amount().min());
        node.put("max", quantity.amount().max());
        node.put("bound", quantity.amount().bound().sign());
        node.put("change", quantity.change() == null ? null : name(quantity.change()));
        node.put("unit", quantity.unit());
        node.put("of", quantity.of());
        return node;
    }

    private ObjectNode attribution(Attribution attribution) {
        ObjectNode node = MAPPER.createObjectNode();
        TextPart who = attribution.source();
        if (who == null) {
            node.putNull("source");
        } else {
            node.set(
                    "source",
                    part(who).put("name", who.name()).put("confidence", who.confidence()));
        }
        node.set("cue", part(attribution.cue()));
        node.set("content", part(attribution.content()));
        node.put("direct", attribution.direct());
        return node;
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode node = span(claim.span());
        node.put("id", claim.id());
        node.put("text", claim.text());
        node.put("checkworthiness", claim.checkworthiness());
        node.put("speaker", claim.speaker());
        node.put("polarity", name(claim.polarity()));
        node.put("certainty", name(claim.certainty()));
        node.put("when", claim.when());
        node.set("values", list(claim.values(), this::value));
        return node;
    }

    private ObjectNode value(ClaimValue value) {
        ObjectNode node = value(value, value.value());
        node.put("attribute", value.attribute());
        if (value.correction() != null) {
            node.put("corrected", value.correction().text());
            node.put("notice", value.correction().notice());
        }
        return node;
    }

    private ObjectNode value(ClaimValue value, Value typed) {
        return switch (typed) {
            case Value.Time(TimeMention mention) -> time(mention);
            case Value.Number(Quantity quantity) -> quantity(quantity);
            case Value.Implied(Value of, Value.Reckoning _) ->
                    value(value, of).put("implied", true);
            case Value.Quotation(String words, String speaker) ->
                    named(value, "quote", words, speaker);
            case Value.Place(String name) -> named(value, "place", name, null);
            case Value.Person(String name, String role) -> named(value, "person", name, role);
        };
    }

    private ObjectNode named(
            ClaimValue value, String type, String normal, @Nullable String detail) {
        ObjectNode node = span(value.span());
        node.put("text", value.text());
        node.put("type", type);
        node.put("value", normal);
        if (detail != null) {
            node.put(type.equals("quote") ? "speaker" : "role", detail);
        }
        return node;
    }

    private ObjectNode part(TextPart part) {
        ObjectNode node = span(part.span());
        node.put("text", part.text());
        return node;
    }

    private ObjectNode span(Span utf16) {
        Span points = offsets.codePoints(utf16);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("start", points.start());
        node.put("end", points.end());
        return node;
    }

    /// A finding's own keys, for both commands that write findings.
    static ObjectNode finding(Finding finding) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("outcome", name(finding.outcome()));
        node.put("type", finding.type() == null ? null : name(finding.type()));
        node.put("reason", finding.reason() == null ? null : name(finding.reason()));
        node.put("sentence", finding.sentence());
        return node;
    }

    /// One side of a finding.
    static ObjectNode side(Finding.Side side, ExtractedArticle article) {
        Json json = new Json(article.text());
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", article.raw().file());
        node.put("line", article.raw().line());
        node.setAll(json.span(side.span()));
        node.put("text", side.text());
        node.put("value", side.normal() != null ? side.normal() : side.value());
        node.put("speaker", side.speaker());
        return node;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> write) {
        ArrayNode array = MAPPER.createArrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
