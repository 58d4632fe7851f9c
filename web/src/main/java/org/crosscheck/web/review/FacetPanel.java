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
import org.jspecify.annotations.Nullable;

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

    void show(CrossCheckFilter now, Facets facets) {
        removeAll();
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
                                with(now, chosen ? null : outcome, now.type(), now.state())));
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
                                with(now, now.outcome(), now.type(), chosen ? null : state)));
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
                                with(now, now.outcome(), chosen ? null : type, now.state())));
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

    private static CrossCheckFilter with(
            CrossCheckFilter now,
            @Nullable Outcome outcome,
            @Nullable ValueType type,
            @Nullable WorkState state) {
        return new CrossCheckFilter(
                now.investigation(),
                outcome,
                type,
                state,
                now.verdict(),
                now.article(),
                now.text());
    }
}
