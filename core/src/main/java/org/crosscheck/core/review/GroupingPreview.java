package org.crosscheck.core.review;

import java.util.List;
import java.util.Map;
import org.crosscheck.core.check.CrossCheck;

/// What would come of a grouping; nothing is changed by looking.
///
/// @param results one of a merge; of a split what stays, then what leaves; none where statements
///   would not be enough for two
/// @param decisions that the viewer may see, and that would have to be looked at again
/// @param hidden whether there may be more that are hidden from the viewer
/// @param sources how each article is named, by its id
public record GroupingPreview(
        List<CrossCheck> results, int decisions, boolean hidden, Map<String, String> sources) {
    public GroupingPreview {
        results = List.copyOf(results);
        sources = Map.copyOf(sources);
    }
}
