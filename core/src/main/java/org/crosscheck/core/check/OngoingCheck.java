package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosscheck.core.claim.ArticleClaims;

/// A cross-check to which articles come one after another. At each time it knows what a check of
/// the same articles in the same order would find, and one more article costs what it could match.
///
/// What is found between two articles depends on these two and on what came before the later one;
/// so what comes later adds to it and changes none of it. Not thread-safe; it uses several threads
/// itself.
public final class OngoingCheck {
    /// Articles that are compared at a time.
    private static final int AT_A_TIME = 32;

    private final StatementReader reader;
    private final LinkModel linking;
    private final Candidates candidates;
    private final Origins origins = new Origins(List.of());
    private final ArticleComparison comparison;
    private final Facts facts = new Facts();
    private final List<ReadArticle> articles = new ArrayList<>();

    /// Statements of all articles, and so the next serial number.
    private int nodes;

    OngoingCheck(Lexicon lexicon, StatementReader reader, Rules rules, LinkModel linking) {
        this.reader = reader;
        this.linking = linking;
        this.candidates = new Candidates(lexicon);
        this.comparison = new ArticleComparison(lexicon, rules, candidates, origins, linking);
    }

    /// What changed in the cross-checks.
    ///
    /// @param now those that came or changed
    /// @param gone keys of those that went
    public record Changes(List<CrossCheck> now, Set<String> gone) {
        public Changes {
            now = List.copyOf(now);
            gone = Set.copyOf(gone);
        }
    }

    /// How many articles there are.
    public int size() {
        return articles.size();
    }

    /// Cross-checks with.
    public int count() {
        return facts.all().size();
    }

    /// Those of the cross-checks that conflict.
    public int conflicts() {
        return facts.conflicts();
    }

    public boolean add(ArticleClaims article) {
        return add(List.of(article), Progress.none());
    }

    /// Compares articles with those that are there and with each other.
    ///
    /// @param progress hears of every few articles how many there are; where it ends the work, the
    ///   articles it was told of are there and the others are not
    /// @return whether all are there
    public boolean add(List<ArticleClaims> added, Progress progress) {
        int total = articles.size() + added.size();
        for (int i = 0; i < added.size(); i += AT_A_TIME) {
            addSome(added.subList(i, Math.min(added.size(), i + AT_A_TIME)));
            if (!progress.at(articles.size(), total, facts.conflicts())
                    && articles.size() < total) {
                return false;
            }
        }
        return true;
    }

    private void addSome(List<ArticleClaims> added) {
        List<ReadArticle> some = read(added);
        int first = articles.size() - some.size();
        enter(
                IntStream.range(0, some.size())
                        .parallel()
                        .mapToObj(i -> comparison.compare(some.get(i), first + i, articles, nodes))
                        .toList());
    }

    /// Takes up articles that were compared with those before them already, up to the same place.
    ///
    /// @param known what [#remember] told of each
    public void addKnown(List<ArticleClaims> added, List<Remembered> known) {
        int first = articles.size();
        List<ReadArticle> some = read(added);
        enter(
                IntStream.range(0, some.size())
                        .parallel()
                        .mapToObj(i ->
                                comparison.again(some.get(i), first + i, known.get(i), articles))
                        .toList());
    }

    private List<ReadArticle> read(List<ArticleClaims> added) {
        int first = articles.size();
        List<List<Statement>> statements =
                IntStream.range(0, added.size())
                        .parallel()
                        .mapToObj(i -> reader.read(added.get(i), first + i))
                        .toList();
        List<ReadArticle> some = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            ReadArticle article =
                    new ReadArticle(added.get(i), statements.get(i), candidates, nodes);
            nodes += article.nodes.size();
            some.add(article);
            articles.add(article);
            comparison.add(article, first + i);
            origins.add(article.source);
        }
        return some;
    }

    private void enter(List<ArticleComparison.Compared> compared) {
        Set<Node> touched = new HashSet<>();
        for (ArticleComparison.Compared one : compared) {
            ReadArticle article = one.article();
            article.pairs = one.pairs();
            one.looked().forEach(node -> node.lookedBack = true);
            for (Node node : one.lookedAt()) {
                if (node.lookedAtBy < 0) {
                    node.lookedAtBy = one.place();
                    articles.get(node.article()).touch();
                    article.lookedAt.add(node);
                }
            }
            for (Node.Edge edge : one.found()) {
                edge.tie();
                touched.add(edge.a);
                touched.add(edge.b);
            }
        }
        touched.forEach(node -> articles.get(node.article()).touch());
        facts.update(touched);
    }

    /// Forgets the articles from a place on, as if they had never come.
    public void rewind(int place) {
        Set<Node> touched = new HashSet<>();
        while (articles.size() > place) {
            ReadArticle last = articles.removeLast();
            for (Node node : last.nodes.reversed()) {
                for (Node.Edge edge : List.copyOf(node.edges)) {
                    edge.untie();
                    touched.add(edge.other(node));
                }
                touched.add(node);
            }
            last.lookedAt.forEach(node -> node.lookedAtBy = -1);
            comparison.remove(last, articles.size());
            nodes -= last.nodes.size();
        }
        origins.rewind(place);
        articles.forEach(ReadArticle::touch);
        facts.update(touched);
    }

    /// What is to be kept of the article at a place, to take it up again later.
    public Remembered remember(int place) {
        return articles.get(place).remembered();
    }

    /// What came, changed or went since this was last asked.
    public Changes takeChanges() {
        List<CrossCheck> now = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (String key : facts.takeChanged()) {
            Fact fact = facts.find(key);
            if (fact == null) {
                gone.add(key);
            } else {
                now.add(fact.crossCheck(origins));
            }
        }
        now.sort(CrossCheckBuilder.ORDER);
        return new Changes(now, gone);
    }

    /// All cross-checks, and what was compared.
    public CheckResult result() {
        return new CheckResult(
                facts.all().parallelStream()
                        .map(fact -> fact.crossCheck(origins))
                        .sorted(CrossCheckBuilder.ORDER)
                        .toList(),
                coverage());
    }

    public Coverage coverage() {
        return CoverageCounter.count(
                articles.stream().map(ReadArticle::part).toList(),
                articles.stream().mapToLong(a -> a.pairs).sum(),
                IntStream.range(0, articles.size())
                        .filter(linking::isCutOff)
                        .map(i -> articles.get(i).source.claims().size())
                        .sum());
    }
}
