package org.crosscheck.web.investigation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.language.Foreign;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.layout.PageHead;

/// All investigations as cards.
@Route("")
@PermitAll
class InvestigationsView extends Div implements HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient SignedIn signedIn;

    InvestigationsView(InvestigationService investigations, SignedIn signedIn) {
        this.investigations = investigations;
        this.signedIn = signedIn;
        addClassName("page");
        List<InvestigationRow> rows = investigations.list();
        add(new PageHead(getTranslation("investigations.title"), createButton()));
        if (rows.isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("investigations.none"),
                            getTranslation("investigations.none.text"),
                            createButton()));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        rows.forEach(row -> cards.add(card(row)));
        add(cards);
    }

    private Button createButton() {
        Button create = new Button(getTranslation("investigations.create"), _ -> ask());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    private void ask() {
        new InvestigationDialog(
                        getTranslation("investigations.create"),
                        wanted -> {
                            UUID id =
                                    investigations.create(
                                            wanted.title(),
                                            wanted.description(),
                                            signedIn.username());
                            getUI().ifPresent(ui -> ui.navigate(Section.IMPORT.address(id)));
                        })
                .open();
    }

    private ListItem card(InvestigationRow row) {
        Anchor title = Foreign.quoted(new Anchor(Section.OVERVIEW.address(row.id()), row.title()));
        Paragraph description = Foreign.quoted(new Paragraph(row.description()));
        description.addClassName("muted");
        Div numbers =
                new Div(
                        number(row.articles(), "count.articles"),
                        number(row.crossChecks(), "count.crossChecks"),
                        number(row.conflicts(), "count.conflicts"),
                        number(row.undecided(), "count.undecided"));
        numbers.addClassName("numbers");
        Span agreed = new Span(getTranslation("investigations.agreed", row.agreed()));
        agreed.addClassName("muted");
        agreed.setVisible(row.agreed() > 0);
        Span created =
                new Span(getTranslation("investigations.created", Dates.moment(row.createdAt())));
        created.addClassName("muted");
        ListItem card = new ListItem(new H2(title), description, numbers, agreed, created);
        card.addClassName("card");
        return card;
    }

    private Div number(long number, String label) {
        Span figure = new Span(getTranslation("number", number));
        figure.addClassName("figure");
        return new Div(figure, new Span(getTranslation(label, number)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("investigations.title"));
    }
}
