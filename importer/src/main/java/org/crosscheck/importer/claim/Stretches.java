package org.crosscheck.importer.claim;

import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// The stretch of text that a claim shows: what a reader must see of the sentence to take the claim
/// for what it is.
///
/// Belongs to one sentence.
final class Stretches {
    private static final String QUOTES = "\"“”";
    private static final int CLOSING = 2;

    private final String text;
    private final Tree tree;
    private final List<Attribution> attributions;

    Stretches(String text, Tree tree, List<Attribution> attributions) {
        this.text = text;
        this.tree = tree;
        this.attributions = attributions;
    }

    /// The clause's own stretch, cut to what is said where it is said; a report with what it
    /// reports; what is denied with the words that deny it.
    Span of(Clause clause, @Nullable Attribution said, boolean denied) {
        Span span = clause.span();
        if (said != null && denied) {
            return Span.covering(Span.covering(span, said.cue().span()), source(said));
        }
        if (said != null && said.content().span().overlaps(span)) {
            Span content = said.content().span();
            return withBothQuotes(
                    new Span(
                            Math.max(span.start(), content.start()),
                            Math.min(span.end(), content.end())));
        }
        for (Attribution other : attributions) {
            if (clause.head() >= 0
                    && other.cue().span().overlaps(tree.token(clause.head()).span())
                    && other.content().span().overlaps(tree.sentence().span())) {
                span = Span.covering(span, here(other.content().span()));
            }
        }
        return withBothQuotes(span);
    }

    private Span here(Span span) {
        Span sentence = tree.sentence().span();
        return new Span(
                Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end()));
    }

    private Span source(Attribution said) {
        TextPart source = said.source();
        return source != null && tree.sentence().span().contains(source.span())
                ? source.span()
                : said.cue().span();
    }

    /// A quotation that opens in the stretch closes in it, and the other way round.
    private Span withBothQuotes(Span span) {
        long marks = span.in(text).chars().filter(c -> QUOTES.indexOf(c) >= 0).count();
        if (marks % 2 == 0) {
            return span;
        }
        if (span.start() > 0 && QUOTES.indexOf(text.charAt(span.start() - 1)) >= 0) {
            return new Span(span.start() - 1, span.end());
        }
        for (int end = span.end(); end < Math.min(text.length(), span.end() + CLOSING); end++) {
            if (QUOTES.indexOf(text.charAt(end)) >= 0) {
                return new Span(span.start(), end + 1);
            }
        }
        return span;
    }
}
