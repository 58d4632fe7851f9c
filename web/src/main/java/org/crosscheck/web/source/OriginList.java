package org.crosscheck.web.source;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.core.matrix.Matrix;
import org.crosscheck.core.matrix.Origin;
import org.crosscheck.core.matrix.Relations;
import org.crosscheck.web.badge.Dates;

/// The origins that several articles have, each as a bracketed list in the order of publication.
class OriginList extends Div {
    OriginList(Relations relations) {
        addClassName("origins");
        Map<UUID, Matrix.Source> sources = new HashMap<>();
        relations.sources().forEach(source -> sources.put(source.article(), source));
        List<Origin> origins = relations.origins();
        for (int i = 0; i < origins.size(); i++) {
            Origin origin = origins.get(i);
            Paragraph why = new Paragraph(why(i + 1, origin));
            why.addClassName("strong");
            OrderedList list = new OrderedList();
            list.addClassName("bracket");
            for (UUID article : origin.articles()) {
                Matrix.Source source = sources.get(article);
                if (source != null) {
                    list.add(item(source));
                }
            }
            add(why, list);
        }
    }

    private String why(int number, Origin origin) {
        String agencies = String.join(", ", origin.agencies());
        if (origin.agencies().isEmpty()) {
            return getTranslation("sources.origin.text", number);
        }
        return origin.sharesText()
                ? getTranslation("sources.origin.both", number, agencies)
                : getTranslation("sources.origin.agency", number, agencies);
    }

    private static ListItem item(Matrix.Source source) {
        Span date = new Span(Dates.published(source.published()));
        date.addClassName("muted");
        Span title = new Span(source.title());
        title.getElement().setAttribute("dir", "auto");
        return new ListItem(
                new Anchor("articles/" + source.article(), source.label()), date, title);
    }
}
