package org.crosscheck.importer.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.name.NamedText;
import org.jspecify.annotations.Nullable;

/// Cuts a parsed text into claims and gives each its speaker, polarity, certainty, event and
/// values. Pure and thread-safe.
///
/// A claim is a clause. The report of a speech ("Lind said that …") is one claim in the article's
/// own voice, what is said another in the speaker's. A value belongs to the claim of the innermost
/// clause around it.
public final class ClaimExtractor {
    /// What is denied before the report that it is denied, where both show the same words.
    private static final Comparator<Draft> ORDER =
            Comparator.comparing(Draft::span).thenComparing(draft -> draft.speaker() == null);

    private final PredicateWords words = new PredicateWords();
    private final PredicateReader predicates = new PredicateReader(words);
    private final AttributeReader attributes = new AttributeReader(words);
    private final ClauseFinder clauses = new ClauseFinder();
    private final CheckWorthiness worth = new CheckWorthiness();

    /// @param published the article's day, null where it is not known
    /// @return the claims in the order of their start
    public List<Claim> extract(
            NamedText text,
            List<TimeMention> times,
            List<Quantity> quantities,
            List<Attribution> attributions,
            @Nullable LocalDate published) {
        Findings findings = new Findings(times, quantities, attributions, published);
        List<Draft> drafts = new ArrayList<>();
        for (int s = 0; s < text.trees().size(); s++) {
            drafts.addAll(
                    new SentenceClaims(text, s, findings, clauses, predicates, attributes, worth)
                            .read());
        }
        drafts.sort(ORDER);
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            claims.add(draft.claim(text.text(), "c" + (claims.size() + 1)));
        }
        return List.copyOf(claims);
    }

    /// What the stages before found in a text.
    record Findings(
            List<TimeMention> times,
            List<Quantity> quantities,
            List<Attribution> attributions,
            @Nullable LocalDate published) {}
}
