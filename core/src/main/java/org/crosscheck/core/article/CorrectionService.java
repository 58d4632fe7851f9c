package org.crosscheck.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.investigation.HistoryEvent;
import org.crosscheck.core.investigation.HistoryLog;
import org.crosscheck.core.text.Span;
import org.jspecify.annotations.Nullable;

/// Corrects what the program read of an article: its title and publisher, where a claim begins and
/// ends, what is a claim and what is none. Its text is evidence and stays as it is.
///
/// Each correction makes a new version of the article, which the next run compares again, and is
/// put on record.
@ApplicationScoped
public class CorrectionService {
    private static final int LONGEST_QUOTE = 120;

    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final CorrectionRepository corrections;
    private final HistoryLog history;
    private final Event<ArticleStored> stored;

    CorrectionService(
            ArticleRepository articles,
            ClaimRepository claims,
            CorrectionRepository corrections,
            HistoryLog history,
            Event<ArticleStored> stored) {
        this.articles = articles;
        this.claims = claims;
        this.corrections = corrections;
        this.history = history;
        this.stored = stored;
    }

    /// An article with all of its claims and corrections.
    ///
    /// @throws NoSuchElementException where there is none of this id
    @Transactional
    public ArticleRead read(UUID article) {
        Article entity = existing(article);
        List<KeptClaim> kept = claims.keptOf(article);
        List<Claim> compared =
                kept.stream().filter(c -> !c.withdrawn()).map(KeptClaim::claim).toList();
        return new ArticleRead(
                entity.detail(entity.claimsOf(compared)),
                entity.version(),
                kept,
                corrections.of(article));
    }

    /// What was corrected in an investigation since a moment, by article, the earliest first.
    @Transactional
    public Map<UUID, List<Correction>> since(UUID investigation, Instant since) {
        return corrections.since(investigation, since);
    }

    /// Gives an article another title.
    ///
    /// @return its version then
    /// @throws ArticleChanged where somebody else corrected it meanwhile
    @Transactional
    public long retitle(UUID article, String title, Correcting correcting) {
        Article entity = locked(article, correcting);
        String before = entity.title();
        String after = given(title);
        if (!after.equals(before)) {
            entity.retitle(after);
            put(entity, Correction.Field.TITLE, before, after, correcting);
        }
        return entity.version();
    }

    /// Gives an article another publisher, by which sentences name it then.
    ///
    /// @return its version then
    /// @throws ArticleChanged where somebody else corrected it meanwhile
    @Transactional
    public long republish(UUID article, String publisher, Correcting correcting) {
        Article entity = locked(article, correcting);
        String before = entity.publisher();
        String after = given(publisher);
        if (!after.equals(before)) {
            entity.republish(after);
            put(entity, Correction.Field.PUBLISHER, before, after, correcting);
        }
        return entity.version();
    }

    /// Draws the border of a claim anew.
    ///
    /// @throws ArticleChanged where somebody else corrected the article meanwhile
    /// @throws IllegalArgumentException where the stretch is not one of the text
    @Transactional
    public void redraw(UUID article, String claim, Span to, Correcting correcting) {
        Article entity = locked(article, correcting);
        Span wanted = trimmed(entity.text(), to);
        List<KeptClaim> kept = claims.keptOf(article);
        KeptClaim old = find(kept, claim);
        if (old.claim().span().equals(wanted)) {
            return;
        }
        List<Claim> all = kept.stream().map(KeptClaim::claim).toList();
        replace(entity, kept, claim, one -> ClaimEdits.redrawn(entity.text(), one, wanted, all));
        put(
                entity,
                Correction.Field.CLAIM_BORDER,
                old.claim().text(),
                wanted.in(entity.text()),
                correcting);
    }

    /// Adds a claim that a person found.
    ///
    /// @param claim its id is ignored
    /// @return its id
    /// @throws ArticleChanged where somebody else corrected the article meanwhile
    /// @throws IllegalArgumentException where its stretch is not one of the text
    @Transactional
    public String add(UUID article, Claim claim, Correcting correcting) {
        Article entity = locked(article, correcting);
        if (claim.span().end() > entity.text().length()
                || !claim.span().in(entity.text()).equals(claim.text())) {
            throw new IllegalArgumentException("The claim is not in the article's text.");
        }
        List<KeptClaim> kept = new ArrayList<>(claims.keptOf(article));
        String id = ClaimEdits.newId(kept);
        kept.add(new KeptClaim(ClaimEdits.withId(claim, id), KeptClaim.Origin.PERSON, null, false));
        keep(entity, kept);
        put(entity, Correction.Field.CLAIM_ADDED, null, claim.text(), correcting);
        return id;
    }

    /// Says that what was taken for a claim is none: it is not compared any more.
    ///
    /// @throws ArticleChanged where somebody else corrected the article meanwhile
    @Transactional
    public void withdraw(UUID article, String claim, Correcting correcting) {
        setWithdrawn(article, claim, true, correcting);
    }

    /// Takes back that it is no claim.
    ///
    /// @throws ArticleChanged where somebody else corrected the article meanwhile
    @Transactional
    public void restore(UUID article, String claim, Correcting correcting) {
        setWithdrawn(article, claim, false, correcting);
    }

    private void setWithdrawn(UUID article, String claim, boolean now, Correcting correcting) {
        Article entity = locked(article, correcting);
        List<KeptClaim> kept = claims.keptOf(article);
        KeptClaim old = find(kept, claim);
        if (old.withdrawn() == now) {
            return;
        }
        replace(entity, kept, claim, one -> one.withdrawn(now));
        String text = old.claim().text();
        put(
                entity,
                now ? Correction.Field.CLAIM_WITHDRAWN : Correction.Field.CLAIM_RESTORED,
                now ? text : null,
                now ? null : text,
                correcting);
    }

    private void replace(
            Article entity, List<KeptClaim> kept, String claim, UnaryOperator<KeptClaim> change) {
        keep(
                entity,
                kept.stream()
                        .map(one -> one.claim().id().equals(claim) ? change.apply(one) : one)
                        .toList());
    }

    private void keep(Article entity, List<KeptClaim> kept) {
        claims.replace(entity.id(), ClaimEdits.sorted(kept));
        entity.count((int) kept.stream().filter(one -> !one.withdrawn()).count());
        articles.raiseVersion(entity);
    }

    /// Puts on record what was corrected, in the transaction that does it.
    void put(
            Article entity,
            Correction.Field field,
            @Nullable String before,
            @Nullable String after,
            Correcting correcting) {
        articles.flush();
        corrections.persist(
                new StoredCorrection(
                        entity.id(),
                        new Correction(
                                field,
                                before,
                                after,
                                correcting.why(),
                                Instant.now().truncatedTo(ChronoUnit.MICROS),
                                correcting.by(),
                                correcting.by(),
                                entity.version())));
        history.add(
                new HistoryEvent(
                        entity.investigation(),
                        entity.id(),
                        null,
                        correcting.by(),
                        HistoryEvent.Kind.ARTICLE,
                        sentence(entity.name(), field, before, after)
                                + (correcting.why().isEmpty() ? "" : " Why: " + correcting.why())));
        stored.fire(new ArticleStored(entity.investigation(), entity.id()));
    }

    private static String sentence(
            String article,
            Correction.Field field,
            @Nullable String before,
            @Nullable String after) {
        return switch (field) {
            case PUBLISHED ->
                    before == null
                            ? "Dated \"%s\" to %s.".formatted(article, after)
                            : "Corrected the %s of \"%s\" from %s to %s."
                                    .formatted(
                                            field.words(), article, quoted(before), quoted(after));
            case TITLE, PUBLISHER ->
                    "Corrected the %s of \"%s\" from %s to %s."
                            .formatted(field.words(), article, quoted(before), quoted(after));
            case CLAIM_BORDER ->
                    "Drew the border of a claim of \"%s\" anew: from %s to %s."
                            .formatted(article, quoted(before), quoted(after));
            case CLAIM_ADDED -> "Added a claim to \"%s\": %s.".formatted(article, quoted(after));
            case CLAIM_WITHDRAWN ->
                    "Said that this is no claim of \"%s\": %s.".formatted(article, quoted(before));
            case CLAIM_RESTORED ->
                    "Said that this is a claim of \"%s\" after all: %s."
                            .formatted(article, quoted(after));
        };
    }

    private static String quoted(@Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        String line = value.replaceAll("\\s+", " ").strip();
        return "\""
                + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…")
                + "\"";
    }

    private Article locked(UUID article, Correcting correcting) {
        Article entity = existing(article);
        articles.lock(entity);
        if (entity.version() != correcting.seen()) {
            throw new ArticleChanged();
        }
        return entity;
    }

    private Article existing(UUID id) {
        return articles.findByIdOptional(id)
                .orElseThrow(() -> new NoSuchElementException("no article " + id));
    }

    private static KeptClaim find(List<KeptClaim> kept, String claim) {
        return kept.stream()
                .filter(one -> one.claim().id().equals(claim))
                .findFirst()
                .orElseThrow(ArticleChanged::new);
    }

    private static String given(String text) {
        String stripped = Objects.requireNonNull(text).strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("It cannot be empty.");
        }
        return stripped;
    }

    /// A stretch without white space around it.
    private static Span trimmed(String text, Span span) {
        int from = span.start();
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
