package org.crosscheck.core.check;

import java.util.List;
import org.crosscheck.core.claim.ArticleClaims;

/// Finds the claims of different articles that speak of the same attribute of the same event, and
/// compares them.
///
/// The same articles in the same order always give the same result. Thread-safe.
public final class CrossChecker {
    private final Lexicon lexicon = new Lexicon();
    private final StatementReader reader = new StatementReader(lexicon, new Scopes());
    private final Rules rules;
    private final PairComparison pairs;
    private final LinkModel linking;

    /// Converts sums of money by the exchange rates that the program brings along.
    public CrossChecker() {
        this(ExchangeRates.shipped());
    }

    /// @param rates by which sums in two currencies are set side by side
    public CrossChecker(ExchangeRates rates) {
        this(rates, Meanings.NONE);
    }

    /// @param meanings by which two passages that are handed in as a pair are compared as a whole,
    ///   and which help to tell what the values of two articles are values of
    public CrossChecker(ExchangeRates rates, Meanings meanings) {
        this(rates, meanings, LinkModel.of(meanings));
    }

    CrossChecker(ExchangeRates rates, Meanings meanings, LinkModel linking) {
        this.rules = new Rules(lexicon, rates);
        this.linking = linking;
        this.pairs = new PairComparison(lexicon, reader, rules, meanings);
    }

    /// Cross-checks all articles with each other.
    ///
    /// @param progress hears every article; a run that it ends returns what is done
    public CheckResult check(List<ArticleClaims> articles, Progress progress) {
        OngoingCheck check = begin();
        if (progress.at(0, articles.size(), 0)) {
            check.add(articles, progress);
        }
        return check.result();
    }

    /// Begins a check to which articles come one after another.
    public OngoingCheck begin() {
        return new OngoingCheck(lexicon, reader, rules, linking);
    }

    /// Compares two passages that are handed in as a pair, and always answers.
    public Finding compare(ArticleClaims a, ArticleClaims b) {
        return pairs.compare(a, b);
    }
}
