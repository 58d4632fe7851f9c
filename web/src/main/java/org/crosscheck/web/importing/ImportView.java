package org.crosscheck.web.importing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.importer.job.Columns;
import org.crosscheck.importer.job.ImportJob;
import org.crosscheck.importer.job.ImportService;
import org.crosscheck.importer.job.ImportSource;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.Section;
import org.jspecify.annotations.Nullable;

/// Brings articles into an investigation: files that are dropped, or a text that is pasted.
///
/// An import goes on when the page is left; who comes back sees it again.
@Route("investigations/:investigation/import")
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient ImportService imports;
    private final transient SignedIn signedIn;
    private final Div head = new Div();
    private final Div progress = new Div();
    private @Nullable UUID investigation;
    private String title = "";

    ImportView(
            InvestigationService investigations,
            ImportService imports,
            Columns columns,
            SignedIn signedIn) {
        this.investigations = investigations;
        this.imports = imports;
        this.signedIn = signedIn;
        addClassName("page");
        Div forms = new Div(new DropPanel(this::start, columns), new PastePanel(this::start));
        forms.addClassName("import-forms");
        add(head, forms, progress);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        investigation = row.id();
        title = row.title();
        head.removeAll();
        head.add(new InvestigationHead(row, Section.IMPORT));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (investigation != null && progress.getChildren().findAny().isEmpty()) {
            imports.running(investigation).ifPresent(this::follow);
        }
    }

    private void start(List<ImportSource> sources) {
        if (investigation != null) {
            follow(imports.start(investigation, sources, signedIn.username()));
        }
    }

    private void follow(ImportJob job) {
        if (investigation != null) {
            progress.addComponentAsFirst(new JobPanel(job, investigation));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
