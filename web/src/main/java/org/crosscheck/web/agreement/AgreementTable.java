package org.crosscheck.web.agreement;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.crosscheck.core.agreement.Agreement;
import org.crosscheck.core.review.AgreementRow;
import org.jspecify.annotations.Nullable;

/// Measures of agreement, one row a group of decisions.
class AgreementTable extends NativeTable {
    private final NativeTableBody body = new NativeTableBody();

    /// @param of text key of the first column's name
    /// @param kappa text key of what kind of κ it is
    AgreementTable(String of, String kappa) {
        addClassName("numbers-table");
        NativeTableRow head = new NativeTableRow();
        for (String column :
                List.of(
                        of,
                        "agreement.crossChecks",
                        "agreement.percent",
                        kappa,
                        "agreement.alpha",
                        "agreement.interval")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        add(new NativeTableHeader(head), body);
    }

    void add(String name, AgreementRow row) {
        Agreement.Interval interval = row.interval();
        NativeTableHeaderCell named = new NativeTableHeaderCell(name);
        named.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow();
        line.add(named);
        line.add(
                number(getTranslation("number", row.crossChecks())),
                number(
                        row.percent() == null
                                ? undefined()
                                : getTranslation("agreement.share", row.percent())),
                number(measure(row.kappa())),
                number(measure(row.alpha())),
                number(
                        interval == null
                                ? undefined()
                                : getTranslation(
                                        "agreement.range", interval.low(), interval.high())));
        body.add(line);
    }

    private String measure(@Nullable Double value) {
        return value == null ? undefined() : getTranslation("agreement.measure", value);
    }

    private String undefined() {
        return getTranslation("agreement.undefined");
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
