package org.crosscheck.web.investigation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.review.KindRow;
import org.crosscheck.web.badge.TypeLabel;

/// How the findings of each kind do here, and a way of keeping a kind out of the queue.
class KindPanel extends Section {
    /// @param onToggle hears the kind that is to be muted, or taken in again where it is muted
    KindPanel(UUID investigation, List<KindRow> kinds, Consumer<KindRow> onToggle) {
        addClassNames("panel", "kind-panel");
        Paragraph text = new Paragraph(getTranslation("kinds.text"));
        text.addClassName("muted");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("kind", "found", "expected", "upheld", "action")) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(getTranslation("kinds." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        String queue = org.crosscheck.web.investigation.Section.CROSS_CHECKS.address(investigation);
        kinds.forEach(kind -> body.add(row(kind, queue, onToggle)));
        add(
                new H2(getTranslation("kinds.title")),
                text,
                new NativeTable(new NativeTableHeader(head), body));
    }

    private NativeTableRow row(KindRow kind, String queue, Consumer<KindRow> onToggle) {
        Anchor name =
                new Anchor(
                        queue + "?type=" + kind.type().name().toLowerCase(Locale.ROOT),
                        TypeLabel.word(kind.type()));
        NativeTableCell named = new NativeTableCell(name);
        if (kind.muted()) {
            Span muted = new Span(getTranslation("kinds.muted"));
            muted.addClassName("muted");
            named.add(muted);
        }
        Button toggle =
                new Button(
                        getTranslation(kind.muted() ? "kinds.unmute" : "kinds.mute"),
                        _ -> onToggle.accept(kind));
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel(
                getTranslation(
                        kind.muted() ? "kinds.unmute.label" : "kinds.mute.label",
                        TypeLabel.word(kind.type())));
        NativeTableRow row =
                new NativeTableRow(
                        named,
                        number(getTranslation("number", kind.crossChecks())),
                        number(getTranslation("kinds.share", kind.expected())),
                        number(
                                kind.judged() == 0
                                        ? getTranslation("kinds.noneJudged")
                                        : getTranslation(
                                                "kinds.upheldOf", kind.upheld(), kind.judged())),
                        new NativeTableCell(toggle));
        if (kind.muted()) {
            row.addClassName("is-muted");
        }
        return row;
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
