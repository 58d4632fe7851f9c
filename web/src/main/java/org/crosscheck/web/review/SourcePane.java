package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.check.Finding;
import org.crosscheck.web.article.AgencyBadge;
import org.crosscheck.web.article.ArticleText;
import org.crosscheck.web.article.MarkedText;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// One article with the passages that a cross-check is about.
class SourcePane extends Article {
    private final ArticleText text = new ArticleText();
    private final boolean involved;
    private final transient WordComparison.Passage passage;
    private final transient String body;
    private final transient List<MarkedText.Mark> marks = new ArrayList<>();

    /// Whether a passage of another attribute is looked at.
    private boolean elsewhere;

    /// @param sides the article's claims in the cross-check, the one that leads first
    /// @param finding the finding that is shown; its claims are marked more strongly
    SourcePane(ArticleReading article, List<Finding.Side> sides, Finding finding) {
        addClassName("source");
        Finding.Side lead = sides.getFirst();
        involved = lead.equals(finding.a()) || lead.equals(finding.b());
        passage =
                new WordComparison.Passage(
                        article.label(), article.row().language(), lead.span().in(article.text()));
        Span publisher = Foreign.quoted(new Span(article.label()));
        publisher.addClassName("publisher");
        Span date = new Span(Dates.published(article.row().published()));
        date.addClassName(article.row().published() == null ? "attention" : "muted");
        Div facts = new Div(publisher, date);
        facts.addClassName("facts");
        if (article.row().agency() != null) {
            facts.add(new AgencyBadge(article.row().agency()));
        }
        Anchor title =
                new Anchor(
                        "articles/"
                                + article.row().id()
                                + "?at="
                                + lead.span().start()
                                + "-"
                                + lead.span().end(),
                        article.row().title());
        Foreign.quoted(title);
        title.setTitle(getTranslation("review.openArticle"));
        Header head = new Header(facts, new H2(title), value(lead));
        text.setLanguage(article.row().language());
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", article.label());
        body = article.text();
        for (Finding.Side side : sides) {
            boolean current = side.equals(finding.a()) || side.equals(finding.b());
            marks.add(
                    new MarkedText.Mark(
                            side.span(), current ? "passage current" : "passage", null, null));
            if (side.valueSpan() != null) {
                marks.add(
                        new MarkedText.Mark(
                                side.valueSpan(),
                                current ? "compared current" : "compared",
                                null,
                                null));
            }
        }
        text.show(body, marks);
        add(head, text);
    }

    private Div value(Finding.Side side) {
        Div line = new Div();
        line.addClassName("said");
        if (side.value() != null) {
            Span value = new Span(side.value());
            value.addClassName("said-value");
            value.getElement().setAttribute("dir", "auto");
            line.add(value);
        }
        Span speaker =
                new Span(
                        side.speaker() == null
                                ? getTranslation("claim.ownVoice")
                                : getTranslation("review.saidBy", side.speaker()));
        speaker.addClassName("muted");
        line.add(speaker);
        return line;
    }

    /// What is compared word by word.
    WordComparison.Passage passage() {
        return passage;
    }

    /// Shows what the article says of another attribute; null shows its own passage again.
    void look(Finding.@Nullable Side side) {
        if (side == null && !elsewhere) {
            return;
        }
        elsewhere = side != null;
        List<MarkedText.Mark> all = new ArrayList<>(marks);
        if (side != null) {
            all.add(new MarkedText.Mark(side.span(), "passage looked", null, null));
            if (side.valueSpan() != null) {
                all.add(new MarkedText.Mark(side.valueSpan(), "looked-value", null, null));
            }
        }
        text.show(body, all);
        scrollToPassage();
    }

    void scrollToPassage() {
        text.scrollTo(elsewhere ? "looked" : involved ? "current" : "passage");
    }
}
