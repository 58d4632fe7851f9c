package org.crosscheck.core.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// What people did to the claims of an article, kept when its text is read again. Pure.
final class ClaimEdits {
    private ClaimEdits() {}

    /// A claim by where the program finds it; `nth` of those that stand in the same place.
    private record Place(Span span, int nth) {}

    private record ValuePlace(Span span, ValueType type) {}

    /// The claims of another reading of the same text, edited as those before were.
    ///
    /// What a person found stays, with its values as the new reading has them; so does a claim that
    /// somebody drew anew and that the new reading does not find.
    ///
    /// @param text the article's text
    /// @param found what the program finds now
    static List<KeptClaim> carriedOver(String text, List<KeptClaim> before, List<Claim> found) {
        Map<Place, KeptClaim> edited = edited(before);
        Map<ValuePlace, ClaimValue> values = values(found);
        Map<Span, Integer> seen = new HashMap<>();
        List<KeptClaim> now = new ArrayList<>();
        for (Claim claim : found) {
            int nth = seen.merge(claim.span(), 1, Integer::sum) - 1;
            KeptClaim old = edited.remove(new Place(claim.span(), nth));
            if (old == null) {
                now.add(KeptClaim.found(claim));
            } else if (old.foundAt() == null) {
                now.add(KeptClaim.found(claim).withdrawn(old.withdrawn()));
            } else {
                now.add(
                        redrawn(text, KeptClaim.found(claim), old.claim().span(), found)
                                .withdrawn(old.withdrawn()));
            }
        }
        Set<String> taken = new HashSet<>();
        now.forEach(kept -> taken.add(kept.claim().id()));
        for (KeptClaim old : before) {
            boolean lost = edited.containsValue(old) && old.foundAt() != null;
            if (old.origin() == KeptClaim.Origin.PERSON || lost) {
                now.add(
                        new KeptClaim(
                                withId(reread(old.claim(), values), freeId(old.claim(), taken)),
                                old.origin(),
                                old.foundAt(),
                                old.withdrawn()));
            }
        }
        return sorted(now);
    }

    private static Map<Place, KeptClaim> edited(List<KeptClaim> before) {
        Map<Place, KeptClaim> edited = new LinkedHashMap<>();
        Map<Span, Integer> seen = new HashMap<>();
        for (KeptClaim kept : before) {
            if (kept.origin() == KeptClaim.Origin.FOUND) {
                int nth = seen.merge(kept.place(), 1, Integer::sum) - 1;
                if (kept.isEdited()) {
                    edited.put(new Place(kept.place(), nth), kept);
                }
            }
        }
        return edited;
    }

    /// The same claim with another border. Values that its new stretch does not hold go, those of
    /// other claims that it holds come.
    ///
    /// @param claims all claims of the article
    static KeptClaim redrawn(String text, KeptClaim kept, Span to, List<Claim> claims) {
        Claim claim = kept.claim();
        Map<ValuePlace, ClaimValue> inside = new LinkedHashMap<>();
        claim.values().stream()
                .filter(value -> to.contains(value.span()))
                .forEach(value -> inside.put(place(value), value));
        for (Claim other : claims) {
            for (ClaimValue value : other.values()) {
                if (to.contains(value.span())) {
                    inside.putIfAbsent(place(value), value);
                }
            }
        }
        List<ClaimValue> held =
                inside.values().stream().sorted(Comparator.comparing(ClaimValue::span)).toList();
        Claim drawn =
                new Claim(
                        claim.id(),
                        to,
                        to.in(text),
                        sentence(claim, to, claims),
                        claim.checkworthiness(),
                        claim.speaker(),
                        claim.polarity(),
                        claim.certainty(),
                        claim.when(),
                        claim.frame(),
                        held);
        Span foundAt = kept.origin() == KeptClaim.Origin.PERSON ? null : kept.place();
        return new KeptClaim(
                drawn, kept.origin(), to.equals(foundAt) ? null : foundAt, kept.withdrawn());
    }

    private static Span sentence(Claim claim, Span to, List<Claim> claims) {
        if (claim.sentence().overlaps(to)) {
            return claim.sentence();
        }
        return claims.stream()
                .map(Claim::sentence)
                .filter(to::overlaps)
                .findFirst()
                .orElse(claim.sentence());
    }

    private static ValuePlace place(ClaimValue value) {
        return new ValuePlace(value.span(), value.value().type());
    }

    private static Map<ValuePlace, ClaimValue> values(List<Claim> found) {
        Map<ValuePlace, ClaimValue> values = new HashMap<>();
        for (Claim claim : found) {
            claim.values().forEach(value -> values.putIfAbsent(place(value), value));
        }
        return values;
    }

    private static Claim reread(Claim claim, Map<ValuePlace, ClaimValue> values) {
        List<ClaimValue> now =
                claim.values().stream()
                        .map(value -> newest(value, values.get(place(value))))
                        .toList();
        return new Claim(
                claim.id(),
                claim.span(),
                claim.text(),
                claim.sentence(),
                claim.checkworthiness(),
                claim.speaker(),
                claim.polarity(),
                claim.certainty(),
                claim.when(),
                claim.frame(),
                now);
    }

    /// The value as it is read now, of the attribute that the person gave it.
    private static ClaimValue newest(ClaimValue old, @Nullable ClaimValue now) {
        return now == null
                ? old
                : new ClaimValue(
                        now.span(),
                        now.text(),
                        old.attribute(),
                        old.head(),
                        now.value(),
                        now.correction());
    }

    private static String freeId(Claim claim, Set<String> taken) {
        String id = claim.id();
        for (int n = 1; !taken.add(id); n++) {
            id = "p" + n;
        }
        return id;
    }

    /// An id that no claim has yet; claims that people add are `p` and a running number.
    static String newId(List<KeptClaim> claims) {
        Set<String> taken = new HashSet<>();
        claims.forEach(kept -> taken.add(kept.claim().id()));
        int n = 1;
        while (taken.contains("p" + n)) {
            n++;
        }
        return "p" + n;
    }

    static Claim withId(Claim claim, String id) {
        return new Claim(
                id,
                claim.span(),
                claim.text(),
                claim.sentence(),
                claim.checkworthiness(),
                claim.speaker(),
                claim.polarity(),
                claim.certainty(),
                claim.when(),
                claim.frame(),
                claim.values());
    }

    /// In the order of the text; what stands in one place keeps its order.
    static List<KeptClaim> sorted(List<KeptClaim> claims) {
        return claims.stream().sorted(Comparator.comparing(KeptClaim::place)).toList();
    }
}
