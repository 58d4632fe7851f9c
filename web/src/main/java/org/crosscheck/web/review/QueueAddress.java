package org.crosscheck.web.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.review.CrossCheckFilter;

/// The filters of the queue as they stand in an address: `?outcome=conflicts&type=duration&q=…`.
final class QueueAddress {
    private QueueAddress() {}

    /// The filter that an address names; what is unknown in it is as if it were not there.
    static CrossCheckFilter filter(UUID investigation, QueryParameters query) {
        Map<String, String> words = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> words.put(name, values.getFirst()));
        return CrossCheckFilter.named(investigation, words);
    }

    /// The filter as an address names it; empty where nothing is filtered.
    static QueryParameters query(CrossCheckFilter filter) {
        return QueryParameters.simple(filter.words());
    }
}
