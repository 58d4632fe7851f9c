package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Reason;
import org.crosscheck.core.claim.Certainty;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.matrix.SideBySide;
import org.crosscheck.core.matrix.SideBySide.Cell;
import org.crosscheck.core.matrix.SideBySide.Mark;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.language.Foreign;

/// Draws the cells of the table of attributes. How a value stands to the row's reference is said by
/// a sign and a word, never by colour alone.
final class BesideCells {
    /// Reasons that say nothing beyond their mark.
    private static final Set<Reason> SELF_EVIDENT = Set.of(Reason.SAME, Reason.VALUE_DIFFERS);

    private final CrossCheckDetail detail;
    private final BesideTable.Listener listener;

    /// What is shown on every side below the cross-check's own value.
    enum Further {
        /// Who says so, and with what commitment.
        SPEAKER,
        /// The day that an expression such as "on Monday" means.
        DATE,
        /// When that happens of which the value is told.
        WHEN
    }

    BesideCells(CrossCheckDetail detail, BesideTable.Listener listener) {
        this.detail = detail;
        this.listener = listener;
    }

    NativeTableCell cell(SideBySide.Row row, int column, UUID article) {
        return switch (row.cells().get(column)) {
            case Cell.NotStated() -> silent();
            case Cell.Stated stated -> stated(stated, row, article);
        };
    }

    private static NativeTableCell silent() {
        NativeTableCell cell = new NativeTableCell(I18NProvider.translate("matrix.notStated"));
        cell.addClassName("not-stated");
        return cell;
    }

    private NativeTableCell stated(Cell.Stated stated, SideBySide.Row row, UUID article) {
        Finding.Side side = stated.side();
        Span sign = new Span(sign(stated.mark()));
        sign.addClassName("beside-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(why(stated) + ": ");
        heard.addClassName("heard");
        Span printed = Foreign.quoted(new Span(String.join(" / ", stated.printed())));
        printed.addClassName("printed");
        NativeButton value = new NativeButton("", _ -> listener.look(row, article));
        value.removeAll();
        value.add(sign, heard, printed);
        value.addClassName("beside-value");
        value.setTitle(why(stated) + "\n" + side.text());
        NativeTableCell cell = new NativeTableCell(value);
        cell.addClassName("mark-" + stated.mark().name().toLowerCase(Locale.ROOT));
        words(stated).forEach(cell::add);
        cell.add(open(article, side));
        return cell;
    }

    /// What is to be known of a value besides how it stands to the others.
    private static List<Span> words(Cell.Stated stated) {
        List<Span> words = new ArrayList<>();
        if (stated.denied()) {
            words.add(new Span(I18NProvider.translate("matrix.denied")));
        }
        if (stated.certainty() != Certainty.ASSERTED) {
            words.add(new Span(I18NProvider.translate("certainty." + stated.certainty())));
        }
        words.forEach(word -> word.addClassName("beside-word"));
        return words;
    }

    private Anchor open(UUID article, Finding.Side side) {
        org.crosscheck.core.text.Span place =
                side.valueSpan() == null ? side.span() : side.valueSpan();
        Anchor open =
                new Anchor("articles/" + article + "?at=" + place.start() + "-" + place.end(), "↗");
        String label = I18NProvider.translate("beside.open", PositionList.label(detail, article));
        open.setAriaLabel(label);
        open.setTitle(label);
        open.addClassName("beside-open");
        return open;
    }

    /// The mark in words, with what the findings give as the reason.
    private static String why(Cell.Stated stated) {
        String word = I18NProvider.translate("beside.mark." + stated.mark());
        return stated.reason() == null || SELF_EVIDENT.contains(stated.reason())
                ? word
                : I18NProvider.translate(
                        "beside.because",
                        word,
                        I18NProvider.translate("reason." + stated.reason()));
    }

    static String sign(Mark mark) {
        return switch (mark) {
            case REFERENCE -> "";
            case EQUAL -> "=";
            case NEAR -> "≈";
            case DIFFERENT -> "≠";
            case NOT_COMPARABLE -> "⊘";
            case UNKNOWN -> "?";
        };
    }

    /// One cell a column; empty where no side has anything to say.
    List<NativeTableCell> further(Further kind, SideBySide.Row row) {
        List<Optional<String>> said = new ArrayList<>();
        for (Cell cell : row.cells()) {
            said.add(
                    switch (cell) {
                        case Cell.NotStated() -> Optional.empty();
                        case Cell.Stated stated -> said(kind, stated, row);
                    });
        }
        return said.stream().allMatch(Optional::isEmpty)
                ? List.of()
                : said.stream()
                        .map(text -> text.map(BesideCells::plain).orElseGet(BesideCells::silent))
                        .toList();
    }

    private static NativeTableCell plain(String text) {
        return new NativeTableCell(Foreign.quoted(new Span(text)));
    }

    private static Optional<String> said(Further kind, Cell.Stated stated, SideBySide.Row row) {
        Finding.Side side = stated.side();
        return switch (kind) {
            case SPEAKER ->
                    Optional.of(
                            side.speaker() == null
                                    ? I18NProvider.translate("claim.ownVoice")
                                    : side.speaker());
            case DATE ->
                    row.type() == ValueType.DATE && side.normal() != null
                            ? Optional.of(Dates.period(side.normal()))
                                    .filter(text -> !text.isEmpty())
                            : Optional.empty();
            case WHEN ->
                    row.type() == ValueType.DATE || stated.when() == null
                            ? Optional.empty()
                            : Optional.of(Dates.period(stated.when()))
                                    .filter(text -> !text.isEmpty());
        };
    }
}
