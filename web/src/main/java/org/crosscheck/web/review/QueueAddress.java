package org.crosscheck.web.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.address.Ids;
import org.jspecify.annotations.Nullable;

/// The filters of the queue as they stand in an address: `?outcome=conflicts&type=duration&q=…`;
/// `article` and `and` name two articles that both take part.
final class QueueAddress {
    private QueueAddress() {}

    /// The filter that an address names; what is unknown in it is as if it were not there.
    static CrossCheckFilter filter(UUID investigation, QueryParameters query) {
        return new CrossCheckFilter(
                investigation,
                named(Outcome.class, query, "outcome"),
                named(ValueType.class, query, "type"),
                named(WorkState.class, query, "state"),
                named(Verdict.class, query, "verdict"),
                query.getSingleParameter("article").flatMap(Ids::find).orElse(null),
                query.getSingleParameter("and").flatMap(Ids::find).orElse(null),
                query.getSingleParameter("assignee").orElse(null),
                query.getSingleParameter("waiting").orElse(null),
                query.getSingleParameter("q").orElse(""));
    }

    /// The filter as an address names it; empty where nothing is filtered.
    static QueryParameters query(CrossCheckFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "outcome", filter.outcome());
        put(parameters, "type", filter.type());
        put(parameters, "state", filter.state());
        put(parameters, "verdict", filter.verdict());
        if (filter.article() != null) {
            parameters.put("article", filter.article().toString());
        }
        if (filter.other() != null) {
            parameters.put("and", filter.other().toString());
        }
        if (filter.assignee() != null) {
            parameters.put("assignee", filter.assignee());
        }
        if (filter.waitingFor() != null) {
            parameters.put("waiting", filter.waitingFor());
        }
        if (!filter.text().isBlank()) {
            parameters.put("q", filter.text());
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, word(value));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E named(
            Class<E> type, QueryParameters query, String name) {
        Optional<String> wanted = query.getSingleParameter(name);
        for (E value : type.getEnumConstants()) {
            if (wanted.isPresent() && word(value).equals(wanted.get())) {
                return value;
            }
        }
        return null;
    }
}
