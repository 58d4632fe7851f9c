package org.crosscheck.web.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.core.review.CheckRunService;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.CrossCheckService;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.SavedViewService;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.SoftDifference;
import org.crosscheck.web.badge.StateBadge;
import org.crosscheck.web.badge.TypeLabel;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.Section;
import org.crosscheck.web.language.Foreign;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;

/// The cross-checks of an investigation, filtered and searched; conflicts first.
@Route("investigations/:investigation/cross-checks")
@PermitAll
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient CrossCheckService crossChecks;
    private final transient CheckRunService runs;
    private final transient Following following;
    private final Div head = new Div();
    private final FacetPanel facets = new FacetPanel(QueueView::address);
    private final QueueViews views;
    private final TextField search = new TextField();
    private final Span shownCount = new Span();
    private final Grid<CrossCheckRow> grid = new Grid<>();
    private final QueueTools tools;
    private final transient QueueDesk desk;
    private final transient SignedIn signedIn;
    private final Div list = new Div();
    private final Div between = new Div();
    private final CallbackDataProvider<CrossCheckRow, Void> rows;
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private String title = "";
    private String me = "";

    QueueView(
            InvestigationService investigations,
            CrossCheckService crossChecks,
            CheckRunService runs,
            QueueDesk desk,
            SavedViewService savedViews,
            SignedIn signedIn,
            LiveChanges live) {
        this.investigations = investigations;
        this.crossChecks = crossChecks;
        this.runs = runs;
        this.desk = desk;
        this.signedIn = signedIn;
        tools = new QueueTools(desk, grid);
        views = new QueueViews(savedViews);
        following = live.whileShown(this, _ -> show(investigations.get(filter.investigation())));
        addClassNames("page", "queue-page");
        rows =
                new CallbackDataProvider<>(
                        query ->
                                crossChecks
                                        .list(filter, query.getOffset(), query.getLimit())
                                        .stream(),
                        _ -> (int) Math.min(Integer.MAX_VALUE, crossChecks.count(filter)),
                        CrossCheckRow::id);
        layOutGrid();
        search.setPlaceholder(getTranslation("queue.search"));
        search.setAriaLabel(getTranslation("queue.search"));
        search.setClearButtonVisible(true);
        search.addClassName("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                Section.CROSS_CHECKS.address(filter.investigation()),
                                QueueAddress.query(searching(event.getValue())));
            }
        });
        shownCount.addClassName("muted");
        shownCount.getElement().setAttribute("aria-live", "polite");
        Div line = new Div(search, shownCount);
        line.addClassName("tools");
        Div main = new Div(line, between, tools, list);
        main.addClassName("queue-main");
        Div side = new Div(views, facets);
        side.addClassName("queue-side");
        Div columns = new Div(side, main);
        columns.addClassName("queue-columns");
        add(head, columns);
    }

    private void layOutGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("queue-grid");
        grid.addComponentColumn(row -> new OutcomeBadge(row.outcome()))
                .setHeader(getTranslation("queue.outcome"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::finding)
                .setHeader(getTranslation("queue.finding"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::work)
                .setHeader(getTranslation("queue.state"))
                .setWidth("11.5rem")
                .setFlexGrow(0);
    }

    private Div finding(CrossCheckRow row) {
        Anchor attribute = Foreign.english(new Anchor(review(row.id()), row.attribute()));
        attribute.addClassName("attribute");
        Span sentence = Foreign.english(new Span(row.sentence()));
        sentence.addClassName("muted");
        Span facts =
                new Span(getTranslation("queue.facts", TypeLabel.word(row.type()), row.sources()));
        facts.addClassName("finding-facts");
        Div cell = new Div(attribute, sentence, facts);
        cell.addClassName("finding-cell");
        return cell;
    }

    private Div work(CrossCheckRow row) {
        Div cell = new Div(new StateBadge(row.state()));
        cell.addClassName("work-cell");
        if (row.verdict() != null) {
            cell.add(new OutcomeBadge(row.verdict()));
        }
        if (row.softDifference()) {
            cell.add(new SoftDifference());
        }
        if (row.stale()) {
            Span stale = new Span(getTranslation("queue.stale"));
            stale.addClassName("muted");
            cell.add(stale);
        }
        return cell;
    }

    private String review(UUID crossCheck) {
        return ReviewView.address(crossCheck, filter);
    }

    /// The address of the queue under a filter.
    static String address(CrossCheckFilter filter) {
        QueryParameters query = QueueAddress.query(filter);
        String address = Section.CROSS_CHECKS.address(filter.investigation());
        return query.getParameters().isEmpty() ? address : address + "?" + query.getQueryString();
    }

    private CrossCheckFilter searching(String text) {
        return filter.withText(text);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        me = signedIn.username();
        filter = QueueAddress.filter(row.id(), event.getLocation().getQueryParameters());
        following.follow(row.id());
        if (!search.getValue().equals(filter.text())) {
            search.setValue(filter.text());
        }
        show(row);
    }

    private void show(InvestigationRow row) {
        title = row.title();
        head.removeAll();
        head.add(new InvestigationHead(row, Section.CROSS_CHECKS));
        Facets counted = desk.facets(filter, me);
        long found = counted.total();
        facets.show(filter, counted, me);
        views.show(filter, me);
        tools.show(filter, me, found);
        name(desk.sources(filter));
        tools.setVisible(row.crossChecks() > 0);
        long hidden = counted.hidden();
        long all = row.crossChecks() + hidden;
        shownCount.setText(
                hidden == 0
                        ? getTranslation("queue.shown", found, all)
                        : getTranslation("queue.shownMuted", found, all, hidden));
        boolean filled = found > 0;
        if (!filled) {
            list.removeAll();
            list.add(emptiness(row, hidden));
            return;
        }
        if (grid.getParent().isEmpty()) {
            list.removeAll();
            list.add(grid);
        }
        if (grid.getDataProvider() != rows) {
            grid.setDataProvider(rows);
        } else {
            rows.refreshAll();
        }
    }

    /// Says which sources the list is limited to, and how to see all again.
    private void name(List<String> sources) {
        between.removeAll();
        between.setVisible(!sources.isEmpty());
        between.setClassName("notice");
        between.addClassName("queue-between");
        if (!sources.isEmpty()) {
            between.add(
                    new Span(
                            sources.size() == 1
                                    ? getTranslation("queue.of", sources.getFirst())
                                    : getTranslation(
                                            "queue.between", sources.get(0), sources.get(1))),
                    new Anchor(address(filter.between(null, null)), getTranslation("queue.reset")));
        }
    }

    private EmptyState emptiness(InvestigationRow row, long muted) {
        if (row.crossChecks() == 0 && muted > 0) {
            return new EmptyState(
                    getTranslation("queue.allMuted"),
                    getTranslation("queue.allMuted.text", muted),
                    button(Section.OVERVIEW.address(row.id()), "section.OVERVIEW"));
        }
        if (row.crossChecks() > 0) {
            return new EmptyState(
                    getTranslation("queue.hidden"),
                    getTranslation("queue.hidden.text", row.crossChecks()),
                    button(address(CrossCheckFilter.all(row.id())), "queue.reset"));
        }
        return runs.latest(row.id())
                .map(run ->
                        new EmptyState(
                                getTranslation("queue.nothing"),
                                getTranslation(
                                        "queue.nothing.text",
                                        run.coverage().articles(),
                                        run.coverage().claims(),
                                        run.coverage().candidatePairs()),
                                button(Section.OVERVIEW.address(row.id()), "queue.coverage")))
                .orElseGet(() -> row.articles() == 0 ? noArticles(row) : notRun(row));
    }

    private EmptyState noArticles(InvestigationRow row) {
        return new EmptyState(
                getTranslation("overview.noArticles"),
                getTranslation("overview.noArticles.text"),
                button(Section.IMPORT.address(row.id()), "overview.import"));
    }

    private EmptyState notRun(InvestigationRow row) {
        return new EmptyState(
                getTranslation("overview.notRun"),
                getTranslation("overview.notRun.text", row.articles()),
                button(Section.OVERVIEW.address(row.id()), "section.OVERVIEW"));
    }

    private Anchor button(String address, String label) {
        Anchor button = new Anchor(address, getTranslation(label));
        button.addClassName("button");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
