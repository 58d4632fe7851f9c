package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.core.check.Comparer.Match;
import org.crosscheck.core.claim.ArticleClaims;

/// Finds the claims of different articles that speak of the same attribute of the same event, and
/// compares them.
///
/// The same articles in the same order always give the same result. Thread-safe.
public final class CrossChecker {
    private static final int REPORT_EVERY = 200;

    private final Lexicon lexicon = new Lexicon();
    private final StatementReader reader = new StatementReader(lexicon, new Scopes());
    private final Rules rules;
    private final PairComparison pairs;

    /// Converts sums of money by the exchange rates that the program brings along.
    public CrossChecker() {
        this(ExchangeRates.shipped());
    }

    /// @param rates by which sums in two currencies are set side by side
    public CrossChecker(ExchangeRates rates) {
        this(rates, Meanings.NONE);
    }

    /// @param meanings by which two passages that are handed in as a pair are compared as a whole
    public CrossChecker(ExchangeRates rates, Meanings meanings) {
        this.rules = new Rules(lexicon, rates);
        this.pairs = new PairComparison(lexicon, reader, rules, meanings);
    }

    /// Cross-checks all articles with each other.
    ///
    /// @param progress hears every two hundred pairs; a run that it ends returns what is done
    public CheckResult check(List<ArticleClaims> articles, Progress progress) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            statements.addAll(reader.read(articles.get(i), i));
        }
        Origins origins = new Origins(articles);
        Aligner aligner = new Aligner(lexicon, new Weights(statements), new Soles(statements));
        Comparer comparer = new Comparer(rules, aligner, origins);
        Candidates candidates = new Candidates(statements, lexicon);
        List<Match> matches = new ArrayList<>();
        Set<Statement> looked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Linkage.Link link : links(statements, articles, comparer, aligner)) {
            looked.add(link.a());
            looked.add(link.b());
            comparer.linked(link).ifPresent(matches::add);
        }
        List<List<Integer>> partners = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < statements.size(); i++) {
            partners.add(List.copyOf(candidates.after(i)));
            total += partners.get(i).size();
        }
        long done = 0;
        int conflicts = 0;
        boolean go = progress.at(0, total, 0);
        for (int i = 0; i < statements.size() && go; i++) {
            Statement a = statements.get(i);
            for (int j : partners.get(i)) {
                Statement b = statements.get(j);
                looked.add(a);
                looked.add(b);
                Optional<Match> match = comparer.compare(a, b);
                match.ifPresent(matches::add);
                if (match.isPresent() && match.get().outcome() == Outcome.CONFLICTS) {
                    conflicts++;
                }
                if (++done % REPORT_EVERY == 0 && !progress.at(done, total, conflicts)) {
                    go = false;
                    break;
                }
            }
        }
        StatementAgreements agreements = new StatementAgreements(lexicon, rules, statements);
        List<Match> best = agreements.told(Selection.best(agreements.plausible(matches)));
        List<CrossCheck> crossChecks = CrossCheckBuilder.build(best, origins);
        progress.at(done, total, conflicts);
        return new CheckResult(
                crossChecks, CoverageCounter.count(articles, statements, looked, best, done));
    }

    private List<Linkage.Link> links(
            List<Statement> statements,
            List<ArticleClaims> articles,
            Comparer comparer,
            Aligner aligner) {
        Linkage linkage = new Linkage(rules, aligner);
        List<List<Statement>> by = new ArrayList<>();
        articles.forEach(_ -> by.add(new ArrayList<>()));
        statements.forEach(s -> by.get(s.article()).add(s));
        List<Linkage.Link> links = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            for (int j = i + 1; j < by.size(); j++) {
                if (comparer.areKin(articles.get(i), articles.get(j))) {
                    links.addAll(linkage.of(by.get(i), by.get(j)));
                }
            }
        }
        return links;
    }

    /// Compares two passages that are handed in as a pair, and always answers.
    public Finding compare(ArticleClaims a, ArticleClaims b) {
        return pairs.compare(a, b);
    }
}
