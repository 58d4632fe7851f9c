package org.crosscheck.web.article;

import com.vaadin.flow.component.Component;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.core.article.ArticleChanged;
import org.crosscheck.core.article.ArticleRead;
import org.crosscheck.core.article.Correcting;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.job.ImportService;
import org.crosscheck.importer.job.PassageReader;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// What a person does to an article and its claims: asks, does, tells.
class ClaimDesk {
    private final Component screen;
    private final CorrectionService corrections;
    private final ImportService imports;
    private final PassageReader passages;
    private final SignedIn signedIn;
    private final Shown shown;

    /// Shows the article anew, with a claim chosen.
    interface Shown {
        void again(@Nullable String claim);
    }

    ClaimDesk(
            Component screen,
            CorrectionService corrections,
            ImportService imports,
            PassageReader passages,
            SignedIn signedIn,
            Shown shown) {
        this.screen = screen;
        this.corrections = corrections;
        this.imports = imports;
        this.passages = passages;
        this.signedIn = signedIn;
        this.shown = shown;
    }

    /// Corrects title, publisher and date.
    void correct(ArticleRead article) {
        new CorrectDialog(
                        article.detail().row(),
                        given ->
                                attempt(null, "reader.correct.done", () -> correct(article, given)))
                .open();
    }

    private void correct(ArticleRead article, CorrectDialog.Given given) {
        UUID id = article.detail().row().id();
        long seen = article.version();
        if (!given.title().strip().equals(article.detail().row().title())) {
            seen = corrections.retitle(id, given.title(), by(seen, given.why()));
        }
        if (!given.publisher().isBlank()
                && !given.publisher().strip().equals(article.detail().row().publisher())) {
            seen = corrections.republish(id, given.publisher(), by(seen, given.why()));
        }
        if (given.date() != null && !isSame(article.detail().row().published(), given)) {
            imports.correctPublished(id, given.date(), given.moment(), by(seen, given.why()));
        }
    }

    private static boolean isSame(@Nullable String published, CorrectDialog.Given given) {
        return published != null && published.indexOf('T') > 0
                ? OffsetDateTime.parse(published).equals(given.moment())
                : given.moment() == null && Objects.equals(published, given.published());
    }

    /// Makes a claim of a stretch of the text.
    void add(ArticleRead article, Span stretch) {
        UUID id = article.detail().row().id();
        try {
            new AddClaimDialog(
                            passages.read(id, stretch),
                            (claim, why) -> {
                                @Nullable String[] added = {null};
                                attempt(
                                        added,
                                        "reader.add.done",
                                        () ->
                                                added[0] =
                                                        corrections.add(
                                                                id,
                                                                claim,
                                                                by(article.version(), why)));
                            })
                    .open();
        } catch (IllegalArgumentException _) {
            Toast.warn(screen.getTranslation("reader.noWords"));
        }
    }

    /// Draws a claim's border anew.
    void redraw(ArticleRead article, KeptClaim kept, Span to) {
        new WhyDialog(
                        screen.getTranslation("reader.border.title"),
                        to.in(article.detail().text()),
                        screen.getTranslation("reader.border.confirm"),
                        why ->
                                attempt(
                                        new String[] {kept.claim().id()},
                                        "reader.border.done",
                                        () ->
                                                corrections.redraw(
                                                        article.detail().row().id(),
                                                        kept.claim().id(),
                                                        to,
                                                        by(article.version(), why))))
                .open();
    }

    /// Says that a claim is none, or that it is one after all.
    void withdrawOrRestore(ArticleRead article, KeptClaim kept) {
        UUID id = article.detail().row().id();
        String claim = kept.claim().id();
        if (kept.withdrawn()) {
            attempt(
                    new String[] {claim},
                    "reader.restore.done",
                    () -> corrections.restore(id, claim, by(article.version(), "")));
            return;
        }
        new WhyDialog(
                        screen.getTranslation("reader.withdraw.title"),
                        kept.claim().text(),
                        screen.getTranslation("reader.withdraw"),
                        why ->
                                attempt(
                                        null,
                                        "reader.withdraw.done",
                                        () ->
                                                corrections.withdraw(
                                                        id, claim, by(article.version(), why))))
                .open();
    }

    private Correcting by(long seen, String why) {
        return new Correcting(seen, why, signedIn.username());
    }

    /// Does it, or says that somebody else was faster; shows what is there then.
    ///
    /// @param chosen holds the claim to choose afterwards, null for none
    private void attempt(@Nullable String @Nullable [] chosen, String done, Runnable work) {
        try {
            work.run();
            Toast.show(screen.getTranslation(done));
        } catch (ArticleChanged _) {
            Toast.warn(screen.getTranslation("reader.changed"));
        } catch (IllegalArgumentException _) {
            Toast.warn(screen.getTranslation("reader.noWords"));
        }
        shown.again(chosen == null ? null : chosen[0]);
    }
}
