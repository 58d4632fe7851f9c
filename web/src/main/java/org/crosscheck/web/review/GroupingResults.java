package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Outcome;
import org.crosscheck.core.review.GroupingPreview;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.language.Foreign;

/// What would come of a grouping, before it is done.
class GroupingResults extends Div {
    GroupingResults() {
        addClassName("grouping-results");
        getElement().setAttribute("aria-live", "polite");
    }

    /// Says what is still to be chosen.
    void ask(String what) {
        removeAll();
        Paragraph text = new Paragraph(what);
        text.addClassName("muted");
        add(text);
    }

    /// @param headings one for each result
    void show(GroupingPreview preview, List<String> headings) {
        removeAll();
        for (int i = 0; i < preview.results().size(); i++) {
            add(result(preview.results().get(i), headings.get(i), preview.sources()));
        }
        Paragraph decided =
                new Paragraph(
                        getTranslation("grouping.decisions", preview.decisions())
                                + (preview.hidden()
                                        ? " " + getTranslation("grouping.decisions.hidden")
                                        : ""));
        decided.addClassName("muted");
        add(decided);
    }

    /// No rule compared it, as none compares what a person put together here.
    private static boolean isNotCompared(Finding finding) {
        return finding.rule().isEmpty() && finding.outcome() == Outcome.CANNOT_TELL;
    }

    private Section result(CrossCheck result, String heading, Map<String, String> sources) {
        Span attribute = Foreign.english(new Span(result.attribute()));
        attribute.addClassName("attribute");
        Div line = new Div(new OutcomeBadge(result.outcome()), attribute);
        line.addClassName("grouping-line");
        UnorderedList positions = new UnorderedList();
        positions.addClassName("grouping-positions");
        for (CrossCheck.Position position : result.positions()) {
            Span value = Foreign.quoted(new Span(position.label()));
            value.addClassName("position-value");
            Span names =
                    Foreign.quoted(
                            new Span(
                                    position.sides().stream()
                                            .map(side ->
                                                    sources.getOrDefault(
                                                            side.article(), side.article()))
                                            .distinct()
                                            .collect(Collectors.joining(", "))));
            names.addClassName("muted");
            positions.add(new ListItem(value, names));
        }
        Section section = new Section(new H3(heading), line, positions);
        result.findings().stream()
                .filter(GroupingResults::isNotCompared)
                .map(finding -> Foreign.english(new Paragraph(finding.sentence())))
                .forEach(section::add);
        section.addClassName("grouping-result");
        return section;
    }
}
