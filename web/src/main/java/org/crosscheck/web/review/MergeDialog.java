package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.CrossCheckRow;
import org.crosscheck.core.review.GroupingKind;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// Asks which cross-check is of the same fact.
class MergeDialog extends GroupingDialog {
    private final TextField search = new TextField(getTranslation("grouping.merge.search"));
    private final RadioButtonGroup<CrossCheckRow> offered = new RadioButtonGroup<>();
    private final Paragraph nothing = new Paragraph(getTranslation("grouping.merge.nothing"));
    private transient GroupingDesk.@Nullable Seen chosen;

    MergeDialog(
            GroupingDesk desk,
            CrossCheckDetail detail,
            String me,
            Consumer<GroupingMenu.Made> onMade) {
        super(desk, detail, me, onMade);
        setHeaderTitle(getTranslation("grouping.merge.title"));
        name(getTranslation("grouping.merge.confirm"));
        search.setPlaceholder(getTranslation("queue.search"));
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> offer(event.getValue()));
        offered.addThemeName("vertical");
        offered.setRenderer(new ComponentRenderer<>(MergeDialog::item));
        offered.addValueChangeListener(event -> choose(event.getValue()));
        Paragraph text = new Paragraph(getTranslation("grouping.merge.text"));
        text.addClassName("muted");
        nothing.addClassName("muted");
        nothing.getElement().setAttribute("role", "status");
        choice.add(text, search, offered, nothing);
        offer("");
    }

    private void offer(String words) {
        List<CrossCheckRow> rows = desk.offered(detail, words);
        offered.setItems(rows);
        offered.setLabel(
                getTranslation(words.isBlank() ? "grouping.merge.likest" : "grouping.merge.found"));
        offered.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        choose(null);
    }

    private void choose(@Nullable CrossCheckRow row) {
        chosen = row == null ? null : desk.seen(row.id(), me);
        ready(row != null);
        if (row == null) {
            results.ask(getTranslation("grouping.merge.choose"));
        } else {
            results.show(
                    desk.previewMerge(detail, row.id(), me),
                    List.of(getTranslation("grouping.merge.result")));
        }
    }

    private static Div item(CrossCheckRow row) {
        Span sign = new Span(OutcomeBadge.sign(row.outcome()));
        sign.addClassNames("sign", "outcome-" + OutcomeBadge.name(row.outcome()));
        sign.setTitle(OutcomeBadge.word(row.outcome()));
        Span attribute = Foreign.english(new Span(row.attribute()));
        attribute.addClassName("attribute");
        Span sentence = Foreign.english(new Span(row.sentence()));
        sentence.addClassName("muted");
        Div item = new Div(new Div(sign, attribute), sentence);
        item.addClassName("grouping-item");
        return item;
    }

    @Override
    UUID group(String reason) {
        return desk.merge(detail, Objects.requireNonNull(chosen), reason, me);
    }

    @Override
    GroupingKind kind() {
        return GroupingKind.MERGE;
    }
}
