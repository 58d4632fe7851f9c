package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ValueType;

/// Takes the direction off a number whose deed is itself the change: "lost 160 million" and "a loss
/// of 130 million", "1,800 jobs are cut" and "the loss of 2,500 jobs" say how much, not whither.
final class Levels {
    private static final Set<String> LOSSES = Set.of("#lose", "#cut");

    private static final Set<String> CHANGES =
            Set.of("#raise", "#grow", "#fall", "#propose", "#inflation");
    private static final Pattern CHANGE = Pattern.compile("(?i)\\b(?:growth|inflation|fall)\\b");

    /// "Cut to 200" gives what is left.
    private static final Pattern LEFT = Pattern.compile("(?i)\\bto (?:\\p{L}+ )?$");

    private static final int REACH = 14;

    private Levels() {}

    /// @return the statement's content as it is compared with the other's
    static Content of(Statement statement, Statement other) {
        if (statement.content() instanceof Content.Number share
                && share.type() == ValueType.PERCENTAGE
                && share.change() != null
                && isOneChange(statement, other)) {
            return level(share);
        }
        if (!(statement.content() instanceof Content.Number number)
                || number.type() != ValueType.COUNT && number.type() != ValueType.MONEY
                || number.change() == null
                || isLeft(statement)
                || isLeft(other)) {
            return statement.content();
        }
        Set<String> deeds = deeds(statement);
        deeds.retainAll(LOSSES);
        Set<String> others = deeds(other);
        others.retainAll(LOSSES);
        return deeds.isEmpty() || others.isEmpty() ? number : level(number);
    }

    private static Content level(Content.Number number) {
        return new Content.Number(
                number.type(), number.figure(), number.unit(), null, number.per());
    }

    /// Whether the level of the other is one of a thing that is itself a change, and the same:
    /// growth of two per cent and an economy that grew by two, an offer and an offered increase.
    private static boolean isOneChange(Statement statement, Statement other) {
        if (!(other.content() instanceof Content.Number number)
                || number.change() != null
                || other.value() == null) {
            return false;
        }
        Set<String> told = new HashSet<>(other.subject().heads());
        Matcher word = CHANGE.matcher(other.value().attribute());
        while (word.find()) {
            told.add("#" + word.group().toLowerCase(Locale.ROOT).replace("growth", "grow"));
        }
        told.retainAll(CHANGES);
        return deeds(statement).stream().anyMatch(told::contains);
    }

    private static Set<String> deeds(Statement statement) {
        Set<String> deeds = new HashSet<>(statement.subject().predicates());
        deeds.addAll(statement.subject().heads());
        return deeds;
    }

    private static boolean isLeft(Statement statement) {
        int start = statement.span().start();
        return LEFT.matcher(statement.source().text().substring(Math.max(0, start - REACH), start))
                .find();
    }
}
