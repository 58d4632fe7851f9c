package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.account.KeyAction;
import org.crosscheck.core.account.KeyChoiceService;
import org.crosscheck.core.article.ArticleRead;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.article.CorrectionService;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.job.ImportService;
import org.crosscheck.importer.job.PassageReader;
import org.crosscheck.importer.job.RawPages;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.jspecify.annotations.Nullable;

/// One article as it was imported, with its claims marked and in the margin.
///
/// `?at=start-end` rings a stretch of the text and scrolls to it; `?claim=c3` opens a claim;
/// `?type=duration` shows claims with such values alone, `?type=added` those that people added,
/// `?type=withdrawn` those that are none; `?view=raw` shows the page that it was cut out of.
@Route("articles/:article")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ArticleService articles;
    private final transient CorrectionService corrections;
    private final transient CheckRunService runs;
    private final transient RawPages pages;
    private final transient ClaimDesk desk;
    private final Header head = new Header();
    private final Div tools = new Div();
    private final Div body = new Div();
    private final ReaderText text;

    /// What adds a claim, empty for none.
    private final String addKey;

    private final Div selection = new Div();
    private final Aside side = new Aside();
    private transient @Nullable ArticleRead article;
    private transient ClaimFilter filter = ClaimFilter.ALL;
    private boolean raw;

    /// The claim whose border is drawn anew, null while none is.
    private @Nullable String redrawn;

    ArticleView(
            ArticleService articles,
            CorrectionService corrections,
            CheckRunService runs,
            RawPages pages,
            ImportService imports,
            PassageReader passages,
            SignedIn signedIn,
            KeyChoiceService keys) {
        addKey = keys.get(signedIn.username()).shown(KeyAction.ADD_CLAIM);
        text = new ReaderText(addKey);
        this.articles = articles;
        this.corrections = corrections;
        this.runs = runs;
        this.pages = pages;
        desk = new ClaimDesk(this, corrections, imports, passages, signedIn, this::again);
        addClassNames("page", "article-page");
        side.addClassName("claim-side");
        side.getElement().setAttribute("aria-label", getTranslation("article.claim"));
        tools.addClassName("reader-tools");
        selection.addClassName("selection-bar");
        selection.setVisible(false);
        add(head, tools, body);
        text.onClaim(this::open);
        text.onSelection((start, end) -> select(new Span(start, end)));
        text.onAdd(_ -> shownSelection().ifPresentOrElse(this::add, this::chooseSentence));
    }

    private transient @Nullable Span selected;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Ids.load(event, "article", articles::row).id();
        QueryParameters asked = event.getLocation().getQueryParameters();
        filter = ClaimFilter.parse(asked.getSingleParameter("type").orElse(null));
        raw = asked.getSingleParameter("view").filter("raw"::equals).isPresent();
        show(
                corrections.read(id),
                asked.getSingleParameter("at").map(ArticleText::parseSpan).orElse(null));
        asked.getSingleParameter("claim").ifPresent(this::open);
    }

    private void again(@Nullable String claim) {
        ArticleRead before = article;
        if (before != null) {
            show(corrections.read(before.detail().row().id()), null);
            if (claim != null) {
                open(claim);
            }
        }
    }

    private void show(ArticleRead read, @Nullable Span at) {
        article = read;
        redrawn = null;
        selected = null;
        selection.setVisible(false);
        UUID investigation = articles.investigationOf(read.detail().row().id());
        ArticleHead.fill(head, read, investigation, () -> desk.correct(read));
        int changed =
                runs.latest(investigation).isEmpty() ? 0 : runs.changedArticles(investigation);
        if (changed > 0) {
            head.add(changedNote(investigation, changed));
        }
        showTools(read);
        body.removeAll();
        if (raw) {
            body.add(new RawPanes(read.detail().text(), pages.get(read.detail().row().id())));
            return;
        }
        text.setLanguage(read.detail().row().language());
        text.show(read, filter, at);
        Section reading = new Section(text, selection);
        reading.addClassName("reading");
        Div columns = new Div(reading, side);
        columns.addClassName("article-columns");
        body.add(columns);
        showLegend(read);
    }

    private Div changedNote(UUID investigation, int changed) {
        Anchor run =
                new Anchor(
                        org.crosscheck.web.investigation.Section.OVERVIEW.address(investigation),
                        getTranslation("reader.toRun"));
        Div note =
                new Div(
                        new com.vaadin.flow.component.html.Span(
                                getTranslation("reader.changedSince", changed) + " "),
                        run);
        note.addClassNames("notice", "changed-since");
        return note;
    }

    private void showTools(ArticleRead read) {
        tools.removeAll();
        String address = "articles/" + read.detail().row().id();
        Anchor claims = new Anchor(address, getTranslation("reader.view.claims"));
        Anchor page = new Anchor(address + "?view=raw", getTranslation("reader.view.raw"));
        (raw ? page : claims).getElement().setAttribute("aria-current", "page");
        com.vaadin.flow.component.html.Nav views =
                new com.vaadin.flow.component.html.Nav(claims, page);
        views.setAriaLabel(getTranslation("reader.views"));
        views.addClassName("reader-views");
        tools.add(views);
        if (!raw) {
            tools.add(new FilterChips(read.detail().row().id(), read.claims(), filter));
        }
    }

    private Optional<Span> shownSelection() {
        return Optional.ofNullable(selected);
    }

    private void select(Span stretch) {
        ArticleRead read = article;
        selection.removeAll();
        selected = stretch.length() == 0 ? null : stretch;
        selection.setVisible(selected != null);
        if (read == null || selected == null) {
            return;
        }
        Optional<KeptClaim> drawn =
                read.claims().stream().filter(k -> k.claim().id().equals(redrawn)).findFirst();
        if (drawn.isPresent()) {
            Button border =
                    new Button(
                            getTranslation("reader.border.use"),
                            _ -> desk.redraw(read, drawn.get(), stretch));
            border.addThemeVariants(ButtonVariant.PRIMARY);
            selection.add(border);
        }
        Button add = new Button(getTranslation("reader.add"), _ -> add(stretch));
        hint(add);
        if (drawn.isEmpty()) {
            add.addThemeVariants(ButtonVariant.PRIMARY);
        }
        selection.add(add);
    }

    private void hint(Button button) {
        if (!addKey.isEmpty()) {
            com.vaadin.flow.component.html.Span key =
                    new com.vaadin.flow.component.html.Span(addKey);
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            button.setSuffixComponent(key);
            button.getElement().setAttribute("aria-keyshortcuts", addKey);
        }
    }

    /// For those who select nothing with a pointer.
    private void chooseSentence() {
        ArticleRead read = article;
        if (read != null && !raw) {
            new SentenceDialog(
                            read.detail().text(),
                            read.detail().claims().sentences(),
                            stretch -> desk.add(read, stretch))
                    .open();
        }
    }

    private void add(Span stretch) {
        if (article != null) {
            desk.add(article, stretch);
        }
    }

    private void showLegend(ArticleRead read) {
        side.removeAll();
        side.add(
                new Paragraph(
                        read.claims().isEmpty()
                                ? getTranslation("article.noClaims")
                                : getTranslation(
                                        "article.chooseClaim",
                                        read.detail().claims().claims().size())));
        Button choose = new Button(getTranslation("reader.sentence"), _ -> chooseSentence());
        hint(choose);
        side.add(new Paragraph(getTranslation("reader.add.how")), choose);
        if (!read.corrections().isEmpty()) {
            side.add(new CorrectionList(read.corrections()));
        }
    }

    private void open(String claimId) {
        ArticleRead read = article;
        if (read == null || raw) {
            return;
        }
        read.claims().stream()
                .filter(kept -> kept.claim().id().equals(claimId))
                .findFirst()
                .ifPresent(kept -> {
                    redrawn = null;
                    side.removeAll();
                    side.add(new ClaimPanel(kept), claimTools(read, kept));
                    if (!read.corrections().isEmpty()) {
                        side.add(new CorrectionList(read.corrections()));
                    }
                    text.getElement().executeJs("crosscheck.select(this, $0)", claimId);
                    text.getElement().executeJs("crosscheck.reveal(this, 'mark.chosen')");
                });
    }

    private Div claimTools(ArticleRead read, KeptClaim kept) {
        Paragraph hint = new Paragraph(getTranslation("reader.border.how"));
        hint.addClassName("edited");
        hint.setVisible(false);
        Button border =
                new Button(
                        getTranslation("reader.border"),
                        _ -> {
                            redrawn = kept.claim().id();
                            hint.setVisible(true);
                        });
        Button withdraw =
                new Button(
                        getTranslation(kept.withdrawn() ? "reader.restore" : "reader.withdraw"),
                        _ -> desk.withdrawOrRestore(read, kept));
        Div buttons = new Div(border, withdraw, hint);
        buttons.addClassName("claim-tools");
        return buttons;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "page.title",
                article == null ? getTranslation("article.title") : article.detail().row().title());
    }
}
