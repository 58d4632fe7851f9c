package org.crosscheck.importer.attribution;

import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.importer.language.ParsedText;

/// Finds who says what. Pure and thread-safe.
public final class AttributionFinder {
    /// @return what was found, in the order of the contents
    public List<Attribution> find(ParsedText text) {
        return List.of();
    }
}
