package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.WorkState;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;
import org.crosscheck.web.badge.TypeLabel;

/// The filters of the queue, each with how many it would leave; choosing a chosen one again takes
/// it back.
class FacetPanel extends Aside {
    private final transient Function<CrossCheckFilter, String> address;

    /// @param address of the queue under a filter
    FacetPanel(Function<CrossCheckFilter, String> address) {
        this.address = address;
        addClassName("facets");
        getElement().setAttribute("aria-label", getTranslation("queue.filters"));
    }

    /// What waits for the person at the screen.
    ///
    /// @param me username
    record Mine(String me, long waiting, long assigned) {}

    void show(CrossCheckFilter now, Facets facets, Mine mine) {
        removeAll();
        Div own = group("queue.mine");
        boolean waiting = mine.me().equals(now.waitingFor());
        own.add(
                facet(
                        "",
                        getTranslation("queue.waiting"),
                        mine.waiting(),
                        waiting,
                        now.withWaitingFor(waiting ? null : mine.me())));
        boolean assigned = mine.me().equals(now.assignee());
        if (mine.assigned() > 0 || assigned) {
            own.add(
                    facet(
                            "",
                            getTranslation("queue.assigned"),
                            mine.assigned(),
                            assigned,
                            now.withAssignee(assigned ? null : mine.me())));
        }
        Div outcomes = group("queue.outcome");
        for (Outcome outcome : Outcome.values()) {
            if (facets.outcomes().containsKey(outcome) || outcome == now.outcome()) {
                boolean chosen = outcome == now.outcome();
                outcomes.add(
                        facet(
                                OutcomeBadge.sign(outcome),
                                OutcomeBadge.word(outcome),
                                facets.outcomes().getOrDefault(outcome, 0L),
                                chosen,
                                now.withOutcome(chosen ? null : outcome)));
            }
        }
        Div states = group("queue.state");
        for (WorkState state : WorkState.values()) {
            if (facets.states().containsKey(state) || state == now.state()) {
                boolean chosen = state == now.state();
                states.add(
                        facet(
                                StateBadge.sign(state),
                                StateBadge.word(state),
                                facets.states().getOrDefault(state, 0L),
                                chosen,
                                now.withState(chosen ? null : state)));
            }
        }
        Div types = group("queue.type");
        for (ValueType type : ValueType.values()) {
            if (facets.types().containsKey(type) || type == now.type()) {
                boolean chosen = type == now.type();
                boolean muted = facets.muted().contains(type);
                types.add(
                        facet(
                                "",
                                muted
                                        ? getTranslation("queue.muted", TypeLabel.word(type))
                                        : TypeLabel.word(type),
                                facets.types().getOrDefault(type, 0L),
                                chosen,
                                now.withType(chosen ? null : type)));
            }
        }
    }

    private Div group(String title) {
        Div group = new Div(new H2(getTranslation(title)));
        group.addClassName("facet-group");
        add(group);
        return group;
    }

    private Anchor facet(
            String sign, String word, long number, boolean chosen, CrossCheckFilter then) {
        Span drawn = new Span(sign);
        drawn.addClassName("sign");
        drawn.getElement().setAttribute("aria-hidden", "true");
        Span count = new Span(getTranslation("number", number));
        count.addClassName("count");
        Anchor link = new Anchor(address.apply(then), drawn, new Span(word), count);
        link.addClassName("facet");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
