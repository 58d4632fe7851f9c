package org.crosscheck.web.article;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.crosscheck.core.article.Correction;
import org.crosscheck.web.badge.Dates;
import org.jspecify.annotations.Nullable;

/// What people corrected of an article, the latest first.
class CorrectionList extends Section {
    private static final int LONGEST = 120;

    CorrectionList(List<Correction> corrections) {
        addClassName("corrections");
        UnorderedList list = new UnorderedList();
        for (Correction done : corrections) {
            ListItem item = new ListItem(new Span(sentence(done)));
            if (!done.why().isEmpty()) {
                Span why = new Span(" " + getTranslation("reader.corrected.why", done.why()));
                item.add(why);
            }
            Span when = new Span(" " + Dates.moment(done.at()));
            when.addClassName("muted");
            item.add(when);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        }
        add(new H2(getTranslation("reader.corrected")), list);
    }

    private String sentence(Correction done) {
        String before = shown(done, done.before());
        String after = shown(done, done.after());
        return switch (done.field()) {
            case TITLE -> getTranslation("reader.corrected.TITLE", done.who(), before, after);
            case PUBLISHER ->
                    getTranslation("reader.corrected.PUBLISHER", done.who(), before, after);
            case PUBLISHED ->
                    getTranslation("reader.corrected.PUBLISHED", done.who(), before, after);
            case CLAIM_BORDER ->
                    getTranslation("reader.corrected.CLAIM_BORDER", done.who(), before, after);
            case CLAIM_ADDED -> getTranslation("reader.corrected.CLAIM_ADDED", done.who(), after);
            case CLAIM_WITHDRAWN ->
                    getTranslation("reader.corrected.CLAIM_WITHDRAWN", done.who(), before);
            case CLAIM_RESTORED ->
                    getTranslation("reader.corrected.CLAIM_RESTORED", done.who(), after);
        };
    }

    private static String shown(Correction done, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        if (done.field() == Correction.Field.PUBLISHED) {
            return Dates.published(value);
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
