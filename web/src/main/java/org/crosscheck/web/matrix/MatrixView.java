package org.crosscheck.web.matrix;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
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
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.matrix.Matrix;
import org.crosscheck.core.matrix.MatrixDrawing;
import org.crosscheck.core.matrix.MatrixService;
import org.crosscheck.core.matrix.MatrixTable;
import org.crosscheck.core.matrix.MatrixWorkbook;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.KindService;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.MutedNote;
import org.crosscheck.web.investigation.Section;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;
import org.jspecify.annotations.Nullable;

/// What every article says of every attribute, at a glance.
@Route("investigations/:investigation/matrix")
@PermitAll
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /// More rows make a page that nobody reads and that is slow to draw.
    private static final int MOST_ROWS = 200;

    private static final int ALL = 100_000;

    /// Rows of the picture; more than that no picture viewer shows well.
    private static final int MOST_DRAWN = 1_000;

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient InvestigationService investigations;
    private final transient MatrixService matrices;
    private final transient KindService kinds;
    private final transient Following following;
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private String title = "";

    MatrixView(
            InvestigationService investigations,
            MatrixService matrices,
            KindService kinds,
            LiveChanges live) {
        this.investigations = investigations;
        this.kinds = kinds;
        this.matrices = matrices;
        following = live.whileShown(this, _ -> show(investigations.get(filter.investigation())));
        addClassNames("page", "matrix-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        Outcome outcome =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("outcome")
                        .flatMap(MatrixView::outcome)
                        .orElse(null);
        filter = CrossCheckFilter.all(row.id()).withOutcome(outcome);
        following.follow(row.id());
        show(row);
    }

    private static java.util.Optional<Outcome> outcome(String name) {
        for (Outcome outcome : Outcome.values()) {
            if (OutcomeBadge.name(outcome).equals(name)) {
                return java.util.Optional.of(outcome);
            }
        }
        return java.util.Optional.empty();
    }

    private void show(InvestigationRow row) {
        title = row.title();
        removeAll();
        add(new InvestigationHead(row, Section.MATRIX));
        if (row.crossChecks() == 0) {
            Anchor next =
                    row.articles() == 0
                            ? new Anchor(
                                    Section.IMPORT.address(row.id()),
                                    getTranslation("overview.import"))
                            : new Anchor(
                                    Section.OVERVIEW.address(row.id()),
                                    getTranslation("section.OVERVIEW"));
            next.addClassName("button");
            add(
                    new EmptyState(
                            getTranslation("matrix.empty"),
                            getTranslation("matrix.empty.text"),
                            next),
                    new MutedNote(kinds.muted(row.id())));
            return;
        }
        Matrix matrix = matrices.build(filter, MOST_ROWS);
        Paragraph lead = new Paragraph(getTranslation("matrix.lead"));
        lead.addClassName("lead");
        Span shown =
                new Span(
                        getTranslation(
                                "matrix.shown",
                                matrix.rows().size(),
                                matrix.total(),
                                matrix.sources().size()));
        shown.addClassName("muted");
        MatrixDrawing.Words words = words(matrix);
        Div downloads =
                new Div(
                        new Span(getTranslation("matrix.download")),
                        download("csv", "text/csv", () -> MatrixTable.csv(all())),
                        download("xlsx", XLSX, () -> MatrixWorkbook.xlsx(all(), title)),
                        download("svg", "image/svg+xml", () -> svg(words)));
        downloads.addClassName("downloads");
        downloads.getElement().setAttribute("role", "group");
        Div tools = new Div(outcomes(row.id()), shown, downloads);
        tools.addClassNames("tools", "matrix-tools");
        Div box = new Div(new MatrixGrid(matrix));
        box.addClassName("matrix-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", getTranslation("section.MATRIX"));
        add(
                lead,
                new MutedNote(kinds.muted(row.id())),
                tools,
                matrix.rows().isEmpty() ? hidden(row) : box);
    }

    private EmptyState hidden(InvestigationRow row) {
        Anchor all = new Anchor(Section.MATRIX.address(row.id()), getTranslation("queue.reset"));
        all.addClassName("button");
        return new EmptyState(
                getTranslation("queue.hidden"),
                getTranslation("queue.hidden.text", row.crossChecks()),
                all);
    }

    private Nav outcomes(UUID investigation) {
        Nav nav = new Nav();
        nav.addClassName("matrix-outcomes");
        nav.setAriaLabel(getTranslation("queue.outcome"));
        String address = Section.MATRIX.address(investigation);
        nav.add(choice(address, getTranslation("matrix.all"), null));
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.UNRELATED) {
                nav.add(
                        choice(
                                address + "?outcome=" + OutcomeBadge.name(outcome),
                                OutcomeBadge.sign(outcome) + " " + OutcomeBadge.word(outcome),
                                outcome));
            }
        }
        return nav;
    }

    private Anchor choice(String address, String text, @Nullable Outcome outcome) {
        Anchor link = new Anchor(address, text);
        link.addClassName("choice");
        if (outcome == filter.outcome()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Matrix all() {
        return matrices.build(filter, ALL);
    }

    private byte[] svg(MatrixDrawing.Words words) {
        return MatrixDrawing.svg(matrices.build(filter, MOST_DRAWN), title, words)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Dates are written now: the reader's country is not known to a download.
    private MatrixDrawing.Words words(Matrix matrix) {
        Map<String, String> days = new HashMap<>();
        for (Matrix.Source source : matrix.sources()) {
            if (source.published() != null) {
                days.put(source.published(), Dates.published(source.published()));
            }
        }
        String missing = Dates.published(null);
        return new MatrixDrawing.Words(
                getTranslation("matrix.attribute"),
                getTranslation("matrix.notStated"),
                getTranslation("matrix.unmatched"),
                getTranslation("matrix.denied"),
                getTranslation("matrix.outlier"),
                OutcomeBadge::sign,
                day -> day == null ? missing : days.getOrDefault(day, day),
                origin -> getTranslation("matrix.origin", origin));
    }

    private Anchor download(String kind, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor();
        link.setHref(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            title.replaceAll("[^\\p{L}\\p{N}]+", "-") + "-matrix." + kind,
                            type,
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD);
        link.setText(getTranslation("matrix." + kind));
        link.getElement().setAttribute("aria-label", getTranslation("matrix." + kind + ".label"));
        link.addClassName("button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
