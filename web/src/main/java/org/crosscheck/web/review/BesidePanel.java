package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.matrix.SideBySide;
import org.crosscheck.core.matrix.SideBySideService;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.Evidence;
import org.jspecify.annotations.Nullable;

/// The table of attributes over the columns of the sources, which can be folded away. What is
/// chosen is kept while the browser's session lasts; nothing is read for a table that is folded.
class BesidePanel extends Div {
    private static final String FOLDED = BesidePanel.class.getName() + ".folded";

    /// Rows beside the cross-check's own until more are asked for.
    private static final int FEW = 5;

    private final transient SideBySideService service;
    private final SourceColumns sources;
    private final Button toggle = new Button(getTranslation("beside.toggle"));
    private final Div box = new Div();
    private transient CrossCheckFilter filter = CrossCheckFilter.all(new UUID(0, 0));
    private transient @Nullable CrossCheckDetail detail;
    private transient @Nullable BesideTable table;
    private transient Set<UUID> hidden = Set.of();
    private int index;
    private int limit = FEW;

    /// @param sources where passages are shown that were chosen in the table
    BesidePanel(SideBySideService service, SourceColumns sources) {
        this.service = service;
        this.sources = sources;
        addClassName("beside");
        box.addClassName("beside-box");
        box.setId("beside");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", getTranslation("beside.title"));
        box.getElement().setAttribute("tabindex", "0");
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClassName("beside-toggle");
        toggle.getElement().setAttribute("aria-controls", "beside");
        toggle.addClickListener(_ -> fold(isShown()));
        add(box);
        fold(VaadinSession.getCurrent().getAttribute(FOLDED) != null);
    }

    /// Folds the table and shows it again.
    Button toggle() {
        return toggle;
    }

    /// Takes the queue's filter, which the links of the rows keep.
    void use(CrossCheckFilter now) {
        filter = now;
    }

    void show(CrossCheckDetail shown, int finding) {
        if (detail == null || !detail.row().id().equals(shown.row().id())) {
            limit = FEW;
        }
        detail = shown;
        index = finding;
        draw();
    }

    /// Leaves out the columns of some articles.
    void hide(Set<UUID> articles) {
        hidden = articles;
        if (table != null) {
            table.hide(articles);
        }
    }

    private boolean isShown() {
        return "true".equals(toggle.getElement().getAttribute("aria-expanded"));
    }

    private void fold(boolean away) {
        VaadinSession.getCurrent().setAttribute(FOLDED, away ? Boolean.TRUE : null);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(!away));
        Span sign = new Span(away ? "▸" : "▾");
        sign.addClassName("fold-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        toggle.setPrefixComponent(sign);
        setVisible(!away);
        draw();
    }

    private void draw() {
        box.removeAll();
        table = null;
        if (detail == null || !isShown()) {
            return;
        }
        Finding finding = detail.findings().get(index);
        SideBySide sides = service.build(Evidence.of(detail), finding, limit);
        BesideTable drawn =
                new BesideTable(
                        sides,
                        detail,
                        filter,
                        new BesideTable.Listener() {
                            @Override
                            public void look(SideBySide.Row row, UUID article) {
                                BesidePanel.this.look(sides, row, article);
                            }

                            @Override
                            public void more() {
                                limit = SideBySideService.MOST;
                                draw();
                                box.getElement().executeJs("this.focus()");
                            }
                        });
        drawn.hide(hidden);
        table = drawn;
        box.add(drawn);
    }

    private void look(SideBySide sides, SideBySide.Row row, UUID article) {
        Objects.requireNonNull(table).mark(row);
        sources.look(sides, row, article);
    }
}
