package org.crosscheck.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/// A page's title with its actions at the end of the line.
public class PageHead extends Header {
    private final H1 title = new H1();

    public PageHead(String title, Component... actions) {
        addClassName("page-head");
        this.title.setText(title);
        Div at = new Div(actions);
        at.addClassName("actions");
        add(this.title, at);
    }
}
