package org.crosscheck.core.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.text.Span;

/// The JSON form in which the database keeps what was found in an article.
///
/// Records by their components, enums by name, calendar times in ISO 8601; decimal numbers as text,
/// since their precision counts and JSON numbers lose it ("1E+2" is not "100"). What is read equals
/// what was written. A component that is added later is null or zero in what is stored already.
final class ArticleJson {
    private static final ObjectMapper MAPPER = mapper();

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};
    private static final TypeReference<List<Attribution>> ATTRIBUTIONS = new TypeReference<>() {};
    private static final TypeReference<List<ClaimValue>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private ArticleJson() {}

    /// Which of the sealed kinds a value is.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Time.class, name = "time"),
        @JsonSubTypes.Type(value = Value.Number.class, name = "number"),
        @JsonSubTypes.Type(value = Value.Implied.class, name = "implied"),
        @JsonSubTypes.Type(value = Value.Quotation.class, name = "quotation"),
        @JsonSubTypes.Type(value = Value.Place.class, name = "place"),
        @JsonSubTypes.Type(value = Value.Person.class, name = "person")
    })
    private interface ValueKinds {}

    /// Hardly any value is corrected: what is not there is not written.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {}

    static String write(Object found) {
        try {
            return MAPPER.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "cannot be written as JSON: " + found.getClass().getSimpleName(), e);
        }
    }

    /// A list of claim values: with its element type, without which the kinds would not be written.
    static String writeValues(List<ClaimValue> values) {
        try {
            return MAPPER.writerFor(VALUES).writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: values of a claim", e);
        }
    }

    static List<Span> spans(String json) {
        return read(json, SPANS);
    }

    static List<Attribution> attributions(String json) {
        return read(json, ATTRIBUTIONS);
    }

    static List<ClaimValue> values(String json) {
        return read(json, VALUES);
    }

    static List<String> texts(String json) {
        return read(json, TEXTS);
    }

    static Map<String, String> fields(String json) {
        return read(json, FIELDS);
    }

    static Frame frame(String json) {
        return read(json, new TypeReference<Frame>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds JSON that cannot be read", e);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule calendar = new SimpleModule("calendar");
        addAsText(calendar, LocalDateTime.class, LocalDateTime::parse);
        addAsText(calendar, ZoneId.class, ZoneId::of);
        ObjectMapper mapper =
                JsonMapper.builder()
                        .addModule(calendar)
                        .addMixIn(Value.class, ValueKinds.class)
                        .addMixIn(ClaimValue.class, WithoutNulls.class)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        mapper.configOverride(BigDecimal.class)
                .setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    private static <T> void addAsText(
            SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(
                type,
                new StdSerializer<T>(type) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
                            throws IOException {
                        out.writeString(value.toString());
                    }
                });
        module.addDeserializer(
                type,
                new StdDeserializer<T>(type) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public T deserialize(JsonParser in, DeserializationContext context)
                            throws IOException {
                        return parse.apply(in.getText());
                    }
                });
    }
}
