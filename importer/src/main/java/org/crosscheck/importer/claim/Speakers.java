package org.crosscheck.importer.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.TextPart;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/// Who says what the clauses of one sentence say, by the reports of speech around them.
final class Speakers {
    private static final Set<String> SAID_MARKS = Set.of("that", "whether", "if", "to", "how");
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "us", "me", "you", "they", "it");

    private final Chains chains;
    private final Tree tree;
    private final List<Clause> clauses;
    private final List<Attribution> attributions;
    private final PredicateReader predicates;

    /// @param attributions the reports that touch the sentence and name a source
    Speakers(
            Tree tree,
            List<Clause> clauses,
            List<Attribution> attributions,
            PredicateReader predicates,
            Chains chains) {
        this.chains = chains;
        this.tree = tree;
        this.clauses = clauses;
        this.attributions = attributions;
        this.predicates = predicates;
    }

    /// The innermost report whose content holds the clause.
    @Nullable Attribution reportOf(Clause clause) {
        Attribution best = null;
        Span head = clause.head() < 0 ? clause.span() : tree.token(clause.head()).span();
        for (Attribution other : attributions) {
            Span content = other.content().span();
            if (content.overlaps(head)
                    && !content.contains(tree.sentence().span())
                    && !other.cue().span().overlaps(head)
                    && other.cue().span().overlaps(tree.sentence().span())
                    && (best == null || content.length() <= best.content().span().length())) {
                best = other;
            }
        }
        return best;
    }

    /// Who says what the clause says; null for the article's own voice.
    @Nullable String of(Clause clause) {
        Span head = clause.head() < 0 ? clause.span() : tree.token(clause.head()).span();
        Attribution best = null;
        for (Attribution other : attributions) {
            Span content = other.content().span();
            if ((content.overlaps(head) && !other.cue().span().overlaps(head)
                            || isNounReport(clause, other))
                    && !isUnnamedPronoun(other)
                    && (best == null || isNearer(other, best))) {
                best = other;
            }
        }
        return best == null ? null : name(best);
    }

    /// Of two reports of a clause the inner one; of two of the same words that of whoever answers
    /// for them: an official who cites another speaks himself, a paper hands on the words of whom
    /// it cites, and what somebody said "according to" another is still said by him.
    private boolean isNearer(Attribution a, Attribution b) {
        Span one = a.content().span();
        Span other = b.content().span();
        if (!one.equals(other) || !isHere(a) || !isHere(b)) {
            return one.length() <= other.length();
        }
        int rank = rank(a, b);
        return rank == 0 ? a.cue().span().start() >= b.cue().span().start() : rank > 0;
    }

    private int rank(Attribution a, Attribution b) {
        return Integer.compare(weight(a, b), weight(b, a));
    }

    /// What one report of the same words weighs beside another.
    private int weight(Attribution report, Attribution beside) {
        if (chains.isHandedOn(report.cue().text())) {
            return chains.isOutlet(sourceWords(beside)) ? 2 : 0;
        }
        return chains.isFrame(report.cue().text()) ? 0 : 1;
    }

    private boolean isHere(Attribution said) {
        return said.cue().span().overlaps(tree.sentence().span());
    }

    private static String sourceWords(Attribution said) {
        TextPart source = said.source();
        return source == null ? "" : source.text() + " " + source.name();
    }

    /// "The union wants 25 per cent": what is said is no clause of its own.
    private boolean isNounReport(Clause clause, Attribution said) {
        if (clause.head() < 0 || !said.cue().span().overlaps(tree.token(clause.head()).span())) {
            return false;
        }
        Span content = said.content().span();
        return tree.sentence().span().contains(content)
                && clauses.stream().noneMatch(c -> isSaid(c, content));
    }

    /// Whether a clause is what is said, or a part of it that stands by itself: what explains a
    /// noun ("an estimate that leaves out the farms") or gives a circumstance ("as shoppers went on
    /// buying") is none.
    boolean isSaid(Clause clause, Span content) {
        int head = clause.head();
        return head >= 0
                && tree.token(head).span().overlaps(content)
                && !tree.is(head, "acl", "acl:relcl", "appos")
                && !hasCircumstantialMark(head);
    }

    private boolean hasCircumstantialMark(int head) {
        int mark = tree.child(head, "mark");
        return mark >= 0 && mark < head && !SAID_MARKS.contains(tree.word(mark));
    }

    private static @Nullable String name(Attribution said) {
        TextPart source = said.source();
        return source == null ? null : source.name() == null ? source.text() : source.name();
    }

    private static boolean isUnnamedPronoun(Attribution said) {
        TextPart source = said.source();
        return source != null
                && FIRST_PERSON.contains(source.text().toLowerCase(Locale.ROOT))
                && (source.name() == null || source.name().equalsIgnoreCase(source.text()));
    }

    private static boolean isInside(Span words, Attribution said) {
        TextPart source = said.source();
        return source != null && words.contains(source.span());
    }

    /// Whether the clause is what a word of denial denies.
    boolean isDenied(Clause clause, @Nullable Attribution said) {
        if (clause.head() >= 0 && predicates.isDeniedReport(tree, clause.head())) {
            return true;
        }
        if (said == null || said.direct()) {
            return false;
        }
        int cue = tree.at(said.cue().span().start());
        return cue >= 0
                && tree.is(clause.head(), "ccomp")
                && tree.head(clause.head()) == cue
                && predicates.denies(tree, cue);
    }

    /// Who says the words of a quotation; null where nobody is named.
    @Nullable String ofQuotation(Span words) {
        Attribution best = null;
        for (Attribution other : attributions) {
            Span content = other.content().span();
            if (content.overlaps(words)
                    && !isUnnamedPronoun(other)
                    && !isInside(words, other)
                    && (best == null || isCloser(other, best))) {
                best = other;
            }
        }
        return best == null ? null : name(best);
    }

    /// Of two reports of the same words the one that quotes them, else the later one: "…," she
    /// said, according to a transcript.
    private static boolean isCloser(Attribution a, Attribution b) {
        return a.direct() == b.direct()
                ? a.cue().span().start() >= b.cue().span().start()
                : a.direct();
    }
}
