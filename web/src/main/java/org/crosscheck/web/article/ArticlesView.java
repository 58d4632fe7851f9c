package org.crosscheck.web.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.article.ArticleService;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.investigation.InvestigationService;
import org.crosscheck.importer.job.ImportService;
import org.crosscheck.web.account.SignedIn;
import org.crosscheck.web.address.Ids;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.investigation.InvestigationHead;
import org.crosscheck.web.investigation.Section;
import org.crosscheck.web.layout.EmptyState;
import org.crosscheck.web.layout.Toast;
import org.crosscheck.web.live.Following;
import org.crosscheck.web.live.LiveChanges;
import org.jspecify.annotations.Nullable;

/// The articles of an investigation; asks for the publication date of those that have none.
@Route("investigations/:investigation/articles")
@PermitAll
class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InvestigationService investigations;
    private final transient ArticleService articles;
    private final transient ImportService imports;
    private final transient SignedIn signedIn;
    private final transient Following following;
    private final Grid<ArticleRow> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Div body = new Div();
    private transient List<ArticleRow> rows = List.of();
    private @Nullable UUID shown;
    private String title = "";

    ArticlesView(
            InvestigationService investigations,
            ArticleService articles,
            ImportService imports,
            SignedIn signedIn,
            LiveChanges live) {
        this.investigations = investigations;
        this.articles = articles;
        this.imports = imports;
        this.signedIn = signedIn;
        following = live.whileShown(this, _ -> reload());
        addClassName("page");
        search.setPlaceholder(getTranslation("articles.search"));
        search.setAriaLabel(getTranslation("articles.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> filter());
        search.addClassName("search");
        layOut();
    }

    private void layOut() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(row -> new Anchor("articles/" + row.id(), row.title()))
                .setHeader(getTranslation("article.title"))
                .setFlexGrow(3)
                .setComparator(
                        Comparator.comparing(ArticleRow::title, String.CASE_INSENSITIVE_ORDER));
        grid.addComponentColumn(this::publisher)
                .setHeader(getTranslation("article.publisher"))
                .setFlexGrow(1)
                .setComparator(
                        Comparator.comparing(
                                row -> Optional.ofNullable(row.publisher()).orElse("")));
        grid.addComponentColumn(this::date)
                .setHeader(getTranslation("article.published"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(
                        Comparator.comparing(
                                row -> Optional.ofNullable(row.published()).orElse("")));
        grid.addColumn(ArticleRow::claims)
                .setHeader(getTranslation("article.claims"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setSortable(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvestigationRow row = Ids.load(event, "investigation", investigations::get);
        shown = row.id();
        following.follow(row.id());
        title = row.title();
        removeAll();
        add(new InvestigationHead(row, Section.ARTICLES), body);
        reload();
    }

    private void reload() {
        if (shown != null) {
            show(shown);
        }
    }

    private void show(UUID investigation) {
        rows = articles.list(investigation);
        body.removeAll();
        if (rows.isEmpty()) {
            Anchor start =
                    new Anchor(
                            Section.IMPORT.address(investigation),
                            getTranslation("overview.import"));
            start.addClassName("button");
            body.add(
                    new EmptyState(
                            getTranslation("overview.noArticles"),
                            getTranslation("overview.noArticles.text"),
                            start));
            return;
        }
        long dateless = rows.stream().filter(ArticleRow::needsDate).count();
        if (dateless > 0) {
            Span notice = new Span(getTranslation("articles.needDates", dateless));
            notice.addClassName("notice");
            body.add(notice);
        }
        body.add(search, grid);
        filter();
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<ArticleRow> found =
                rows.stream()
                        .filter(row ->
                                (row.title() + " " + row.publisher() + " " + row.file())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                        .toList();
        grid.setItems(found);
        grid.setEmptyStateText(getTranslation("articles.hidden", rows.size()));
    }

    private Component publisher(ArticleRow row) {
        Div cell = new Div(new Span(Objects.requireNonNullElse(row.publisher(), "–")));
        cell.addClassName("cell");
        if (row.agency() != null) {
            cell.add(new AgencyBadge(row.agency()));
        }
        return cell;
    }

    private Component date(ArticleRow row) {
        if (!row.needsDate()) {
            return new Span(Dates.published(row.published()));
        }
        Button give = new Button(getTranslation("articles.giveDate"), _ -> ask(row));
        give.addThemeVariants(ButtonVariant.SMALL);
        give.addClassName("attention");
        give.setAriaLabel(getTranslation("articles.giveDate.of", row.title()));
        return give;
    }

    private void ask(ArticleRow row) {
        new DateDialog(
                        row.title(),
                        date -> {
                            imports.setPublished(row.id(), date, signedIn.username());
                            reload();
                            Toast.show(getTranslation("articles.dated", row.title()));
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
