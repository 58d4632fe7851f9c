package org.crosscheck.web.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Names and what they are, in two columns.
class Facts extends Div {
    private final DescriptionList list = new DescriptionList();

    Facts() {
        addClassName("fact-list");
        add(list);
    }

    void put(String name, String value) {
        put(name, new Span(value));
    }

    void put(String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
