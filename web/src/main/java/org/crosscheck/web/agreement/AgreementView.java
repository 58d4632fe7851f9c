package org.crosscheck.web.agreement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.AgainstResolution;
import org.crosscheck.core.review.AgreementReport;
import org.crosscheck.core.review.AgreementRow;
import org.crosscheck.core.review.AgreementService;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.TypeLabel;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.language.Foreign;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;
import org.jspecify.annotations.Nullable;

/// How far the reviewers agree with each other, and the person at the screen with what was
/// resolved.
@Route("investigations/:investigation/agreement")
@PermitAll
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient AgreementService agreements;
    private final transient SignedIn signedIn;
    private final transient Following following;

    /// From how many cross-checks on the figures say something.
    private static final int ENOUGH = 10;

    private @Nullable UUID shown;
    private String title = "";
    private String me = "";

    AgreementView(
            InvestigationService investigations,
            AgreementService agreements,
            SignedIn signedIn,
            LiveChanges live) {
        this.investigations = investigations;
        this.agreements = agreements;
        this.signedIn = signedIn;
        following = live.whileShown(this, _ -> reload());
        addClassNames("page", "agreement-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        shown = row.id();
        me = signedIn.username();
        following.follow(row.id());
        show(row);
    }

    private void reload() {
        if (shown != null) {
            show(investigations.get(shown));
        }
    }

    private void show(InvestigationRow row) {
        title = row.title();
        removeAll();
        add(new InvestigationHead(row, org.crosscheck.web.investigation.Section.AGREEMENT));
        AgreementReport report = agreements.report(row.id());
        if (report.hidden() > 0) {
            Paragraph hidden = new Paragraph(getTranslation("agreement.hidden", report.hidden()));
            hidden.addClassName("notice");
            add(hidden);
        }
        if (report.all().crossChecks() == 0) {
            Anchor rules =
                    new Anchor(
                            org.crosscheck.web.investigation.Section.RULES.address(row.id()),
                            getTranslation("section.RULES"));
            rules.addClassName("button");
            add(
                    new EmptyState(
                            getTranslation("agreement.none"),
                            getTranslation("agreement.none.text"),
                            rules));
        } else {
            add(together(row, report));
        }
        add(against(agreements.against(row.id(), me)));
    }

    private Section together(InvestigationRow row, AgreementReport report) {
        Paragraph lead = new Paragraph(getTranslation("agreement.lead"));
        lead.addClassName("muted");
        AgreementTable table = new AgreementTable("agreement.of", "agreement.fleiss");
        table.add(getTranslation("agreement.all"), report.all());
        report.byType().forEach(of -> table.add(TypeLabel.word(of.type()), of));
        Section panel = new Section(new H2(getTranslation("agreement.title")), lead, table);
        panel.addClassNames("panel", "agreement-panel");
        int decided = report.all().crossChecks();
        if (decided < ENOUGH) {
            Paragraph few = new Paragraph(getTranslation("agreement.few", decided));
            few.addClassName("notice");
            panel.addComponentAtIndex(1, few);
        }
        List<AgreementRow> pairs = report.byPair();
        if (!pairs.isEmpty()) {
            AgreementTable byPair = new AgreementTable("agreement.pair", "agreement.cohen");
            pairs.forEach(pair -> byPair.add(String.join(" – ", pair.people()), pair));
            panel.add(new H2(getTranslation("agreement.pairs")), byPair);
        }
        Anchor csv = new Anchor();
        csv.setHref(
                DownloadHandler.fromInputStream(_ -> csv(row.id(), row.title())),
                AttachmentType.DOWNLOAD);
        csv.setText(getTranslation("agreement.csv"));
        csv.addClassName("button");
        panel.add(csv);
        return panel;
    }

    private Section against(AgainstResolution against) {
        Section panel =
                new Section(
                        new H2(getTranslation("against.title")), new Paragraph(sentence(against)));
        panel.addClassNames("panel", "against-panel");
        if (!against.differing().isEmpty()) {
            Div rows = new Div();
            rows.addClassName("against-rows");
            for (AgainstResolution.Row row : against.differing()) {
                Div line =
                        new Div(
                                Foreign.english(
                                        new Anchor(
                                                "cross-checks/" + row.crossCheck(),
                                                row.attribute())),
                                new OutcomeBadge(row.mine()),
                                new Span(getTranslation("arrow.to")),
                                new OutcomeBadge(row.resolved()));
                line.addClassName("against-row");
                rows.add(line);
            }
            panel.add(rows);
        }
        return panel;
    }

    private String sentence(AgainstResolution against) {
        if (against.decided() == 1) {
            return getTranslation(against.same() == 1 ? "against.one.same" : "against.one.other");
        }
        return getTranslation("against.text", against.decided(), against.same());
    }

    private DownloadResponse csv(UUID investigation, String name) {
        byte[] bytes = agreements.csv(investigation);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                name.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-agreement.csv",
                "text/csv",
                bytes.length);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
