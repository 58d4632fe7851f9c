package org.crosscheck.web.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.report.Report;
import org.crosscheck.core.report.ReportFormat;
import org.crosscheck.core.report.ReportService;
import org.crosscheck.core.report.ReportWriter;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.Section;
import org.crosscheck.web.layout.EmptyState;

/// An investigation's report in each of its formats, made when it is downloaded.
@Route("investigations/:investigation/report")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient ReportService reports;
    private final transient ReportWriter writer;
    private String title = "";

    ReportView(InvestigationService investigations, ReportService reports, ReportWriter writer) {
        this.investigations = investigations;
        this.reports = reports;
        this.writer = writer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        title = row.title();
        removeAll();
        add(new InvestigationHead(row, Section.REPORT));
        if (row.articles() == 0) {
            Anchor start =
                    new Anchor(Section.IMPORT.address(row.id()), getTranslation("overview.import"));
            start.addClassName("button");
            add(
                    new EmptyState(
                            getTranslation("overview.noArticles"),
                            getTranslation("overview.noArticles.text"),
                            start));
            return;
        }
        Paragraph lead = new Paragraph(getTranslation("report.lead"));
        lead.addClassName("lead");
        add(lead);
        if (row.undecided() > 0) {
            Span open = new Span(getTranslation("report.undecided", row.undecided()));
            open.addClassName("notice");
            add(open);
        }
        Div formats = new Div();
        formats.addClassName("formats");
        for (ReportFormat format : ReportFormat.values()) {
            formats.add(download(row.id(), format));
        }
        add(formats);
    }

    private Div download(UUID investigation, ReportFormat format) {
        Anchor link = new Anchor();
        link.setHref(
                DownloadHandler.fromInputStream(_ -> response(investigation, format)),
                AttachmentType.DOWNLOAD);
        link.setText(getTranslation("report.download", format.name()));
        link.addClassName("button");
        Div panel =
                new Div(
                        new H2(format.name()),
                        new Paragraph(getTranslation("report." + format)),
                        link);
        panel.addClassNames("panel", "format");
        return panel;
    }

    private DownloadResponse response(UUID investigation, ReportFormat format) {
        Report report = reports.build(investigation);
        byte[] bytes = writer.write(report, format);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                writer.fileName(report, format),
                format.mediaType(),
                bytes.length);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
