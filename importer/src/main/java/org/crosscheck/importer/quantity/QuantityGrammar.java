package org.crosscheck.importer.quantity;

import java.util.List;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.language.ParsedText;

/// Finds the numbers of a text that have a meaning. Pure and thread-safe.
public final class QuantityGrammar {
    /// @param text the parsed text
    /// @param times the text's time expressions; their numbers are not counts
    /// @return what was found, in order, without overlaps
    public List<Quantity> find(ParsedText text, List<TimeMention> times) {
        return List.of();
    }
}
