package org.crosscheck.web.investigation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.investigation.InvestigationRow;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;

/// How many cross-checks there are of each outcome and work state; each number leads to its list.
class NumbersPanel extends Div {
    NumbersPanel(InvestigationRow row, Facets facets) {
        addClassName("overview-numbers");
        String queue = Section.CROSS_CHECKS.address(row.id());
        Div outcomes = new Div();
        outcomes.addClassName("tiles");
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
        add(
                new H2(getTranslation("overview.findings")),
                outcomes,
                new MutedNote(facets.muted()),
                new H2(getTranslation("overview.work")),
                new Paragraph(
                        getTranslation("overview.awaiting", row.undecided(), row.agreed())),
                states);
    }

    private Anchor tile(long number, Span badge, String address) {
        Span figure = new Span(getTranslation("number", number));
        figure.addClassName("figure");
        Anchor tile = new Anchor(address, figure, badge);
        tile.addClassName("tile");
        if (number == 0) {
            tile.addClassName("zero");
        }
        return tile;
    }
}
