package org.crosscheck.web.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.core.article.ArticleDetail;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.TypeLabel;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// One article as it was imported, with its claims marked.
///
/// `?at=start-end` rings a stretch of the text and scrolls to it; `?claim=c3` opens a claim.
@Route("articles/:article")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ArticleService articles;
    private final Header head = new Header();
    private final ArticleText text = new ArticleText();
    private final Aside side = new Aside();
    private transient @Nullable ArticleDetail article;

    ArticleView(ArticleService articles) {
        this.articles = articles;
        addClassNames("page", "article-page");
        side.addClassName("claim-side");
        side.getElement().setAttribute("aria-label", getTranslation("article.claim"));
        Section reading = new Section(text);
        reading.addClassName("reading");
        Div columns = new Div(reading, side);
        columns.addClassName("article-columns");
        add(head, columns);
        text.onClaim(this::open);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ArticleDetail detail = Ids.load(event, "article", articles::get);
        article = detail;
        Location location = event.getLocation();
        org.crosscheck.core.text.Span at =
                location.getQueryParameters()
                        .getSingleParameter("at")
                        .map(ArticleText::parseSpan)
                        .orElse(null);
        showHead(detail);
        text.setLanguage(detail.row().language());
        List<MarkedText.Mark> marks = marks(detail);
        if (at != null) {
            marks.add(new MarkedText.Mark(at, "ringed", null, null));
        }
        text.show(detail.text(), marks);
        if (at != null) {
            text.scrollTo("ringed");
        }
        location.getQueryParameters()
                .getSingleParameter("claim")
                .ifPresentOrElse(this::open, () -> showLegend(detail));
    }

    private void showHead(ArticleDetail detail) {
        head.removeAll();
        head.addClassName("article-head");
        Span publisher =
                new Span(
                        Optional.ofNullable(detail.row().publisher())
                                .orElse(getTranslation("article.noPublisher")));
        publisher.addClassName("publisher");
        Div facts = new Div(publisher, new Span(Dates.published(detail.row().published())));
        facts.addClassName("facts");
        if (detail.row().agency() != null) {
            facts.add(new AgencyBadge(detail.row().agency()));
        }
        if (!detail.authors().isEmpty()) {
            facts.add(new Span(String.join(", ", detail.authors())));
        }
        Anchor up =
                new Anchor(
                        org.crosscheck.web.investigation.Section.ARTICLES.address(
                                articles.investigationOf(detail.row().id())),
                        getTranslation("section.ARTICLES"));
        Div crumbs = new Div(up);
        crumbs.addClassName("crumbs");
        head.add(
                crumbs,
                Foreign.quoted(new H1(detail.row().title())),
                facts,
                new NativeDetails(getTranslation("article.origin"), origin(detail)));
    }

    private Div origin(ArticleDetail detail) {
        Facts facts = new Facts();
        facts.put(getTranslation("article.file"), file(detail));
        if (detail.url() != null) {
            Anchor link = new Anchor(detail.url(), detail.url());
            link.getElement().setAttribute("rel", "noreferrer");
            facts.put(getTranslation("article.url"), link);
        }
        facts.put(getTranslation("article.published"), Dates.published(detail.row().published()));
        if (detail.modified() != null) {
            facts.put(getTranslation("article.modified"), Dates.published(detail.modified()));
        }
        if (detail.fetched() != null) {
            facts.put(getTranslation("article.fetched"), Dates.published(detail.fetched()));
        }
        facts.put(getTranslation("article.imported"), Dates.moment(detail.row().fetchedAt()));
        facts.put(
                getTranslation("article.language"),
                Optional.ofNullable(detail.row().language()).orElse("–"));
        facts.put(getTranslation("article.sha"), detail.sha256());
        return facts;
    }

    private String file(ArticleDetail detail) {
        Integer line = detail.row().line();
        return line == null
                ? detail.row().file()
                : getTranslation("article.record", detail.row().file(), line + 1);
    }

    private List<MarkedText.Mark> marks(ArticleDetail detail) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (Claim claim : detail.claims().claims()) {
            marks.add(new MarkedText.Mark(claim.span(), "claim", claim.id(), null));
            for (ClaimValue value : claim.values()) {
                if (value.value() instanceof Value.Implied) {
                    continue;
                }
                marks.add(
                        new MarkedText.Mark(
                                value.span(),
                                "value " + TypeLabel.styleName(value.value().type()),
                                claim.id(),
                                TypeLabel.word(value.value().type()) + ": " + value.attribute()));
            }
        }
        return marks;
    }

    private void showLegend(ArticleDetail detail) {
        side.removeAll();
        if (detail.claims().claims().isEmpty()) {
            side.add(new Paragraph(getTranslation("article.noClaims")));
            return;
        }
        side.add(
                new Paragraph(
                        getTranslation("article.chooseClaim", detail.claims().claims().size())));
        Div legend = new Div();
        legend.addClassName("legend");
        detail.claims().claims().stream()
                .flatMap(claim -> claim.values().stream())
                .map(value -> value.value().type())
                .distinct()
                .sorted()
                .forEach(type -> {
                    Span sample = new Span(TypeLabel.word(type));
                    sample.addClassNames("value", TypeLabel.styleName(type));
                    legend.add(sample);
                });
        side.add(legend);
    }

    private void open(String claimId) {
        ArticleDetail detail = article;
        if (detail == null) {
            return;
        }
        detail.claims().claims().stream()
                .filter(claim -> claim.id().equals(claimId))
                .findFirst()
                .ifPresent(claim -> {
                    side.removeAll();
                    side.add(new ClaimPanel(claim));
                    text.getElement().executeJs("crosscheck.select(this, $0)", claimId);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "page.title",
                article == null ? getTranslation("article.title") : article.row().title());
    }
}
