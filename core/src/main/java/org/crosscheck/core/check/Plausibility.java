package org.crosscheck.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;

/// What a conflict asks for beyond an agreement: evidence besides the counted noun, and values that
/// two reports of one thing could give.
final class Plausibility {
    /// Two reports of one thing rarely differ by more than this factor.
    private static final BigDecimal FURTHEST = new BigDecimal(12);

    static final Set<String> IDIOM_PARTS = Set.of("part", "plac", "foot", "ahead", "time");
    private static final Set<String> SPEECH =
            Set.of("say", "tell", "speak", "announce", "comment", "reply", "answer", "explain");
    private static final Pattern NAMED =
            Pattern.compile("(?<!^)\\b\\p{Lu}|^(?!The |An? )\\p{Lu}\\p{L}+ \\p{Lu}");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)\\b(?:no one|no-one|nobody|none)\\b");
    private static final Units UNITS = new Units();
    private static final int LEAST_SHARED = 1;

    /// So much of the words around two lengths is the same that their heads need not be.
    private static final double NEARLY_THE_SAME = 0.5;

    /// So much of the words of two assertions is the same that who does it need not be told.
    private static final double MUCH_THE_SAME = 0.25;

    private static final double MOSTLY_THE_SAME = 0.4;

    /// The deed is told by both clauses, not by a word beside one of them.
    private static final double DONE_BY_BOTH = 0.2;

    private static final int LEAST_WORDS = 4;

    private Plausibility() {}

    static boolean holds(Statement a, Statement b, Alignment alignment) {
        if (a.type() == ValueType.PERSON) {
            return contribution(Aligner.ONE_PERSON, alignment) > 0;
        }
        if (a.type() == ValueType.POLARITY) {
            return contribution(Aligner.EXISTENCE, alignment) > 0 || assertions(a, b, alignment);
        }
        if (a.type() == ValueType.DATE && a.claim().polarity() != b.claim().polarity()) {
            return false; // the day of a refusal is not the day of what was refused
        }
        if (a.type() == ValueType.COUNT
                && (isFew(a.content()) || isFew(b.content()))
                && !(Anaphora.befalls(a) && Anaphora.befalls(b))
                && beyond(a, b).size() < 2) {
            return false; // "nobody else ran faster" here, any runners there
        }
        if (a.type() == ValueType.COUNT && !sharesDeed(alignment)) {
            if ((Anaphora.isSmall(a.content()) || Anaphora.isSmall(b.content()))
                    && !sharesParticipant(a, b)) {
                return false; // two boats here and five boats there are any boats
            }
            boolean none = isFew(a.content()) || isFew(b.content());
            if (beyond(a, b).isEmpty() || none && beyond(a, b).size() < 2) {
                return false;
            }
        }
        if (a.content() instanceof Content.Sequence) {
            return true;
        }
        if (a.type() == ValueType.ORDER && beyond(a, b).isEmpty()) {
            return false;
        }
        if (a.type() == ValueType.DURATION
                && contribution(Aligner.HEAD, alignment) == 0
                && contribution(Aligner.NEAR, alignment) < NEARLY_THE_SAME) {
            return false;
        }
        return isWithinReach(a.content(), b.content());
    }

    /// Whether the same happens in both, by the alignment.
    static boolean sharesDeed(Alignment alignment) {
        return contribution(Aligner.PREDICATE, alignment) > 0;
    }

    /// Whether the same one does it, or one name besides the speakers' stands in both.
    private static boolean sharesParticipant(Statement a, Statement b) {
        return a.subject().agents().stream()
                        .filter(m -> !a.subject().heads().contains(m))
                        .anyMatch(b.subject().agents()::contains)
                || ScopeRule.named(a).stream().anyMatch(ScopeRule.named(b)::contains);
    }

    /// None and one: words that texts use without counting.
    private static boolean isFew(Content content) {
        return content instanceof Content.Number number
                && number.figure().value().compareTo(BigDecimal.ONE) <= 0;
    }

    private static double contribution(String name, Alignment alignment) {
        return alignment.features().stream()
                .filter(f -> f.name().equals(name))
                .mapToDouble(Finding.Feature::contribution)
                .sum();
    }

    /// Words around both values besides what is counted.
    private static Set<String> beyond(Statement a, Statement b) {
        Map<String, Double> other = b.subject().near();
        return a.subject().near().keySet().stream()
                .filter(other::containsKey)
                .filter(s -> !s.equals(Lexicon.stem(a.subject().head())))
                .filter(s -> !s.equals(Lexicon.stem(b.subject().head())))
                .collect(Collectors.toSet());
    }

    /// Claims that are to contradict each other share a predicate and something besides it, or most
    /// of their words, and are whole clauses.
    private static boolean assertions(Statement a, Statement b, Alignment alignment) {
        if (words(a) < LEAST_WORDS
                || words(b) < LEAST_WORDS
                || countsNobody(a)
                || countsNobody(b)) {
            return false;
        }
        Set<String> shared =
                a.subject().near().keySet().stream()
                        .filter(b.subject().near()::containsKey)
                        .filter(s -> !a.subject().predicates().contains(s))
                        .filter(s -> !IDIOM_PARTS.contains(s))
                        .collect(Collectors.toSet());
        if (contribution(Aligner.CONTRARY, alignment) > 0) {
            return sameOnes(a, b) && !shared.isEmpty();
        }
        boolean predicate =
                denies(a, b)
                        || denies(b, a)
                        || !a.subject().head().isEmpty() && !b.subject().head().isEmpty();
        boolean actors =
                a.subject().agents().stream().anyMatch(b.subject().agents()::contains)
                        || a.subject().names().stream().anyMatch(b.subject().names()::contains)
                        || StatementAgreements.sharesParticipant(a, b);
        boolean one =
                contribution(Aligner.PREDICATE, alignment) >= DONE_BY_BOTH
                        || contribution(Aligner.NEAR, alignment) >= MOSTLY_THE_SAME;
        if (!one && a.subject().head().isEmpty() && b.subject().head().isEmpty()) {
            return false; // "called off" here, "called on" there
        }
        boolean alike =
                contribution(Aligner.PREDICATE, alignment) > 0
                        && contribution(Aligner.NEAR, alignment) >= MUCH_THE_SAME;
        return predicate && shared.size() >= (actors || alike ? LEAST_SHARED : LEAST_SHARED + 1);
    }

    /// Whether the same ones do it; where one of them does not say by name who does, whether it is
    /// done to the same: "the board" of one text may be "the company" of the other.
    private static boolean sameOnes(Statement a, Statement b) {
        if (a.subject().agents().stream().anyMatch(b.subject().agents()::contains)) {
            return true;
        }
        if (isDoneByName(a) && isDoneByName(b)) {
            return false;
        }
        Set<String> done = StatementAgreements.participants(a.claim(), Participant.Role.PATIENT);
        return StatementAgreements.participants(b.claim(), Participant.Role.PATIENT).stream()
                .anyMatch(done::contains);
    }

    private static boolean isDoneByName(Statement statement) {
        return statement.claim().frame().participants().stream()
                .filter(p -> p.role() == Participant.Role.AGENT)
                .anyMatch(p -> p.name() != null || NAMED.matcher(p.text()).find());
    }

    /// Whether the one negates a deed of which the other speaks: its own, one that it names behind
    /// its negation, or one elsewhere in it, where it says more than that somebody has not spoken.
    private static boolean denies(Statement denial, Statement other) {
        if (!(denial.content() instanceof Content.Assertion(boolean negated, var _, var _))
                || !negated) {
            return false;
        }
        Set<String> deeds = other.subject().predicates();
        boolean own =
                denial.subject().predicates().stream()
                        .anyMatch(p -> deeds.contains(p) || other.subject().near().containsKey(p));
        if (own || negatedWords(denial).anyMatch(deeds::contains)) {
            return true;
        }
        return !SPEECH.contains(denial.subject().predicate())
                && !Shortening.isRelative(other.claim().text().replaceAll("\\s+", " "))
                && denial.subject().near().keySet().stream().anyMatch(deeds::contains);
    }

    /// Stems behind the negation; all, where the claim denies without one.
    private static Stream<String> negatedWords(Statement denial) {
        String text = denial.claim().text();
        List<Words.Word> words = Words.of(text, new Span(0, text.length()));
        boolean plain = Denials.isNegated(words);
        return words.stream()
                .dropWhile(w -> plain && !Denials.isNegation(w.text()))
                .map(Words.Word::stem);
    }

    private static int words(Statement statement) {
        return statement.claim().text().split("\\s+").length;
    }

    private static boolean countsNobody(Statement statement) {
        return NOBODY.matcher(statement.claim().text()).find();
    }

    /// Whether two reports of one thing could give the two values. "More than 30" allows 9,000, but
    /// nobody who knows of 9,000 writes so.
    static boolean isWithinReach(Content a, Content b) {
        return switch (a) {
            case Content.Number x when b instanceof Content.Number y ->
                    isWithinReach(base(x), base(y));
            case Content.Duration x when b instanceof Content.Duration y ->
                    isWithinReach(x.seconds().value(), y.seconds().value());
            case Content.Number _,
                    Content.Duration _,
                    Content.Moment _,
                    Content.Quote _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _,
                    Content.Assertion _ ->
                    true;
        };
    }

    /// A measure in the base unit of what it measures, other numbers as they are printed.
    static BigDecimal base(Content.Number number) {
        BigDecimal value = number.figure().value();
        return number.type() == ValueType.MEASURE
                ? UNITS.find(number.unit())
                        .map(u -> value.multiply(u.factor(), Figure.PRECISION).add(u.offset()))
                        .orElse(value)
                : value;
    }

    private static boolean isWithinReach(BigDecimal x, BigDecimal y) {
        BigDecimal low = x.abs().min(y.abs());
        BigDecimal high = x.abs().max(y.abs());
        return low.signum() == 0 || high.compareTo(low.multiply(FURTHEST)) <= 0;
    }
}
