package org.crosscheck.importer.claim;

import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.language.ParsedText;

/// Cuts a parsed text into claims and gives each its speaker, polarity, certainty, event and
/// values. Pure and thread-safe.
public final class ClaimExtractor {
    /// @return the claims in the order of their start
    public List<Claim> extract(
            ParsedText text,
            List<TimeMention> times,
            List<Quantity> quantities,
            List<Attribution> attributions) {
        return List.of();
    }
}
