package org.crosscheck.core.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static List<CrossCheck> build(List<Match> matches) {
        return new CrossCheckBuilder().crossChecks(matches);
    }

    private List<CrossCheck> crossChecks(List<Match> matches) {
        for (Match match : matches) {
            if (match.verdict().reason() != Reason.OTHER_EVENT) {
                parents.put(root(match.a()), root(match.b()));
            }
        }
        Map<Statement, List<Match>> groups = new LinkedHashMap<>();
        Map<Statement, Statement> names = new IdentityHashMap<>();
        for (Match match : matches) {
            Statement root =
                    match.verdict().reason() == Reason.OTHER_EVENT ? match.a() : root(match.a());
            Statement name = names.computeIfAbsent(root, r -> r);
            groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(match);
        }
        Map<String, Integer> used = new LinkedHashMap<>();
        List<CrossCheck> all = new ArrayList<>();
        groups.values().forEach(group -> all.add(crossCheck(group, used)));
        all.sort(
                Comparator.comparingInt((CrossCheck c) -> gravity(c.outcome()))
                        .thenComparing(c -> -c.findings().getFirst().score())
                        .thenComparing(CrossCheck::key));
        return all;
    }

    private Statement root(Statement statement) {
        Statement at = statement;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    private static CrossCheck crossCheck(List<Match> group, Map<String, Integer> used) {
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
        String attribute = Attributes.of(anchor);
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
                Positions.of(group),
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
