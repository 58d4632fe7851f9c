package org.crosscheck.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.article.ArticleDetail;
import org.crosscheck.core.article.ArticleRead;
import org.crosscheck.core.article.Correction;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.language.Foreign;

/// What is known of an article besides its text.
final class ArticleHead {
    private ArticleHead() {}

    /// @param correct starts correcting what the head says
    static void fill(Header head, ArticleRead read, UUID investigation, Runnable correct) {
        ArticleDetail detail = read.detail();
        head.removeAll();
        head.addClassName("article-head");
        Span publisher =
                new Span(
                        Optional.ofNullable(detail.row().publisher())
                                .orElse(I18NProvider.translate("article.noPublisher")));
        publisher.addClassName("publisher");
        Button edit = new Button(I18NProvider.translate("reader.correct"), _ -> correct.run());
        edit.addThemeVariants(ButtonVariant.SMALL);
        Div facts = new Div(publisher, new Span(Dates.published(detail.row().published())));
        facts.addClassName("facts");
        if (detail.row().agency() != null) {
            facts.add(new AgencyBadge(detail.row().agency()));
        }
        if (!detail.authors().isEmpty()) {
            facts.add(new Span(String.join(", ", detail.authors())));
        }
        facts.add(edit);
        Anchor up =
                new Anchor(
                        org.crosscheck.web.investigation.Section.ARTICLES.address(investigation),
                        I18NProvider.translate("section.ARTICLES"));
        Div crumbs = new Div(up);
        crumbs.addClassName("crumbs");
        head.add(
                crumbs,
                Foreign.quoted(new H1(detail.row().title())),
                facts,
                corrected(read),
                new NativeDetails(I18NProvider.translate("article.origin"), origin(detail)));
    }

    private static Div origin(ArticleDetail detail) {
        Facts facts = new Facts();
        facts.put(I18NProvider.translate("article.file"), file(detail));
        if (detail.url() != null) {
            Anchor link = new Anchor(detail.url(), detail.url());
            link.getElement().setAttribute("rel", "noreferrer");
            facts.put(I18NProvider.translate("article.url"), link);
        }
        facts.put(
                I18NProvider.translate("article.published"),
                Dates.published(detail.row().published()));
        if (detail.modified() != null) {
            facts.put(
                    I18NProvider.translate("article.modified"), Dates.published(detail.modified()));
        }
        if (detail.fetched() != null) {
            facts.put(I18NProvider.translate("article.fetched"), Dates.published(detail.fetched()));
        }
        facts.put(
                I18NProvider.translate("article.imported"), Dates.moment(detail.row().fetchedAt()));
        facts.put(
                I18NProvider.translate("article.language"),
                Optional.ofNullable(detail.row().language()).orElse("–"));
        facts.put(I18NProvider.translate("article.sha"), detail.sha256());
        return facts;
    }

    private static String file(ArticleDetail detail) {
        Integer line = detail.row().line();
        return line == null
                ? detail.row().file()
                : I18NProvider.translate("article.record", detail.row().file(), line + 1);
    }

    /// Says what of the head was corrected, and by whom.
    private static Div corrected(ArticleRead read) {
        Div notes = new Div();
        notes.addClassName("corrected-facts");
        EnumSet<Correction.Field> told = EnumSet.noneOf(Correction.Field.class);
        for (Correction done : read.corrections()) {
            String key =
                    switch (done.field()) {
                        case TITLE -> "reader.head.TITLE";
                        case PUBLISHER -> "reader.head.PUBLISHER";
                        case PUBLISHED -> "reader.head.PUBLISHED";
                        case CLAIM_BORDER, CLAIM_ADDED, CLAIM_WITHDRAWN, CLAIM_RESTORED -> null;
                    };
            if (key != null && told.add(done.field())) {
                Span note = new Span(I18NProvider.translate(key, done.who()));
                note.addClassName("edited");
                notes.add(note);
            }
        }
        return notes;
    }
}
