package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.core.check.Statement.Role;
import org.crosscheck.core.check.Statement.Subject;
import org.crosscheck.core.claim.ArticleClaims;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.text.Span;
import org.crosscheck.core.time.Granularity;
import org.crosscheck.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// Lays out an article's claims as statements. Thread-safe.
final class StatementReader {
    /// Content words on either side of a value that say what it is a value of.
    private static final int WINDOW = 10;

    private static final double HALVING = 4;
    private static final int SCOPE_WINDOW = 7;

    private final Lexicon lexicon;
    private final Scopes scopes;
    private final Derivations derivations;

    StatementReader(Lexicon lexicon, Scopes scopes) {
        this.lexicon = lexicon;
        this.scopes = scopes;
        this.derivations = new Derivations(lexicon);
    }

    /// @param number place of the article among those compared
    List<Statement> read(ArticleClaims article, int number) {
        Map<Span, List<Words.Word>> sentences = new HashMap<>();
        Map<String, Statement> byPlace = new LinkedHashMap<>();
        List<Claim> shortestFirst =
                article.claims().stream()
                        .sorted(Comparator.comparingInt(c -> c.span().length()))
                        .toList();
        for (Claim claim : shortestFirst) {
            List<Words.Word> words =
                    sentences.computeIfAbsent(claim.sentence(), s -> Words.of(article.text(), s));
            for (Derivations.Derived item : derivations.of(claim, article.text())) {
                Subject subject = subject(claim, item.value(), item.role(), words);
                String place =
                        item.value().span() + " " + item.content().type() + " " + item.role();
                byPlace.putIfAbsent(
                        place,
                        new Statement(
                                number, article, claim, item.value(), item.content(), subject));
            }
            if (!claim.frame().predicate().isEmpty()) {
                byPlace.putIfAbsent(
                        claim.span() + " claim",
                        new Statement(
                                number,
                                article,
                                claim,
                                null,
                                new Content.Assertion(
                                        claim.polarity()
                                                == org.crosscheck.core.claim.Polarity.NEGATED,
                                        claim.certainty()),
                                subject(claim, null, Role.ANY, words)));
            }
        }
        List<Statement> all = new ArrayList<>(byPlace.values());
        all.sort(
                Comparator.comparing(Statement::span)
                        .thenComparing(s -> s.type().ordinal())
                        .thenComparing(s -> s.subject().role()));
        return all;
    }

    private Subject subject(
            Claim claim, @Nullable ClaimValue value, Role role, List<Words.Word> words) {
        Span centre = value != null ? value.span() : claim.span();
        String head = value != null ? value.head().toLowerCase(Locale.ROOT) : "";
        Set<String> predicates = new HashSet<>(lexicon.meanings(claim.frame().predicate()));
        Set<String> names = names(claim, words);
        Map<String, Double> near = near(claim, centre, value != null, words);
        return new Subject(
                head,
                head.isEmpty() ? Set.of() : lexicon.meanings(head),
                predicates,
                near,
                names,
                scopes.of(scopeWords(claim, centre, value != null, words)),
                role,
                when(claim, value));
    }

    private Map<String, Double> near(
            Claim claim, Span centre, boolean aroundValue, List<Words.Word> words) {
        Map<String, Double> near = new HashMap<>();
        List<Words.Word> content =
                words.stream().filter(w -> isContent(w, claim, centre, aroundValue)).toList();
        int at = 0;
        while (at < content.size() && content.get(at).span().start() < centre.start()) {
            at++;
        }
        for (int i = 0; i < content.size(); i++) {
            Words.Word word = content.get(i);
            int distance = aroundValue ? (i < at ? at - i - 1 : i - at) : 0;
            boolean inside = aroundValue || claim.span().overlaps(word.span());
            if (distance < WINDOW && inside) {
                double weight = 1 / (1 + distance / HALVING);
                double inClaim = claim.span().overlaps(word.span()) ? 1 : 0.5;
                near.merge(word.stem(), weight * inClaim, Math::max);
            }
        }
        return near;
    }

    private boolean isContent(Words.Word word, Claim claim, Span centre, boolean aroundValue) {
        boolean masked = aroundValue && centre.overlaps(word.span());
        return !masked
                && !lexicon.isFunctionWord(word.text())
                && !Character.isDigit(word.text().charAt(0))
                && claim.values().stream()
                        .noneMatch(v ->
                                v.value() instanceof Value.Time && v.span().contains(word.span()));
    }

    private static List<String> scopeWords(
            Claim claim, Span centre, boolean aroundValue, List<Words.Word> words) {
        if (!aroundValue) {
            return words.stream()
                    .filter(w -> claim.span().overlaps(w.span()))
                    .map(Words.Word::stem)
                    .toList();
        }
        int at = 0;
        while (at < words.size() && words.get(at).span().end() <= centre.start()) {
            at++;
        }
        int from = Math.max(0, at - SCOPE_WINDOW);
        int to = at;
        while (to < words.size() && words.get(to).span().start() < centre.end()) {
            to++;
        }
        return words.subList(from, Math.min(words.size(), to + SCOPE_WINDOW)).stream()
                .filter(w -> !w.capital())
                .map(Words.Word::stem)
                .toList();
    }

    private static Set<String> names(Claim claim, List<Words.Word> words) {
        Set<String> names = new HashSet<>();
        words.stream().filter(Words.Word::capital).forEach(w -> names.add(w.text()));
        for (Participant participant : claim.frame().participants()) {
            if (participant.name() != null) {
                names.addAll(List.of(Names.plain(participant.name()).split(" ")));
            }
        }
        names.remove("");
        return names;
    }

    /// When the claim's event was: what the claim knows, else the one date that it names.
    private static @Nullable TimeRange when(Claim claim, @Nullable ClaimValue own) {
        if (claim.frame().when() != null) {
            return claim.frame().when();
        }
        return claim.values().stream()
                .filter(v -> v != own)
                .map(ClaimValue::value)
                .filter(Value.Time.class::isInstance)
                .map(v -> ((Value.Time) v).mention().range())
                .filter(r -> r != null && r.granularity().compareTo(Granularity.DAY) >= 0)
                .findFirst()
                .orElse(null);
    }
}
