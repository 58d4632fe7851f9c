package org.crosscheck.web.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.crosscheck.core.account.AccountRow;
import org.crosscheck.core.account.AccountService;
import org.crosscheck.web.layout.PageHead;
import org.crosscheck.web.layout.Toast;

/// The people who may sign in, for administrators.
@Route("people")
@RolesAllowed("ADMIN")
class PeopleView extends Div implements HasDynamicTitle {
    private final transient AccountService accounts;
    private final Grid<AccountRow> grid = new Grid<>();

    PeopleView(AccountService accounts) {
        this.accounts = accounts;
        addClassNames("page");
        grid.addColumn(AccountRow::displayName).setHeader(getTranslation("account.name"));
        grid.addColumn(AccountRow::username).setHeader(getTranslation("account.username"));
        grid.addColumn(row -> getTranslation("role." + row.role()))
                .setHeader(getTranslation("account.role"));
        grid.setAllRowsVisible(true);
        Button add = new Button(getTranslation("people.add"), _ -> ask());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHead(getTranslation("people.title"), add), grid);
        reload();
    }

    private void ask() {
        new PersonDialog(
                        person -> {
                            accounts.create(person);
                            reload();
                            Toast.show(getTranslation("people.added", person.displayName()));
                        })
                .open();
    }

    private void reload() {
        grid.setItems(accounts.list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("people.title"));
    }
}
