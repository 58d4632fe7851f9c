package org.crosscheck.importer.time;

import java.util.List;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.language.ParsedText;
import org.jspecify.annotations.Nullable;

/// Finds the dates, times, durations and recurring times of a text. Pure and thread-safe.
public final class TimeGrammar {
    /// @param text the parsed text
    /// @param published what relative dates are resolved against; null leaves them unresolved
    /// @return what was found, in order, without overlaps
    public List<TimeMention> find(ParsedText text, @Nullable PublicationTime published) {
        return List.of();
    }
}
