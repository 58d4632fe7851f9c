package org.crosscheck.web.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crosscheck.core.check.CrossCheck;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.Place;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.GroupingKind;
import org.crosscheck.core.review.GroupingPreview;
import org.crosscheck.web.language.Foreign;

/// Asks which statements are of another fact.
class SplitDialog extends GroupingDialog {
    private static final int LONGEST = 180;

    private final Map<Place, Checkbox> statements = new LinkedHashMap<>();

    SplitDialog(
            GroupingDesk desk,
            CrossCheckDetail detail,
            String me,
            Consumer<GroupingMenu.Made> onMade) {
        super(desk, detail, me, onMade);
        setHeaderTitle(getTranslation("grouping.split.title"));
        name(getTranslation("grouping.split.confirm"));
        Paragraph text = new Paragraph(getTranslation("grouping.split.text"));
        text.addClassName("muted");
        choice.add(text);
        for (CrossCheck.Position position : detail.positions()) {
            choice.add(group(position));
        }
        preview();
    }

    private Div group(CrossCheck.Position position) {
        Span value = Foreign.quoted(new Span(position.label()));
        value.addClassName("position-value");
        Div group = new Div(value);
        group.addClassName("grouping-position");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", position.label());
        for (Finding.Side side : position.sides()) {
            if (statements.containsKey(Place.of(side))) {
                continue;
            }
            Checkbox box = new Checkbox();
            box.setAutofocus(statements.isEmpty());
            Span source =
                    Foreign.quoted(
                            new Span(PositionList.label(detail, UUID.fromString(side.article()))));
            source.addClassName("strong");
            Span passage = Foreign.quoted(new Span("“" + shortened(side.text()) + "”"));
            passage.addClassName("muted");
            Div label = new Div(source, passage);
            label.addClassName("grouping-item");
            box.setLabelComponent(label);
            box.addValueChangeListener(_ -> preview());
            statements.put(Place.of(side), box);
            group.add(box);
        }
        return group;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    private Set<Place> leaving() {
        return statements.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void preview() {
        Set<Place> leaving = leaving();
        boolean some = !leaving.isEmpty() && leaving.size() < statements.size();
        ready(some);
        if (!some) {
            results.ask(
                    getTranslation(
                            leaving.isEmpty() ? "grouping.split.choose" : "grouping.split.all"));
            return;
        }
        GroupingPreview preview = desk.previewSplit(detail, leaving, me);
        results.show(
                preview,
                List.of(
                        getTranslation("grouping.split.staying"),
                        getTranslation("grouping.split.leaving")));
    }

    @Override
    UUID group(String reason) {
        return desk.split(detail, leaving(), reason, me);
    }

    @Override
    GroupingKind kind() {
        return GroupingKind.SPLIT;
    }
}
