package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.claim.ValueType;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.core.review.Facets;
import org.crosscheck.core.review.FilterPart;
import org.crosscheck.core.review.ScoreBand;
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

    /// @param me username of the person at the screen
    void show(CrossCheckFilter now, Facets facets, String me) {
        removeAll();
        own(now, facets, me);
        Facet<Outcome> outcomes =
                new Facet<>("queue.outcome", now.outcome(), now::withOutcome, OutcomeBadge::word);
        outcomes.draw(Outcome.values(), facets.outcomes(), OutcomeBadge::sign);
        Facet<WorkState> states =
                new Facet<>("queue.state", now.state(), now::withState, StateBadge::word);
        states.draw(WorkState.values(), facets.states(), StateBadge::sign);
        Facet<ScoreBand> scores =
                new Facet<>(
                        "queue.score",
                        now.score(),
                        now::withScore,
                        band -> getTranslation("queue.score." + band));
        scores.draw(ScoreBand.values(), facets.scores(), _ -> "");
        Facet<ValueType> types =
                new Facet<>(
                        "queue.type",
                        now.type(),
                        now::withType,
                        type ->
                                facets.muted().contains(type)
                                        ? getTranslation("queue.muted", TypeLabel.word(type))
                                        : TypeLabel.word(type));
        types.draw(ValueType.values(), facets.types(), _ -> "");
        named("queue.source", now.source(), facets.sources(), now::withSource);
        named("queue.origin", now.origin(), facets.origins(), now::withOrigin);
        UUID text = now.get(FilterPart.SAME_TEXT);
        named(
                "queue.text",
                text == null ? null : text.toString(),
                facets.texts().stream().map(this::text).toList(),
                id -> now.with(FilterPart.SAME_TEXT, id == null ? null : UUID.fromString(id)));
        named("queue.assignee", now.assignee(), facets.assignees(), now::withAssignee);
    }

    private Facets.Named text(Facets.Named group) {
        return new Facets.Named(
                group.name(),
                getTranslation("queue.text.of", group.label(), group.more()),
                group.number());
    }

    private void own(CrossCheckFilter now, Facets facets, String me) {
        Div own = group("queue.mine");
        boolean waiting = me.equals(now.waitingFor());
        own.add(
                facet(
                        "",
                        getTranslation("queue.waiting"),
                        facets.waiting(),
                        waiting,
                        now.withWaitingFor(waiting ? null : me)));
        boolean second = now.state() == WorkState.AWAITING_SECOND;
        own.add(
                facet(
                        "",
                        getTranslation("queue.second"),
                        facets.states().getOrDefault(WorkState.AWAITING_SECOND, 0L),
                        second,
                        now.withState(second ? null : WorkState.AWAITING_SECOND)));
        boolean assigned = me.equals(now.assignee());
        long given =
                facets.assignees().stream()
                        .filter(named -> named.name().equals(me))
                        .mapToLong(Facets.Named::number)
                        .sum();
        if (given > 0 || assigned) {
            own.add(
                    facet(
                            "",
                            getTranslation("queue.assigned"),
                            given,
                            assigned,
                            now.withAssignee(assigned ? null : me)));
        }
    }

    /// Those of a list of names; the chosen one too where there is nothing of it.
    private void named(
            String title,
            @Nullable String chosen,
            List<Facets.Named> names,
            Function<@Nullable String, CrossCheckFilter> with) {
        List<Facets.Named> drawn = new ArrayList<>(names);
        if (chosen != null && names.stream().noneMatch(n -> n.name().equals(chosen))) {
            drawn.add(new Facets.Named(chosen, chosen, 0));
        }
        if (drawn.isEmpty()) {
            return;
        }
        Div group = group(title);
        for (Facets.Named named : drawn) {
            boolean is = named.name().equals(chosen);
            group.add(
                    facet(
                            "",
                            named.label(),
                            named.number(),
                            is,
                            with.apply(is ? null : named.name())));
        }
    }

    /// One of a few fixed choices.
    private final class Facet<E extends Enum<E>> {
        private final String title;
        private final @Nullable E chosen;
        private final Function<@Nullable E, CrossCheckFilter> with;
        private final Function<E, String> word;

        private Facet(
                String title,
                @Nullable E chosen,
                Function<@Nullable E, CrossCheckFilter> with,
                Function<E, String> word) {
            this.title = title;
            this.chosen = chosen;
            this.with = with;
            this.word = word;
        }

        private void draw(E[] choices, Map<E, Long> numbers, Function<E, String> sign) {
            Div group = group(title);
            for (E choice : choices) {
                boolean is = choice == chosen;
                if (is || numbers.containsKey(choice)) {
                    group.add(
                            facet(
                                    sign.apply(choice),
                                    word.apply(choice),
                                    numbers.getOrDefault(choice, 0L),
                                    is,
                                    with.apply(is ? null : choice)));
                }
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
