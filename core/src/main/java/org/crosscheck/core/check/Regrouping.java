package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Makes one cross-check of two and two of one, as a person says that statements belong together.
///
/// What was found of two statements stays as it is. Two that come together and were never compared
/// are compared by the same rules, but for the question whether they are of one attribute: the
/// person has answered that. What no rule compares is named as not compared. Not thread-safe.
public final class Regrouping {
    /// So many pairs of one action are compared; what is beyond is named as not compared.
    private static final int MOST_PAIRS = 2_000;

    private static final int LONGEST = 80;

    private final StatementsOf statements;

    Regrouping(Lexicon lexicon, StatementReader reader, Rules rules, List<ArticleClaims> articles) {
        this.statements = new StatementsOf(lexicon, reader, rules, articles);
    }

    /// The two cross-checks that one was split into.
    ///
    /// @param staying goes on under the key of the one
    public record Parts(CrossCheck staying, CrossCheck leaving) {}

    /// What is found of one fact that two cross-checks stand for.
    ///
    /// @param into gives its key and its attribute
    public CrossCheck merge(CrossCheck into, CrossCheck joined) {
        Set<Finding.Side> ofInto = sides(into);
        Set<Finding.Side> more = sides(joined);
        more.removeAll(ofInto);
        Set<Pair> known = new HashSet<>();
        List<Finding> findings =
                Stream.concat(into.findings().stream(), joined.findings().stream())
                        .filter(finding -> known.add(Pair.of(finding)))
                        .toList();
        return of(
                new Named(into.key(), into.attribute(), into.type()),
                findings,
                List.of(ofInto, more));
    }

    /// Takes statements out of a cross-check. Those that neither stay nor leave by name, as they
    /// came later, leave where all that they were compared with leaves.
    ///
    /// @param key of the part that leaves
    /// @return empty where one of the two would have no statement
    public Optional<Parts> split(
            CrossCheck whole, Set<Place> staying, Set<Place> leaving, String key) {
        Map<Finding.Side, Set<Finding.Side>> partners = new HashMap<>();
        for (Finding finding : whole.findings()) {
            partners.computeIfAbsent(finding.a(), _ -> new HashSet<>()).add(finding.b());
            partners.computeIfAbsent(finding.b(), _ -> new HashSet<>()).add(finding.a());
        }
        Set<Finding.Side> rest = new LinkedHashSet<>();
        Set<Finding.Side> gone = new LinkedHashSet<>();
        for (Finding.Side side : sides(whole)) {
            Set<Finding.Side> with = partners.getOrDefault(side, Set.of());
            boolean leaves =
                    leaving.contains(Place.of(side))
                            || !staying.contains(Place.of(side))
                                    && !with.isEmpty()
                                    && with.stream()
                                            .allMatch(other -> leaving.contains(Place.of(other)));
            (leaves ? gone : rest).add(side);
        }
        if (rest.isEmpty() || gone.isEmpty()) {
            return Optional.empty();
        }
        String attribute = statements.attribute(gone).orElse(whole.attribute());
        return Optional.of(
                new Parts(
                        part(new Named(whole.key(), whole.attribute(), whole.type()), whole, rest),
                        part(new Named(key, attribute, whole.type()), whole, gone)));
    }

    /// What a cross-check is called.
    private record Named(String key, String attribute, @Nullable ValueType type) {}

    /// Two statements, whichever comes first.
    private record Pair(Set<Finding.Side> sides) {
        static Pair of(Finding.Side a, Finding.Side b) {
            return new Pair(a.equals(b) ? Set.of(a) : Set.of(a, b));
        }

        static Pair of(Finding finding) {
            return of(finding.a(), finding.b());
        }
    }

    private CrossCheck part(Named named, CrossCheck whole, Set<Finding.Side> sides) {
        List<Finding> findings =
                whole.findings().stream()
                        .filter(f -> sides.contains(f.a()) && sides.contains(f.b()))
                        .toList();
        return of(named, findings, connected(sides, findings));
    }

    /// Parts of which each hangs together by what was compared.
    private static List<Set<Finding.Side>> connected(
            Collection<Finding.Side> sides, List<Finding> findings) {
        List<Set<Finding.Side>> parts = new ArrayList<>();
        sides.forEach(side -> parts.add(new LinkedHashSet<>(Set.of(side))));
        for (Finding finding : findings) {
            Set<Finding.Side> one = holding(parts, finding.a());
            Set<Finding.Side> other = holding(parts, finding.b());
            if (one != other) {
                one.addAll(other);
                parts.removeIf(part -> part == other);
            }
        }
        return parts;
    }

    private static Set<Finding.Side> holding(List<Set<Finding.Side>> parts, Finding.Side side) {
        return parts.stream().filter(part -> part.contains(side)).findFirst().orElseThrow();
    }

    /// @param parts what was compared with each other stands in one part; pairs across them are
    ///   compared now
    private CrossCheck of(Named named, List<Finding> known, List<Set<Finding.Side>> parts) {
        Set<Pair> compared = new HashSet<>();
        known.forEach(finding -> compared.add(Pair.of(finding)));
        List<Finding> findings =
                new ArrayList<>(known.stream().map(f -> f.of(named.key())).toList());
        Across across = new Across(named, compared::contains);
        for (int i = 0; i < parts.size(); i++) {
            for (Set<Finding.Side> other : parts.subList(i + 1, parts.size())) {
                across.compare(parts.get(i), other, findings);
            }
        }
        across.notCompared().ifPresent(findings::add);
        findings.sort(
                Comparator.comparingInt((Finding f) -> CrossCheckBuilder.gravity(f.outcome()))
                        .thenComparing(f -> -f.score()));
        Set<Finding.Side> all = new LinkedHashSet<>();
        parts.forEach(all::addAll);
        return new CrossCheck(
                named.key(),
                named.attribute(),
                named.type(),
                findings.isEmpty() ? Outcome.CANNOT_TELL : findings.getFirst().outcome(),
                statements.positions(all, findings),
                findings);
    }

    private static String quoted(Finding.Side side) {
        String said = side.value() == null ? side.text() : side.value();
        return "“" + Shortening.between(Sentences.trimmed(said), LONGEST) + "”";
    }

    private static Set<Finding.Side> sides(CrossCheck crossCheck) {
        Set<Finding.Side> sides = new LinkedHashSet<>();
        crossCheck.positions().forEach(position -> sides.addAll(position.sides()));
        crossCheck.findings().forEach(f -> sides.addAll(List.of(f.a(), f.b())));
        return sides;
    }

    /// Compares the statements of one part with those of another, and counts what cannot be.
    private final class Across {
        private final Named named;
        private final Predicate<Pair> isKnown;
        private int pairs;
        private int left;
        private Finding.@Nullable Side first;
        private Finding.@Nullable Side second;

        private Across(Named named, Predicate<Pair> isKnown) {
            this.named = named;
            this.isKnown = isKnown;
        }

        private void compare(
                Set<Finding.Side> some, Set<Finding.Side> others, List<Finding> findings) {
            for (Finding.Side a : some) {
                for (Finding.Side b : others) {
                    if (a.article().equals(b.article()) || isKnown.test(Pair.of(a, b))) {
                        continue;
                    }
                    Optional<Match> match =
                            ++pairs > MOST_PAIRS ? Optional.empty() : statements.compare(a, b);
                    if (match.isPresent()) {
                        findings.add(Findings.of(match.get(), named.attribute(), named.key()));
                    } else {
                        if (left++ == 0) {
                            first = a;
                            second = b;
                        }
                    }
                }
            }
        }

        /// That some pairs could not be compared, said of the first of them.
        private Optional<Finding> notCompared() {
            if (first == null || second == null) {
                return Optional.empty();
            }
            String sentence =
                    "Not compared: a person grouped %s of %s with %s of %s%s, and no rule sets the two against each other."
                            .formatted(
                                    quoted(first),
                                    statements.label(first),
                                    quoted(second),
                                    statements.label(second),
                                    left == 1 ? "" : " and " + (left - 1) + " more pairs");
            return Optional.of(
                    new Finding(
                            Outcome.CANNOT_TELL,
                            named.type(),
                            null,
                            named.attribute(),
                            sentence,
                            0,
                            named.key(),
                            first,
                            second,
                            "",
                            List.of(),
                            List.of()));
        }
    }
}
