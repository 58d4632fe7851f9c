package org.crosscheck.importer.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.ClaimValue.Correction;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Lets claims that still print a value that a notice corrects stand for the right one.
///
/// The text stays as it is, and so do spans and printed forms; the value carries the notice. Of
/// several claims that print the wrong value those are meant that share words with the notice;
/// where none does, all of them if they are about one thing, else none.
public final class Corrections {
    /// Shorter words are in every notice.
    private static final int SHORTEST_WORD = 4;

    /// Words that begin with the same letters are taken for forms of one.
    private static final int STEM = 5;

    private Corrections() {}

    /// @param claims the claims of the article's text
    /// @param changes what its notices say, in their order
    public static List<Claim> applied(List<Claim> claims, List<Change> changes) {
        List<Claim> now = claims;
        for (Change change : changes) {
            now = applied(now, change);
        }
        return now;
    }

    private static List<Claim> applied(List<Claim> claims, Change change) {
        List<ClaimValue> printed =
                claims.stream()
                        .flatMap(c -> c.values().stream())
                        .filter(v -> v.correction() == null)
                        .filter(v -> Values.areSame(v.value(), change.wrong()))
                        .toList();
        Set<String> said = stems(change.notice());
        List<ClaimValue> meant =
                printed.stream()
                        .filter(v ->
                                stems(v.attribute() + " " + v.head()).stream()
                                        .anyMatch(said::contains))
                        .toList();
        if (meant.isEmpty() && printed.stream().map(ClaimValue::head).distinct().count() == 1) {
            meant = printed;
        }
        List<ClaimValue> wrong = meant;
        return claims.stream().map(c -> corrected(c, wrong, change)).toList();
    }

    private static Claim corrected(Claim claim, List<ClaimValue> wrong, Change change) {
        List<ClaimValue> own = claim.values().stream().filter(wrong::contains).toList();
        if (own.isEmpty()) {
            return claim;
        }
        List<ClaimValue> values = new ArrayList<>();
        for (ClaimValue value : claim.values()) {
            if (own.contains(value)) {
                values.add(
                        new ClaimValue(
                                value.span(),
                                value.text(),
                                value.attribute(),
                                value.head(),
                                Values.inPlaceOf(value.value(), change.right()),
                                new Correction(change.text(), change.notice())));
            } else if (!(value.value() instanceof Value.Implied)
                    || own.stream().noneMatch(v -> v.span().overlaps(value.span()))) {
                values.add(value);
            }
        }
        TimeRange before = range(change.wrong());
        boolean dated = before != null && before.equals(claim.frame().when());
        return new Claim(
                claim.id(),
                claim.span(),
                claim.text(),
                claim.sentence(),
                claim.checkworthiness(),
                claim.speaker(),
                claim.polarity(),
                claim.certainty(),
                dated && change.right() instanceof Value.Time(var right)
                        ? right.value()
                        : claim.when(),
                dated ? dated(claim.frame(), range(change.right())) : claim.frame(),
                values);
    }

    private static @Nullable TimeRange range(Value value) {
        return value instanceof Value.Time(var mention) ? mention.range() : null;
    }

    private static Frame dated(Frame frame, @Nullable TimeRange when) {
        return new Frame(
                frame.predicate(),
                frame.participants(),
                frame.place(),
                when,
                frame.terms(),
                frame.context());
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(w -> w.length() >= SHORTEST_WORD && !OF_NOTICES.contains(w))
                .forEach(w -> stems.add(w.substring(0, Math.min(w.length(), STEM))));
        return stems;
    }

    /// What any notice and any attribute may say.
    private static final Set<String> OF_NOTICES =
            Set.of(
                    "number", "length", "share", "cost", "amount", "date", "time", "start", "this",
                    "that", "version", "article", "story", "report", "said", "days", "from", "with",
                    "have", "been", "which", "were", "people");
}
