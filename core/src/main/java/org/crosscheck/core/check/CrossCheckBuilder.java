package org.crosscheck.core.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.PublicationTime;

/// Joins matches into cross-checks: all statements that hang together are one fact.
///
/// A cross-check's key comes from what its earliest statement is about, its value left out, so that
/// it is the same in the next run and stays when later articles are added.
final class CrossCheckBuilder {
    private static final int KEY_LENGTH = 16;
    private final Map<Statement, Statement> parents = new IdentityHashMap<>();
    private final Origins origins;

    private CrossCheckBuilder(Origins origins) {
        this.origins = origins;
    }

    static List<CrossCheck> build(List<Match> matches, Origins origins) {
        return new CrossCheckBuilder(origins).crossChecks(matches);
    }

    private List<CrossCheck> crossChecks(List<Match> matches) {
        matches.stream()
                .filter(CrossCheckBuilder::joins)
                .forEach(m -> parents.put(root(m.a()), root(m.b())));
        Set<Statement> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.stream()
                .filter(CrossCheckBuilder::joins)
                .forEach(m -> joined.addAll(List.of(m.a(), m.b())));
        matches.stream()
                .filter(m -> !joins(m) && m.verdict().reason() != Reason.OTHER_EVENT)
                .sorted(Comparator.comparingDouble(m -> -m.rank()))
                .filter(m -> !joined.contains(m.a()) || !joined.contains(m.b()))
                .forEach(m -> {
                    joined.addAll(List.of(m.a(), m.b()));
                    parents.put(root(m.a()), root(m.b()));
                });
        Map<Statement, List<Match>> groups = new IdentityHashMap<>();
        Map<Statement, List<Match>> loose = new IdentityHashMap<>();
        List<List<Match>> inOrder = new ArrayList<>();
        for (Match match : matches) {
            boolean one = root(match.a()) == root(match.b());
            (one ? groups : loose)
                    .computeIfAbsent(
                            one ? root(match.a()) : match.a(),
                            _ -> {
                                inOrder.add(new ArrayList<>());
                                return inOrder.getLast();
                            })
                    .add(match);
        }
        Map<String, Integer> used = new LinkedHashMap<>();
        List<CrossCheck> all = new ArrayList<>();
        inOrder.forEach(group -> all.add(crossCheck(group, used)));
        all.sort(
                Comparator.comparingInt((CrossCheck c) -> gravity(c.outcome()))
                        .thenComparing(c -> -c.findings().getFirst().score())
                        .thenComparing(CrossCheck::key));
        return all;
    }

    /// Values that were set against each other are of one fact; those that could not be may only
    /// bring a claim to a fact, never two facts together.
    private static boolean joins(Match match) {
        return switch (match.outcome()) {
            case AGREES, CONFLICTS -> true;
            case NOT_COMPARABLE, CANNOT_TELL, UNRELATED -> false;
        };
    }

    private Statement root(Statement statement) {
        Statement at = statement;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    private CrossCheck crossCheck(List<Match> group, Map<String, Integer> used) {
        Statement anchor =
                group.stream()
                        .flatMap(m -> List.of(m.a(), m.b()).stream())
                        .min(
                                Comparator.comparing(CrossCheckBuilder::published)
                                        .thenComparing(Sentences::label)
                                        .thenComparing(Statement::span))
                        .orElseThrow();
        String signature = signature(anchor);
        int again = used.merge(signature, 1, Integer::sum);
        String key = key(again == 1 ? signature : signature + " " + again);
        String attribute = Attributes.of(group);
        List<Finding> findings =
                group.stream()
                        .map(m -> Findings.of(m, attribute, key))
                        .sorted(
                                Comparator.comparingInt((Finding f) -> gravity(f.outcome()))
                                        .thenComparing(f -> -f.score()))
                        .toList();
        return new CrossCheck(
                key,
                attribute,
                anchor.type(),
                findings.getFirst().outcome(),
                Positions.of(group, origins),
                findings);
    }

    private static String published(Statement statement) {
        PublicationTime time = statement.source().article().published();
        return time == null ? "9999" : time.iso();
    }

    /// What the statement is about: its kind and the words around its value.
    private static String signature(Statement anchor) {
        return anchor.type()
                + " "
                + anchor.subject().role()
                + " "
                + Lexicon.stem(anchor.subject().head())
                + " "
                + anchor.claim().frame().predicate()
                + " "
                + new TreeSet<>(anchor.subject().near().keySet());
    }

    private static String key(String signature) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(signature.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static int gravity(Outcome outcome) {
        return switch (outcome) {
            case CONFLICTS -> 0;
            case NOT_COMPARABLE -> 1;
            case CANNOT_TELL -> 2;
            case AGREES -> 3;
            case UNRELATED -> 4;
        };
    }
}
