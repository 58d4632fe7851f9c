package org.crosscheck.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/// Stands in for a screen that there is not, or not for this person.
@ParentLayout(MainLayout.class)
@PermitAll
class MissingView extends RouteNotFoundError implements HasDynamicTitle {
    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Div page =
                new Div(
                        new EmptyState(
                                getTranslation("missing.title"),
                                getTranslation("missing.text"),
                                new Anchor("", getTranslation("missing.home"))));
        page.addClassName("page");
        getElement().appendChild(page.getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("missing.title"));
    }
}
