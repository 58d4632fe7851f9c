package org.crosscheck.core.check;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.core.check.Traits.Trait;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeRange;

/// What speaks for and against two values of one kind being values of one attribute, each as a
/// number, by a name that can be shown. Thread-safe.
final class LinkFeatures {
    /// How alike two claims are in what they mean; only where that was told.
    static final String MEANING = "meaning";

    /// The same of the words around the values.
    static final String MEANING_AROUND = "meaning around";

    private static final double MOST_APART = 5;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// What passages of one event that have nothing else in common are alike.
    private static final double USUAL = 0.65;

    private static final double STRETCH = 4;
    private static final long DAYS = 3650;

    private final Lexicon lexicon;
    private final Meanings meanings;

    LinkFeatures(Lexicon lexicon, Meanings meanings) {
        this.lexicon = lexicon;
        this.meanings = meanings;
    }

    /// @param alignment with a likeness
    /// @param rivals how many values of their kind the two articles give, beyond these two
    Map<String, Double> of(
            Statement a, Statement b, Alignment alignment, Verdict verdict, int rivals) {
        Alignment.Likeness likeness = alignment.likeness();
        Map<String, Double> all = new LinkedHashMap<>();
        if (likeness == null) {
            return all;
        }
        String doubt = alignment.softScope() == null ? "" : alignment.softScope();
        all.put(Linkage.intercept(a.type()), 1.0);
        all.put("head", likeness.head());
        all.put("predicate", likeness.predicate());
        all.put("near", likeness.near());
        all.put("score", alignment.score());
        all.put("attribute", attribute(a, b));
        all.put("overlap", overlap(a, b));
        all.put("one head", yes(sameHead(a, b)));
        all.put("other head", yes(likeness.otherHead()));
        all.put("agents", yes(meet(a.subject().agents(), b.subject().agents())));
        all.put("names", yes(meet(ScopeRule.named(a), ScopeRule.named(b))));
        all.put("other event", yes(alignment.otherEvent() != null));
        all.put("other scope", yes(alignment.otherScope() != null));
        all.put("no name in common", yes(doubt.startsWith("no name")));
        all.put("part and whole", yes(doubt.startsWith("a part")));
        all.put("state and deed", yes(doubt.startsWith("how many")));
        all.put("otherwise doubtful", yes(!doubt.isEmpty() && !isNamedDoubt(doubt)));
        all.put("small", yes(Anaphora.isSmall(a.content()) && Anaphora.isSmall(b.content())));
        all.put("one small", yes(Anaphora.isSmall(a.content()) != Anaphora.isSmall(b.content())));
        all.put("distinct", Distinctness.of(a.content(), b.content()));
        all.put("apart", apart(a.content(), b.content()));
        all.put("days apart", daysApart(a.content(), b.content()));
        all.put("position", position(a) + position(b));
        all.put("positions apart", Math.abs(position(a) - position(b)));
        all.put("coarse", yes(verdict.reason() == Reason.PRECISION));
        all.put("bound", yes(verdict.reason() == Reason.BOUND && !isOneFigure(a, b)));
        all.put("other outlook", yes(Outlook.differs(a, b)));
        all.put("other certainty", yes(a.claim().certainty() != b.claim().certainty()));
        all.put("other polarity", yes(a.claim().polarity() != b.claim().polarity()));
        all.put("other role", yes(a.subject().role() != b.subject().role()));
        all.put("other unit", yes(!unit(a.content()).equals(unit(b.content()))));
        all.put("restated", yes(Anaphora.restates(a) || Anaphora.restates(b)));
        all.put("rivals", Math.log1p(rivals));
        return all;
    }

    /// How alike the passages are in what they mean but for their values: the claims, and the words
    /// around the values. 0 for what is usual.
    ///
    /// @return nothing where it cannot be told
    Map<String, Double> meaning(Statement a, Statement b) {
        if (meanings == Meanings.NONE) {
            return Map.of();
        }
        Optional<Meaning> claimA = ofClaim(a);
        Optional<Meaning> claimB = claimA.isEmpty() ? claimA : ofClaim(b);
        Optional<Meaning> aroundA = claimB.isEmpty() ? claimB : ofWordsAround(a);
        Optional<Meaning> aroundB = aroundA.isEmpty() ? aroundA : ofWordsAround(b);
        return claimA.isEmpty() || claimB.isEmpty() || aroundA.isEmpty() || aroundB.isEmpty()
                ? Map.of()
                : Map.of(
                        MEANING, unusual(claimA.get(), claimB.get()),
                        MEANING_AROUND, unusual(aroundA.get(), aroundB.get()));
    }

    private static double unusual(Meaning a, Meaning b) {
        return STRETCH * (a.likeness(b) - USUAL);
    }

    private Optional<Meaning> ofClaim(Statement statement) {
        return statement
                .traits()
                .once(
                        Trait.MEANING,
                        () -> {
                            String value = statement.span().in(statement.source().text());
                            String masked = statement.claim().text().replace(value, "X");
                            return meanings.of(SPACE.matcher(masked).replaceAll(" "));
                        });
    }

    private Optional<Meaning> ofWordsAround(Statement statement) {
        return statement
                .traits()
                .once(Trait.MEANING_AROUND, () -> meanings.of(Masked.of(statement)));
    }

    /// Natural logarithm of the days between two dates: reports of one thing hardly differ by
    /// months.
    private static double daysApart(Content a, Content b) {
        return a instanceof Content.Moment(TimeRange x)
                        && b instanceof Content.Moment(TimeRange y)
                        && x != null
                        && y != null
                ? Math.log1p(
                        Math.min(DAYS, Math.abs(Duration.between(x.from(), y.from()).toDays())))
                : 0;
    }

    private static boolean isNamedDoubt(String doubt) {
        return doubt.startsWith("no name")
                || doubt.startsWith("a part")
                || doubt.startsWith("how many");
    }

    private boolean sameHead(Statement a, Statement b) {
        String head = a.subject().head();
        return !head.isEmpty() && lexicon.sameWord(head, b.subject().head());
    }

    /// "At least 40" and "40" have one figure.
    private static boolean isOneFigure(Statement a, Statement b) {
        return a.content() instanceof Content.Number x
                        && b.content() instanceof Content.Number y
                        && x.figure().value().compareTo(y.figure().value()) == 0
                || a.content() instanceof Content.Duration p
                        && b.content() instanceof Content.Duration q
                        && p.seconds().value().compareTo(q.seconds().value()) == 0;
    }

    private static double yes(boolean is) {
        return is ? 1 : 0;
    }

    private static boolean meet(Set<String> x, Set<String> y) {
        return x.stream().anyMatch(y::contains);
    }

    private static String unit(Content content) {
        return content instanceof Content.Number number ? number.unit() : "";
    }

    /// Natural logarithm of the factor between two numbers, at most 5: two reports of one thing
    /// hardly differ by much.
    private static double apart(Content a, Content b) {
        double x = size(a);
        double y = size(b);
        if (x == y) {
            return 0;
        }
        return x <= 0 || y <= 0 ? 1 : Math.min(MOST_APART, Math.abs(Math.log(x / y)));
    }

    private static double size(Content content) {
        return switch (content) {
            case Content.Number number -> Plausibility.base(number).doubleValue();
            case Content.Duration duration -> duration.seconds().value().doubleValue();
            case Content.Moment _,
                    Content.Quote _,
                    Content.Person _,
                    Content.Place _,
                    Content.Sequence _,
                    Content.Assertion _ ->
                    1;
        };
    }

    /// Where in its article a value stands, 0 to 1: what an article is about stands at its top.
    private static double position(Statement statement) {
        return (double) statement.span().start() / statement.source().text().length();
    }

    /// Share of the words around the values that both have, of those of the shorter.
    private static double overlap(Statement a, Statement b) {
        Set<String> x = a.subject().near().keySet();
        Set<String> y = b.subject().near().keySet();
        long common = x.stream().filter(y::contains).count();
        return common == 0 ? 0 : (double) common / Math.min(x.size(), y.size());
    }

    /// Share of the words in the attributes' names that both have.
    private double attribute(Statement a, Statement b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) {
            return 0;
        }
        double common =
                x.stream().filter(w -> lexicon.has(y, w)).count()
                        + y.stream().filter(w -> lexicon.has(x, w)).count();
        return common / (x.size() + y.size());
    }

    private Set<String> words(Statement statement) {
        Set<String> words = new HashSet<>();
        if (statement.value() != null) {
            String name = statement.value().attribute();
            for (Words.Word word : Words.of(name, new Span(0, name.length()))) {
                if (!lexicon.isFunctionWord(word.text()) && !SubjectReader.isFrame(word.text())) {
                    words.add(word.stem());
                }
            }
        }
        return words;
    }
}
