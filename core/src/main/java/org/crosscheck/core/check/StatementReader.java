package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.text.Span;

/// Lays out an article's claims as statements. Thread-safe.
final class StatementReader {
    private final SubjectReader subjects;
    private final ValueReader values;
    private final Occurrence occurrence;
    private final SequenceReader sequences;

    StatementReader(Lexicon lexicon, Scopes scopes) {
        this.subjects = new SubjectReader(lexicon, scopes);
        this.values = new ValueReader(lexicon);
        this.occurrence = new Occurrence();
        this.sequences = new SequenceReader(lexicon);
    }

    /// @param number place of the article among those compared
    /// @return in the order of the text
    List<Statement> read(ArticleClaims article, int number) {
        Map<Span, List<Words.Word>> sentences = new HashMap<>();
        Map<String, Statement> byPlace = new LinkedHashMap<>();
        List<Claim> shortestFirst =
                article.claims().stream()
                        .filter(c -> !isQuestion(c, article.text()))
                        .sorted(Comparator.comparingInt(c -> c.span().length()))
                        .toList();
        Map<Span, List<ClaimValue>> dates = dates(article);
        for (Claim claim : shortestFirst) {
            List<Words.Word> words =
                    sentences.computeIfAbsent(claim.sentence(), s -> Words.of(article.text(), s));
            for (ValueReader.Read item : values.of(claim, article.text())) {
                String place =
                        item.value().span()
                                + " "
                                + item.content().type()
                                + " "
                                + item.role()
                                + deed(claim, item.content());
                byPlace.computeIfAbsent(
                        place,
                        _ ->
                                new Statement(
                                        number,
                                        article,
                                        claim,
                                        item.value(),
                                        item.content(),
                                        subjects.ofValue(
                                                article.text(),
                                                claim,
                                                item.value(),
                                                item.role(),
                                                words,
                                                dates.getOrDefault(claim.sentence(), List.of()))));
            }
            sequences
                    .of(claim)
                    .ifPresent(content ->
                            byPlace.computeIfAbsent(
                                    claim.sentence() + " " + content,
                                    _ ->
                                            new Statement(
                                                    number,
                                                    article,
                                                    claim,
                                                    null,
                                                    content,
                                                    subjects.ofClaim(claim, "", words))));
            if (!claim.frame().predicate().isEmpty()) {
                byPlace.computeIfAbsent(
                        claim.span() + " claim",
                        _ ->
                                new Statement(
                                        number,
                                        article,
                                        claim,
                                        null,
                                        new Content.Assertion(
                                                occurrence.isNegated(claim),
                                                claim.certainty(),
                                                claim.frame().predicate()),
                                        subjects.ofClaim(claim, occurrence.event(claim), words)));
            }
        }
        List<Statement> all = new ArrayList<>(byPlace.values());
        all.sort(
                Comparator.comparing(Statement::span)
                        .thenComparing(s -> s.type().ordinal())
                        .thenComparing((Statement s) -> role(s)));
        return all;
    }

    /// A person does several things in one sentence, a number is of one.
    private static String deed(Claim claim, Content content) {
        return content instanceof Content.Person ? " " + claim.frame().predicate() : "";
    }

    /// The dates that the claims of each sentence name.
    private static Map<Span, List<ClaimValue>> dates(ArticleClaims article) {
        Map<Span, List<ClaimValue>> dates = new HashMap<>();
        for (Claim claim : article.claims()) {
            for (ClaimValue value : claim.values()) {
                if (value.value() instanceof Value.Time) {
                    dates.computeIfAbsent(claim.sentence(), _ -> new ArrayList<>()).add(value);
                }
            }
        }
        return dates;
    }

    private static Role role(Statement statement) {
        return statement.subject().role();
    }

    private static boolean isQuestion(Claim claim, String text) {
        int end = claim.sentence().end();
        return text.substring(Math.max(0, end - 2), Math.min(text.length(), end + 1)).contains("?");
    }
}
