package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Traits.Trait;
import org.crosscheck.core.claim.ValueType;

/// Tells a small count that restates who is meant ("the two countries", "both sides") from one that
/// a text claims.
///
/// A definite noun phrase picks out what the text has introduced before; its numeral describes and
/// asserts nothing, unless the clause says what befell exactly so many ("the two men who died").
///
/// @see <a href="https://plato.stanford.edu/entries/descriptions/">Descriptions</a>
final class Anaphora {
    private static final BigDecimal LARGEST = new BigDecimal(12);
    private static final Pattern DEFINITE =
            Pattern.compile("(?i)\\b(?:the|these|those|both|all)(?: other)?\\s*$");
    private static final Pattern BY_THE = Pattern.compile("(?i)\\bby the\\s*$");
    private static final Pattern BOTH = Pattern.compile("(?i)^(?:both|the|these|those)\\b.*");
    private static final int REACH = 14;

    /// What befalls people and things, so that a count of them is news whatever its article.
    private static final Set<String> BEFALLEN =
            Set.of(
                    "#die",
                    "#injure",
                    "#miss",
                    "#arrest",
                    "#infect",
                    "#evacuate",
                    "#damage",
                    "#rescue",
                    "#survive",
                    "#free",
                    "#convict",
                    "#charge");

    private Anaphora() {}

    /// Whether the statement's count only says who or what is meant.
    static boolean restates(Statement statement) {
        return statement.traits().once(Trait.RESTATES, () -> readsRestating(statement));
    }

    private static boolean readsRestating(Statement statement) {
        if (statement.type() != ValueType.COUNT
                || statement.value() == null
                || !isSmall(statement.content())) {
            return false;
        }
        int start = statement.span().start();
        String before = statement.source().text().substring(Math.max(0, start - REACH), start);
        boolean definite =
                DEFINITE.matcher(before).find() || BOTH.matcher(statement.printed()).matches();
        return definite && !befalls(statement);
    }

    /// Whether the statement counts what something befell.
    static boolean befalls(Statement statement) {
        Statement.Subject subject = statement.subject();
        return BEFALLEN.stream()
                .anyMatch(c -> subject.predicates().contains(c) || subject.heads().contains(c));
    }

    /// "By the hundred" counts nothing.
    static boolean isIdiom(Statement statement) {
        return statement.type() == ValueType.COUNT
                && statement.traits().once(Trait.IDIOM, () -> readsIdiom(statement));
    }

    private static boolean readsIdiom(Statement statement) {
        int start = statement.span().start();
        String before = statement.source().text().substring(Math.max(0, start - REACH), start);
        return BY_THE.matcher(before).find();
    }

    /// Numbers that texts print of things they have counted at a glance.
    static boolean isSmall(Content content) {
        return content instanceof Content.Number number
                && number.figure().value().compareTo(LARGEST) <= 0
                && number.figure().value().stripTrailingZeros().scale() <= 0;
    }
}
