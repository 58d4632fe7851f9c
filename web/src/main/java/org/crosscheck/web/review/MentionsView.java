package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.crosscheck.core.review.CommentService;
import org.crosscheck.core.review.MentionRow;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.layout.PageHead;

/// The comments that name the person who looks.
@Route("mentions")
@PermitAll
class MentionsView extends Div implements HasDynamicTitle {
    MentionsView(CommentService comments, SignedIn signedIn) {
        addClassNames("page", "narrow");
        add(new PageHead(getTranslation("mentions.title")));
        List<MentionRow> rows = comments.mentions(signedIn.username());
        long hidden = comments.hiddenMentions(signedIn.username());
        if (hidden > 0) {
            Paragraph note = new Paragraph(getTranslation("mentions.hidden", hidden));
            note.addClassName("notice");
            add(note);
        } else if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("mentions.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        for (MentionRow row : rows) {
            Anchor link = new Anchor("cross-checks/" + row.crossCheck(), row.attribute());
            Span text = new Span(row.text());
            text.getElement().setAttribute("dir", "auto");
            Span when =
                    new Span(
                            getTranslation(
                                    row.seen() ? "mentions.seen" : "mentions.new",
                                    row.who(),
                                    Dates.moment(row.at()),
                                    row.investigation()));
            when.addClassName(row.seen() ? "muted" : "strong");
            list.add(new ListItem(link, text, when));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("mentions.title"));
    }
}
