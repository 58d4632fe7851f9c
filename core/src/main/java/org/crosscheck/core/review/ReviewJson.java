package org.crosscheck.core.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Place;

/// The JSON form in which the database keeps what a run found: records by their components, enums
/// by name. What is read equals what was written.
final class ReviewJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final TypeReference<List<CrossCheck.Position>> POSITIONS =
            new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<CrossCheck> CROSS_CHECK = new TypeReference<>() {};
    private static final TypeReference<Set<Place>> PLACES = new TypeReference<>() {};
    private static final TypeReference<Coverage> COVERAGE = new TypeReference<>() {};

    private static final TypeReference<Set<Outcome>> OUTCOMES = new TypeReference<>() {};
    private static final TypeReference<List<ResolutionRow.View>> VIEWS = new TypeReference<>() {};

    private static final TypeReference<Map<Verdict, String>> MEANINGS = new TypeReference<>() {};

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private ReviewJson() {}

    static String write(Object found) {
        try {
            return MAPPER.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "cannot be written as JSON: " + found.getClass().getSimpleName(), e);
        }
    }

    static List<CrossCheck.Position> positions(String json) {
        return read(json, POSITIONS);
    }

    static List<Finding> findings(String json) {
        return read(json, FINDINGS);
    }

    static CrossCheck crossCheck(String json) {
        return read(json, CROSS_CHECK);
    }

    static Set<Place> places(String json) {
        return read(json, PLACES);
    }

    static Map<String, String> words(String json) {
        return read(json, WORDS);
    }

    static Coverage coverage(String json) {
        return read(json, COVERAGE);
    }

    static Set<Outcome> outcomes(String json) {
        return read(json, OUTCOMES);
    }

    static List<ResolutionRow.View> views(String json) {
        return read(json, VIEWS);
    }

    static Map<Verdict, String> meanings(String json) {
        return read(json, MEANINGS);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds JSON that cannot be read", e);
        }
    }
}
