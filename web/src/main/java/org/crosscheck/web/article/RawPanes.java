package org.crosscheck.web.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.crosscheck.importer.job.RawPage;

/// The article's own text beside the page that it came on; both scroll together.
class RawPanes extends Div {
    RawPanes(String text, RawPage page) {
        addClassName("raw-panes");
        Div clean = box(RawHtml.clean(text), getTranslation("reader.raw.clean"));
        Div raw = box(RawHtml.html(page, text), getTranslation("reader.raw.page"));
        raw.addClassName("raw-text");
        Paragraph legend =
                new Paragraph(getTranslation("reader.raw.legend", page.percentRemoved()));
        legend.addClassName("muted");
        Section left = new Section(new H2(getTranslation("reader.raw.clean")), clean);
        Section right = new Section(new H2(getTranslation("reader.raw.page")), raw);
        Div panes = new Div(left, right);
        panes.addClassName("panes");
        add(legend, panes);
        getElement().executeJs("crosscheck.scrollTogether($0, $1)", clean, raw);
    }

    private static Div box(String html, String label) {
        Div box = new Div();
        box.addClassNames("article-text", "raw-box");
        box.getElement().setAttribute("dir", "auto");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", label);
        box.getElement().setProperty("innerHTML", html);
        return box;
    }
}
