package org.crosscheck.web.investigation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;

/// How many cross-checks there are of each outcome and work state; each number leads to its list.
class NumbersPanel extends Div {
    /// @param agreement share of decisions that are the same, 0 to 1; empty where none can be
    ///   measured or shown
    NumbersPanel(InvestigationRow row, Facets facets, OptionalDouble agreement) {
        addClassName("overview-numbers");
        String queue = Section.CROSS_CHECKS.address(row.id());
        Div outcomes = new Div();
        outcomes.addClassName("tiles");
        Span all = new Span(getTranslation("overview.all"));
        all.addClassName("badge");
        outcomes.add(tile(facets.total(), all, queue));
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.UNRELATED) {
                outcomes.add(
                        tile(
                                facets.outcomes().getOrDefault(outcome, 0L),
                                new OutcomeBadge(outcome),
                                queue + "?outcome=" + OutcomeBadge.name(outcome)));
            }
        }
        Div states = new Div();
        states.addClassNames("tiles", "states");
        for (WorkState state : WorkState.values()) {
            states.add(
                    tile(
                            facets.states().getOrDefault(state, 0L),
                            new StateBadge(state),
                            queue + "?state=" + StateBadge.name(state)));
        }
        Span same = new Span(getTranslation("overview.agreement"));
        same.addClassName("badge");
        states.add(
                tile(
                        agreement.isPresent()
                                ? getTranslation("agreement.share", agreement.getAsDouble())
                                : getTranslation("agreement.undefined"),
                        same,
                        Section.AGREEMENT.address(row.id()),
                        agreement.isEmpty()));
        add(
                new H2(getTranslation("overview.findings")),
                outcomes,
                new MutedNote(facets.muted()),
                new H2(getTranslation("overview.work")),
                new Paragraph(getTranslation("overview.awaiting", row.undecided(), row.agreed())),
                states);
    }

    private Anchor tile(long number, Span badge, String address) {
        return tile(getTranslation("number", number), badge, address, number == 0);
    }

    private static Anchor tile(String text, Span badge, String address, boolean nothing) {
        Span figure = new Span(text);
        figure.addClassName("figure");
        Anchor tile = new Anchor(address, figure, badge);
        tile.addClassName("tile");
        if (nothing) {
            tile.addClassName("zero");
        }
        return tile;
    }
}
