package org.crosscheck.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.importer.extract.ExtractedArticle;

/// Reads the stretch of an article that a person takes for a claim. It is read within its article,
/// which tells who "he" is and which Monday is meant.
@ApplicationScoped
public class PassageReader {
    /// A claim that a person adds is worth checking.
    private static final double WORTH = 1;

    private static final int SHORTEST_TERM = 4;

    private final StoredTexts texts;
    private final ArticleService articles;

    PassageReader(StoredTexts texts, ArticleService articles) {
        this.texts = texts;
        this.articles = articles;
    }

    /// Reads a stretch of an article; white space around it is left out.
    ///
    /// @throws IllegalArgumentException where there are no words in it
    public Passage read(UUID article, Span chosen) {
        ExtractedArticle found =
                texts.extract(article, articles.get(article).claims().article().published());
        return new Passage(like(found, trimmed(found.text(), chosen)));
    }

    private static Claim like(ExtractedArticle found, Span span) {
        Span sentence =
                found.sentences().stream()
                        .filter(span::overlaps)
                        .reduce(Span::covering)
                        .orElse(span);
        List<ClaimValue> values = values(found, span);
        Optional<Claim> nearest =
                found.claims().stream()
                        .filter(claim -> claim.span().overlaps(span))
                        .max(Comparator.comparingInt(claim -> shared(claim.span(), span)));
        Claim near =
                nearest.orElseGet(() ->
                        new Claim(
                                "",
                                span,
                                span.in(found.text()),
                                sentence,
                                WORTH,
                                null,
                                Polarity.AFFIRMED,
                                Certainty.ASSERTED,
                                null,
                                new Frame(
                                        "",
                                        List.of(),
                                        null,
                                        null,
                                        terms(span.in(found.text())),
                                        terms(sentence.in(found.text()))),
                                values));
        return new Claim(
                "",
                span,
                span.in(found.text()),
                sentence,
                WORTH,
                near.speaker(),
                near.polarity(),
                near.certainty(),
                near.when(),
                near.frame(),
                values);
    }

    /// Values of claims first, as they say what they are values of; then times and numbers that
    /// stand in no claim.
    private static List<ClaimValue> values(ExtractedArticle found, Span span) {
        List<ClaimValue> values = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        for (Claim claim : found.claims()) {
            for (ClaimValue value : claim.values()) {
                if (span.contains(value.span()) && !values.contains(value)) {
                    values.add(value);
                    if (!(value.value() instanceof Value.Implied)) {
                        taken.add(value.span());
                    }
                }
            }
        }
        for (TimeMention time : found.times()) {
            if (span.contains(time.span()) && taken.stream().noneMatch(time.span()::overlaps)) {
                values.add(new ClaimValue(time.span(), time.text(), "", "", new Value.Time(time)));
                taken.add(time.span());
            }
        }
        for (Quantity quantity : found.quantities()) {
            if (span.contains(quantity.span())
                    && taken.stream().noneMatch(quantity.span()::overlaps)) {
                values.add(
                        new ClaimValue(
                                quantity.span(),
                                quantity.text(),
                                quantity.of() == null ? "" : "number of " + quantity.of(),
                                quantity.unit() == null ? "" : quantity.unit(),
                                new Value.Number(quantity)));
                taken.add(quantity.span());
            }
        }
        values.sort(Comparator.comparing(ClaimValue::span));
        return values;
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST_TERM) {
                terms.add(word);
            }
        }
        return terms;
    }

    private static Span trimmed(String text, Span span) {
        int from = Math.min(span.start(), text.length());
        int to = Math.min(span.end(), text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from >= to) {
            throw new IllegalArgumentException("There are no words in this stretch of the text.");
        }
        return new Span(from, to);
    }
}
