package org.crosscheck.core.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.NewArticle;
import org.crosscheck.core.check.CheckResult;
import org.crosscheck.core.check.Coverage;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.PublicationTime;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Made-up articles of one claim, and what a run might find in them.
public final class Examples {
    private Examples() {}

    /// An article of a publisher whose only sentence is its only claim.
    public static NewArticle article(String publisher, String text) {
        return article(publisher, text, LocalDate.of(2024, 3, 5));
    }

    public static NewArticle article(String publisher, String text, @Nullable LocalDate published) {
        Span all = new Span(0, text.length());
        Claim claim =
                new Claim(
                        "c1",
                        all,
                        text,
                        all,
                        0.75,
                        null,
                        Polarity.AFFIRMED,
                        Certainty.ASSERTED,
                        null,
                        new Frame("last", List.of(), null, null, Set.of("exercise"), Set.of()),
                        List.of());
        PublicationTime time =
                published == null
                        ? null
                        : new PublicationTime(published, null, PublicationTime.Origin.RECORD);
        return new NewArticle(
                publisher.toLowerCase(Locale.ROOT) + ".txt",
                null,
                text.getBytes(StandardCharsets.UTF_8),
                false,
                null,
                publisher,
                List.of(),
                "en",
                null,
                new ArticleClaims(
                        new ArticleClaims.Article(
                                "", publisher, publisher + " reports", time, null),
                        text,
                        List.of(all),
                        List.of(),
                        List.of(claim)),
                Map.of("publisher", publisher));
    }

    /// A position of several articles that say the same.
    public static CrossCheck.Position position(String label, UUID... articles) {
        List<Finding.Side> sides = new ArrayList<>();
        for (UUID article : articles) {
            sides.add(side(article, label));
        }
        return new CrossCheck.Position(label, sides);
    }

    /// A claim that an exercise lasts so long.
    public static Finding.Side side(UUID article, String value) {
        return new Finding.Side(
                article.toString(),
                "c1",
                new Span(0, 10),
                "The exercise lasts " + value + ".",
                new Span(0, 5),
                value,
                value,
                null);
    }

    /// A cross-check whose findings compare each position with the first.
    public static CrossCheck crossCheck(
            String key, Outcome outcome, double score, CrossCheck.Position... positions) {
        return crossCheck(key, "length of the exercise", outcome, score, positions);
    }

    public static CrossCheck crossCheck(
            String key,
            String attribute,
            Outcome outcome,
            double score,
            CrossCheck.Position... positions) {
        List<Finding> findings = new ArrayList<>();
        Finding.Side first = positions[0].sides().getFirst();
        for (CrossCheck.Position position : positions) {
            Finding.Side other = position.sides().getLast();
            if (!other.article().equals(first.article())) {
                findings.add(
                        new Finding(
                                outcome,
                                ValueType.DURATION,
                                outcome == Outcome.CONFLICTS ? Reason.VALUE_DIFFERS : null,
                                attribute,
                                "One says " + first.value() + ", another " + other.value() + ".",
                                score,
                                key,
                                first,
                                other,
                                "duration",
                                List.of(new Finding.Feature("same predicate", 0.1)),
                                List.of(Finding.Explanation.INCLUSIVE_COUNTING)));
            }
        }
        return new CrossCheck(
                key, attribute, ValueType.DURATION, outcome, List.of(positions), findings);
    }

    /// All that a run found.
    public static CheckResult result(CrossCheck... found) {
        return new CheckResult(
                List.of(found),
                new Coverage(
                        found.length,
                        3,
                        2,
                        1,
                        List.of(
                                new Coverage.NotCompared(
                                        "no other article speaks of it", 1, List.of("rain")))));
    }
}
