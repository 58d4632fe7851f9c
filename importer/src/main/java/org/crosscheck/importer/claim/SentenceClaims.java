package org.crosscheck.importer.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Frame;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.quantity.Quantity;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.TimeMention;
import org.crosscheck.core.time.TimeType;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.NamedText;
import org.jspecify.annotations.Nullable;

/// The claims of one sentence.
final class SentenceClaims {
    private static final int SHORTEST_QUOTATION = 3;
    private static final Chains CHAINS = new Chains();
    private static final Set<String> OPEN = Set.of("whether", "if", "unless");

    private final NamedText text;
    private final int number;
    private final Tree tree;
    private final @Nullable LocalDate published;
    private final List<TimeMention> times;
    private final List<Quantity> quantities;
    private final List<Attribution> attributions;
    private final List<Clause> clauses;
    private final PredicateReader predicates;
    private final AttributeReader attributes;
    private final CheckWorthiness worth;
    private final FrameReader frames;
    private final Antecedents antecedents;
    private final Stretches stretches;
    private final NamedValues named;
    private final Speakers speakers;
    private final Set<Integer> valueTokens = new TreeSet<>();

    SentenceClaims(
            NamedText text,
            int number,
            ClaimExtractor.Findings findings,
            ClauseFinder finder,
            PredicateReader predicates,
            AttributeReader attributes,
            CheckWorthiness worth) {
        this.text = text;
        this.number = number;
        this.tree = text.trees().get(number);
        this.predicates = predicates;
        this.attributes = attributes;
        this.worth = worth;
        antecedents = new Antecedents(text);
        frames = new FrameReader(text, antecedents);
        Span here = tree.sentence().span();
        published = findings.published();
        times = findings.times().stream().filter(t -> t.span().overlaps(here)).toList();
        quantities =
                new ArrayList<>(
                        findings.quantities().stream()
                                .filter(q -> q.span().overlaps(here))
                                .toList());
        for (Quantity zero : ZeroCounts.find(tree)) {
            if (quantities.stream().noneMatch(q -> q.span().overlaps(zero.span()))) {
                quantities.add(zero);
            }
        }
        attributions =
                findings.attributions().stream()
                        .filter(a -> a.source() != null)
                        .filter(a ->
                                a.content().span().overlaps(here) || a.cue().span().overlaps(here))
                        .toList();
        stretches = new Stretches(text.text(), tree, attributions);
        named = new NamedValues(text, number, attributions, attributes, frames);
        clauses = finder.find(number, tree);
        speakers = new Speakers(tree, clauses, attributions, predicates, CHAINS);
        times.forEach(t -> cover(t.span()));
        quantities.forEach(q -> coverNumber(q));
    }

    private void cover(Span span) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().overlaps(span)) {
                valueTokens.add(i);
            }
        }
    }

    /// Of a count only the number is the value; the noun says what is counted.
    private void coverNumber(Quantity quantity) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().overlaps(quantity.span())
                    && !tree.isVerb(i)
                    && (quantity.type() != QuantityType.COUNT
                            || !tree.isNoun(i)
                            || !tree.lemma(i).equals(quantity.unit()))) {
                valueTokens.add(i);
            }
        }
    }

    List<Draft> read() {
        Map<Integer, List<Span>> quoted = quotations();
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : clauses) {
            Draft draft = draft(clause, quoted.getOrDefault(clause.head(), List.of()));
            if (says(clause, draft)) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private boolean says(Clause clause, Draft draft) {
        if (draft.values().isEmpty() && !isNamed(clause) && Fragments.isFragment(clause)) {
            return false;
        }
        return !draft.values().isEmpty()
                || clause.head() < 0
                || clause.own().stream().anyMatch(tree::isVerb)
                || (clause.head() == tree.root()
                        && tree.size() > 3
                        && tree.pos(tree.size() - 1).equals("."));
    }

    private Draft draft(Clause clause, List<Span> quoted) {
        Phrases phrases = new Phrases(clause, valueTokens, antecedents);
        PredicateReader.Predicate predicate =
                clause.head() < 0
                        ? new PredicateReader.Predicate("", -1, false, Certainty.ASSERTED)
                        : predicates.read(tree, clause.head());
        Attribution said = speakers.reportOf(clause);
        TimeMention when = when(clause, predicate);
        List<ClaimValue> values = values(clause, phrases, predicate, quoted, said);
        Frame frame =
                frames.read(
                        clause,
                        predicate,
                        phrases,
                        valueTokens,
                        when == null ? null : when.range());
        boolean denied = speakers.isDenied(clause, said);
        Certainty certainty = predicate.certainty();
        if (certainty == Certainty.ASSERTED && isOpen(clause)) {
            certainty = Certainty.POSSIBLE;
        } else if (certainty == Certainty.ASSERTED
                && clause.head() >= 0
                && tree.is(clause.head(), "xcomp")) {
            certainty = Certainty.PLANNED;
        }
        return new Draft(
                stretches.of(clause, said, denied),
                tree.sentence().span(),
                worth.score(clause, predicate, telling(values), isNamed(clause), isOpen(clause)),
                speakers.of(clause),
                predicate.negated() ^ denied ? Polarity.NEGATED : Polarity.AFFIRMED,
                certainty,
                when == null ? null : when.value(),
                frame,
                values);
    }

    /// How many of the values could be looked up: not what follows from others, nor "now" or "in
    /// the future".
    private static int telling(List<ClaimValue> values) {
        return (int)
                values.stream()
                        .filter(v ->
                                switch (v.value()) {
                                    case Value.Implied _ -> false;
                                    case Value.Time(TimeMention time) ->
                                            !time.value().endsWith("_REF");
                                    case Value.Number _,
                                            Value.Quotation _,
                                            Value.Place _,
                                            Value.Person _ ->
                                            true;
                                })
                        .count();
    }

    /// "… whether he resigned": neither said to be so nor not to be so.
    private boolean isOpen(Clause clause) {
        int mark = clause.head() < 0 ? -1 : tree.child(clause.head(), "mark");
        return mark >= 0 && OPEN.contains(tree.word(mark));
    }

    private boolean isNamed(Clause clause) {
        return clause.own().stream().anyMatch(i -> text.names().at(number, i) != null);
    }

    // ---- what it states

    private @Nullable TimeMention when(Clause clause, PredicateReader.Predicate predicate) {
        TimeMention best = null;
        for (TimeMention time : times) {
            if (time.type() != TimeType.DATE && time.type() != TimeType.TIME) {
                continue;
            }
            int at = tree.headOf(time.span());
            if (at < 0 || !clause.own().contains(at)) {
                continue;
            }
            int up = tree.head(at);
            boolean direct =
                    up == clause.head() || up == predicate.at() || at == clause.head() || up < 0;
            boolean ofNoun = up >= 0 && tree.is(at, "nmod") && tree.is(up, "nsubj", "obj", "obl");
            if (direct || (best == null && ofNoun)) {
                best = time;
                if (direct) {
                    break;
                }
            }
        }
        return best;
    }

    private List<ClaimValue> values(
            Clause clause,
            Phrases phrases,
            PredicateReader.Predicate predicate,
            List<Span> quoted,
            @Nullable Attribution said) {
        List<ClaimValue> values = new ArrayList<>();
        for (TimeMention time : times) {
            if (belongs(clause, time.span())) {
                AttributeReader.Attribute of = attributes.time(phrases, time);
                values.add(
                        new ClaimValue(
                                time.span(),
                                time.text(),
                                of.words(),
                                of.head(),
                                new Value.Time(time)));
            }
        }
        for (Quantity quantity : quantities) {
            if (belongs(clause, quantity.span()) && !isTime(quantity)) {
                AttributeReader.Attribute of = attributes.number(phrases, quantity);
                values.add(
                        new ClaimValue(
                                quantity.span(),
                                quantity.text(),
                                of.words(),
                                of.head(),
                                new Value.Number(quantity)));
            }
        }
        values.sort(Comparator.comparing(ClaimValue::span));
        values.addAll(attributes.implied(phrases, values, published));
        for (Span words : quoted) {
            String speaker = speakers.ofQuotation(words);
            values.add(
                    new ClaimValue(
                            words,
                            words.in(text.text()),
                            speaker == null ? "words quoted" : "what " + speaker + " said",
                            "say",
                            new Value.Quotation(words.in(text.text()), speaker)));
        }
        if (clause.head() >= 0) {
            values.addAll(named.of(clause, phrases, predicate));
        }
        values.sort(Comparator.comparing(ClaimValue::span));
        return values;
    }

    private boolean isTime(Quantity quantity) {
        return quantity.type() == QuantityType.DURATION
                && times.stream().anyMatch(t -> t.span().overlaps(quantity.span()));
    }

    private boolean belongs(Clause clause, Span span) {
        if (clause.head() < 0) {
            return span.overlaps(clause.span());
        }
        return owner(span) == clause.head();
    }

    /// The main word of the clause to which a value belongs. Where the tree hangs it on the verb of
    /// saying, though it stands in what is said, it belongs to the clause before it there.
    private int owner(Span span) {
        int at = tree.headOf(span);
        int owner = -1;
        for (Clause clause : clauses) {
            if (clause.own().contains(at)) {
                owner = clause.head();
            }
        }
        if (owner < 0) {
            return clauses.getFirst().head();
        }
        Span verb = tree.token(owner).span();
        for (Attribution said : attributions) {
            Span content = said.content().span();
            if (said.cue().span().overlaps(verb) && content.contains(span)) {
                int best = -1;
                for (Clause clause : clauses) {
                    if (speakers.isSaid(clause, content)
                            && begins(clause) <= at
                            && (best < 0 || clause.head() < at)) {
                        best = clause.head();
                    }
                }
                return best < 0 ? owner : best;
            }
        }
        return owner;
    }

    /// What stands before a clause's first word is none of its values.
    private static int begins(Clause clause) {
        return clause.own().stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    }

    /// The quoted stretches of this sentence, each with the clause that carries it.
    private Map<Integer, List<Span>> quotations() {
        Map<Integer, List<Span>> found = new HashMap<>();
        Span here = tree.sentence().span();
        for (Span quotation : text.quotations().stretches()) {
            if (!quotation.overlaps(here)) {
                continue;
            }
            Span part =
                    new Span(
                            Math.max(quotation.start(), here.start()),
                            Math.min(quotation.end(), here.end()));
            if (part.in(text.text()).strip().split("\\s+", SHORTEST_QUOTATION + 1).length
                    < SHORTEST_QUOTATION) {
                continue;
            }
            int carrier = -1;
            Clause top = null;
            for (Clause clause : clauses) {
                if (clause.head() >= 0
                        && tree.token(clause.head()).span().overlaps(part)
                        && (top == null || tree.dominates(clause.head(), top.head()))) {
                    top = clause;
                    carrier = clause.head();
                }
            }
            if (top == null) {
                int at = tree.headOf(part);
                for (Clause clause : clauses) {
                    if (at >= 0 && clause.own().contains(at)) {
                        carrier = clause.head();
                    }
                }
            }
            found.computeIfAbsent(carrier, _ -> new ArrayList<>()).add(part);
        }
        return found;
    }
}
