package org.crosscheck.core.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.ValueType;

/// Makes cross-checks of the matches of a fact.
final class CrossCheckBuilder {
    private static final int KEY_LENGTH = 16;

    /// Conflicts first, then by falling score.
    static final Comparator<CrossCheck> ORDER =
            Comparator.comparingInt((CrossCheck c) -> gravity(c.outcome()))
                    .thenComparing(c -> -c.findings().getFirst().score())
                    .thenComparing(CrossCheck::key);

    private CrossCheckBuilder() {}

    /// @param group in the order of the statements
    static CrossCheck of(List<Match> group, String key, ValueType type, Origins origins) {
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
                type,
                findings.getFirst().outcome(),
                Positions.of(group, origins),
                findings);
    }

    static String published(Statement statement) {
        return statement
                .traits()
                .once(
                        Traits.Trait.PUBLISHED,
                        () -> {
                            PublicationTime time = statement.source().article().published();
                            return time == null ? "9999" : time.iso();
                        });
    }

    /// What the statement is about: its kind and the words around its value.
    static String signature(Statement anchor) {
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

    /// @param again the number of the fact among those with this signature, from 1
    static String key(String signature, int again) {
        String named = again == 1 ? signature : signature + " " + again;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(named.getBytes(StandardCharsets.UTF_8));
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
