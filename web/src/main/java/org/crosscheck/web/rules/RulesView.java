package org.crosscheck.web.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.DecisionRefused;
import org.crosscheck.core.review.DefinitionService;
import org.crosscheck.core.review.ReviewRules;
import org.crosscheck.core.review.RulesService;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.Section;
import org.crosscheck.web.layout.Toast;

/// How an investigation is reviewed; who may not change it sees it all the same.
@Route("investigations/:investigation/rules")
@PermitAll
class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient RulesService rules;
    private final transient DefinitionService definitions;
    private final transient AccountService accounts;
    private final transient SignedIn signedIn;
    private String title = "";

    RulesView(
            InvestigationService investigations,
            RulesService rules,
            DefinitionService definitions,
            AccountService accounts,
            SignedIn signedIn) {
        this.investigations = investigations;
        this.rules = rules;
        this.definitions = definitions;
        this.accounts = accounts;
        this.signedIn = signedIn;
        addClassNames("page", "rules-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.load(event, "investigation", investigations::get));
    }

    private void show(InvestigationRow row) {
        title = row.title();
        removeAll();
        add(new InvestigationHead(row, Section.RULES));
        boolean mine = rules.mayChange(row.id(), signedIn.username());
        if (!mine) {
            Paragraph note = new Paragraph(getTranslation("rules.readOnly"));
            note.addClassName("notice");
            add(note);
        }
        add(
                new RulesForm(
                        rules.get(row.id()),
                        accounts.list().stream().filter(AccountRow::active).toList(),
                        wanted -> rules.waitingAgain(row.id(), wanted),
                        mine,
                        wanted -> save(row, wanted)),
                new DefinitionsForm(
                        definitions.versions(row.id()), mine, wanted -> define(row, wanted)));
    }

    private void save(InvestigationRow row, ReviewRules wanted) {
        try {
            rules.change(row.id(), wanted, signedIn.username());
            Toast.show(getTranslation("rules.saved"));
        } catch (DecisionRefused | IllegalArgumentException e) {
            Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
        }
        show(investigations.get(row.id()));
    }

    private void define(InvestigationRow row, Map<Verdict, String> wanted) {
        try {
            definitions.change(row.id(), wanted, signedIn.username());
            Toast.show(getTranslation("definitions.saved"));
        } catch (DecisionRefused e) {
            Toast.warn(Objects.requireNonNullElse(e.getMessage(), ""));
        }
        show(investigations.get(row.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
