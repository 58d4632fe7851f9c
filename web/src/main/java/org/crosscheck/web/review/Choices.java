package org.crosscheck.web.review;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crosscheck.core.review.CrossCheckFilter;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.StateBadge;
import org.crosscheck.web.badge.TypeLabel;
import org.jspecify.annotations.Nullable;

/// What a filter has chosen, one by one, each with the filter that is left without it. The text
/// that is searched for is none of them: it stands in its field.
final class Choices {
    private final CrossCheckFilter filter;
    private final List<Choice> made = new ArrayList<>();

    /// One of them.
    ///
    /// @param title of its facet: "Source"
    /// @param word what is chosen of it: "The Vell Mariner"
    record Choice(String title, String word, CrossCheckFilter without) {}

    private Choices(CrossCheckFilter filter) {
        this.filter = filter;
    }

    /// @param me username of the person at the screen
    /// @param sources how the articles are named that the filter asks for
    static List<Choice> of(CrossCheckFilter filter, String me, List<String> sources) {
        Choices choices = new Choices(filter);
        choices.all(me, sources);
        return List.copyOf(choices.made);
    }

    private void all(String me, List<String> sources) {
        if (filter.waitingFor() != null) {
            boolean own = filter.waitingFor().equals(me);
            add(
                    own ? "queue.mine" : "queue.waiting.other",
                    own ? I18NProvider.translate("queue.waiting") : filter.waitingFor(),
                    filter.withWaitingFor(null));
        }
        add("queue.outcome", filter.outcome(), OutcomeBadge::word, filter.withOutcome(null));
        add("queue.state", filter.state(), StateBadge::word, filter.withState(null));
        add("queue.verdict", filter.verdict(), OutcomeBadge::word, filter.withVerdict(null));
        add(
                "queue.score",
                filter.score(),
                band -> I18NProvider.translate("queue.score." + band),
                filter.withScore(null));
        add("queue.type", filter.type(), TypeLabel::word, filter.withType(null));
        add("queue.source", filter.source(), Function.identity(), filter.withSource(null));
        add("queue.origin", filter.origin(), Function.identity(), filter.withOrigin(null));
        add("queue.assignee", filter.assignee(), Function.identity(), filter.withAssignee(null));
        if (!sources.isEmpty()) {
            add("queue.source", String.join(" + ", sources), filter.between(null, null));
        }
    }

    private <E> void add(
            String title, @Nullable E chosen, Function<E, String> word, CrossCheckFilter without) {
        if (chosen != null) {
            add(title, word.apply(chosen), without);
        }
    }

    private void add(String title, String word, CrossCheckFilter without) {
        made.add(new Choice(I18NProvider.translate(title), word, without));
    }
}
