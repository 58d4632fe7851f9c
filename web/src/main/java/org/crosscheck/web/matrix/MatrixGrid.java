package org.crosscheck.web.matrix;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.crosscheck.core.matrix.Matrix;
import org.crosscheck.core.matrix.Matrix.Cell;
import org.crosscheck.core.matrix.MatrixDrawing;
import org.crosscheck.web.article.AgencyBadge;
import org.crosscheck.web.badge.Dates;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.TypeLabel;
import org.crosscheck.web.language.Foreign;

/// The table of a matrix: cells say what is printed, by a letter which say the same, by a word
/// which stand apart; each leads to its exact characters.
class MatrixGrid extends NativeTable {
    private final transient List<Matrix.Source> sources;

    MatrixGrid(Matrix matrix) {
        sources = matrix.sources();
        addClassName("matrix");
        NativeTableRow head = new NativeTableRow();
        NativeTableHeaderCell corner =
                new NativeTableHeaderCell(getTranslation("matrix.attribute"));
        corner.getElement().setAttribute("scope", "col");
        head.add(corner);
        for (int i = 0; i < sources.size(); i++) {
            head.add(source(i));
        }
        NativeTableBody body = new NativeTableBody();
        matrix.rows().forEach(row -> body.add(row(row)));
        add(new NativeTableHeader(head), body);
    }

    private NativeTableHeaderCell source(int column) {
        Matrix.Source source = sources.get(column);
        Anchor name = new Anchor("articles/" + source.article(), source.label());
        name.setTitle(source.title());
        Span date = new Span(Dates.published(source.published()));
        date.addClassName("muted");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name, date);
        if (source.agency() != null) {
            cell.add(new AgencyBadge(source.agency()));
        }
        if (source.origin() > 0) {
            bracket(cell, column, source.origin());
        }
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /// Neighbours of one origin have one bracket; where others stand between them its number says
    /// that they belong together.
    private void bracket(NativeTableHeaderCell cell, int column, int origin) {
        Span word = new Span(getTranslation("matrix.origin", origin));
        word.addClassName("origin-word");
        word.setTitle(getTranslation("matrix.origin.explained"));
        cell.addComponentAsFirst(word);
        cell.addClassName("origin");
        if (column == 0 || sources.get(column - 1).origin() != origin) {
            cell.addClassName("origin-first");
        }
        if (column == sources.size() - 1 || sources.get(column + 1).origin() != origin) {
            cell.addClassName("origin-last");
        }
    }

    private NativeTableRow row(Matrix.Row row) {
        Span sign = new Span(OutcomeBadge.sign(row.outcome()));
        sign.addClassNames("sign", "outcome-" + OutcomeBadge.name(row.outcome()));
        sign.setTitle(OutcomeBadge.word(row.outcome()));
        Anchor attribute =
                Foreign.english(new Anchor("cross-checks/" + row.crossCheck(), row.attribute()));
        Span kind = new Span(TypeLabel.word(row.type()));
        kind.addClassName("muted");
        Div name = new Div(sign, new Div(attribute, kind));
        name.addClassName("matrix-attribute");
        if (row.verdict() != null) {
            name.add(new OutcomeBadge(row.verdict()));
        }
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow drawn = new NativeTableRow(head);
        for (int i = 0; i < sources.size(); i++) {
            drawn.add(cell(row.cells().get(i), sources.get(i)));
        }
        return drawn;
    }

    private NativeTableCell cell(Cell cell, Matrix.Source source) {
        return switch (cell) {
            case Cell.NotStated() -> {
                NativeTableCell silent = new NativeTableCell(getTranslation("matrix.notStated"));
                silent.addClassName("not-stated");
                yield silent;
            }
            case Cell.Unmatched unmatched -> unmatched(unmatched, source);
            case Cell.Stated stated -> stated(stated, source);
        };
    }

    private NativeTableCell stated(Cell.Stated stated, Matrix.Source source) {
        Span letter = new Span(MatrixDrawing.letter(stated.position()));
        letter.addClassNames("position", "position-" + Math.min(stated.position(), 3));
        letter.setTitle(getTranslation("matrix.position"));
        Anchor value = value(source, stated.printed(), stated.span());
        NativeTableCell cell = new NativeTableCell(letter, value);
        if (stated.denied()) {
            cell.add(word("matrix.denied"));
        }
        if (stated.outlier()) {
            cell.addClassName("outlier");
            cell.add(word("matrix.outlier"));
        }
        return cell;
    }

    private NativeTableCell unmatched(Cell.Unmatched unmatched, Matrix.Source source) {
        Span word = word("matrix.unmatched");
        word.setTitle(getTranslation("matrix.unmatched.meaning"));
        NativeTableCell cell =
                new NativeTableCell(word, value(source, unmatched.printed(), unmatched.span()));
        cell.addClassName("unmatched");
        return cell;
    }

    private static Anchor value(
            Matrix.Source source, List<String> printed, org.crosscheck.core.text.Span place) {
        Anchor value =
                new Anchor(
                        "articles/" + source.article() + "?at=" + place.start() + "-" + place.end(),
                        String.join(" / ", printed));
        value.getElement().setAttribute("dir", "auto");
        value.addClassName("matrix-value");
        return value;
    }

    private Span word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("matrix-word");
        return word;
    }
}
