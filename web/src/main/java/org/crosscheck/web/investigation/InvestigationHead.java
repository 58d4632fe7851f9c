package org.crosscheck.web.investigation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.web.language.Foreign;

/// Title of an investigation and the way to its pages.
public class InvestigationHead extends Header {
    /// @param actions what can be done with the investigation itself, may be none
    public InvestigationHead(InvestigationRow row, Section current, Component... actions) {
        addClassName("investigation-head");
        Anchor up = new Anchor("", getTranslation("investigations.title"));
        Div crumbs = new Div(up);
        crumbs.addClassName("crumbs");
        Nav sections = new Nav();
        sections.setAriaLabel(getTranslation("investigation.sections"));
        sections.addClassName("sections");
        for (Section section : Section.values()) {
            Anchor link =
                    new Anchor(section.address(row.id()), getTranslation("section." + section));
            long count =
                    switch (section) {
                        case ARTICLES -> row.articles();
                        case CROSS_CHECKS -> row.crossChecks();
                        case OVERVIEW, IMPORT, MATRIX, SOURCES, AGREEMENT, REPORT, RULES -> 0;
                    };
            if (count > 0) {
                Span number = new Span(getTranslation("number", count));
                number.addClassName("count");
                link.add(number);
            }
            if (section == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            sections.add(link);
        }
        Div line = new Div(Foreign.quoted(new H1(row.title())));
        line.add(actions);
        line.addClassName("page-head");
        add(crumbs, line, sections);
    }
}
