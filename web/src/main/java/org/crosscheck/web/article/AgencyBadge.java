package org.crosscheck.web.article;

import com.vaadin.flow.component.html.Span;

/// Says that an article credits a wire agency, so that its text may stand in others too.
public class AgencyBadge extends Span {
    public AgencyBadge(String agency) {
        addClassName("agency");
        setText(getTranslation("article.agency", agency));
        setTitle(getTranslation("article.agency.explained", agency));
    }
}
