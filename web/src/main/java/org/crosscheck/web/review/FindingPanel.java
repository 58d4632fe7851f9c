package org.crosscheck.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.crosscheck.core.article.ArticleReading;
import org.crosscheck.core.article.ArticleRow;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.web.badge.OutcomeBadge;
import org.crosscheck.web.badge.SoftDifference;
import org.crosscheck.web.badge.StateBadge;
import org.crosscheck.web.badge.TypeLabel;
import org.crosscheck.web.language.Foreign;

/// What the program found, in words, and who says what.
class FindingPanel extends Header {
    private final Div badges = new Div();
    private final H1 sentence = new H1();
    private final Paragraph reopened = new Paragraph();
    private final ComboBox<Integer> chooser = new ComboBox<>();
    private final PositionList positions;
    private final Div tools;
    private final Anchor toQueue =
            new Anchor("", getTranslation("arrow.back") + " " + getTranslation("review.queue"));
    private transient List<Finding> findings = List.of();
    private final Map<String, String> labels = new HashMap<>();
    private transient Set<Integer> hidden = Set.of();
    private int chosen;
    private int compared;

    /// @param onChoose hears which finding was chosen of several
    FindingPanel(Consumer<Integer> onChoose, PositionList positions, Runnable onHistory) {
        addClassName("finding");
        this.positions = positions;
        badges.addClassName("finding-badges");
        sentence.addClassName("finding-sentence");
        Foreign.english(sentence);
        reopened.addClassName("notice");
        chooser.setAriaLabel(getTranslation("review.findings"));
        chooser.addClassName("finding-chooser");
        chooser.setItemLabelGenerator(this::label);
        chooser.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                return;
            }
            if (event.getValue() == null) {
                chooser.setValue(chosen); // one is always shown
            } else {
                onChoose.accept(event.getValue());
            }
        });
        Button history = new Button(getTranslation("review.history"), _ -> onHistory.run());
        history.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        history.addClassName("history-toggle");
        toQueue.addClassName("to-queue");
        tools = new Div(toQueue, chooser, history);
        tools.addClassName("finding-tools");
        Div line = new Div(badges, tools);
        line.addClassName("finding-line");
        add(line, sentence, reopened, positions);
    }

    /// Puts one more tool before the last.
    void addTool(Component tool) {
        tools.addComponentAtIndex(tools.getComponentCount() - 1, tool);
    }

    /// Where the list is that this one came from.
    void setQueue(String address) {
        toQueue.setHref(address);
    }

    private String label(int index) {
        Finding finding = findings.get(index);
        return getTranslation(
                "review.finding",
                index + 1,
                compared,
                labels.getOrDefault(finding.a().article(), ""),
                labels.getOrDefault(finding.b().article(), ""));
    }

    int chosen() {
        return chosen;
    }

    void show(CrossCheckDetail detail, int index, List<ArticleRow> silent) {
        chosen = index;
        findings = detail.findings();
        compared = detail.compared();
        chooser.setHelperText(
                compared > findings.size()
                        ? getTranslation("review.findings.kept", findings.size(), compared)
                        : null);
        labels.clear();
        for (ArticleReading article : detail.articles()) {
            labels.put(article.row().id().toString(), article.label());
        }
        sentence.setText(findings.get(index).sentence());
        offer();
        positions.show(detail, silent);
        refresh(detail);
    }

    /// Leaves some findings out of those that can be chosen; the chosen one stays.
    void hide(Set<Integer> places) {
        hidden = places;
        offer();
    }

    private void offer() {
        List<Integer> offered =
                IntStream.range(0, findings.size())
                        .filter(place -> place == chosen || !hidden.contains(place))
                        .boxed()
                        .toList();
        chooser.setVisible(offered.size() > 1);
        chooser.setItems(offered);
        if (chosen < findings.size()) {
            chooser.setValue(chosen);
        }
    }

    /// Shows what may change while the finding stays: its state.
    void refresh(CrossCheckDetail detail) {
        badges.removeAll();
        Finding finding = findings.get(chosen);
        Span attribute = Foreign.english(new Span(detail.row().attribute()));
        attribute.addClassName("attribute");
        badges.add(new OutcomeBadge(finding.outcome()), attribute);
        Span facts =
                new Span(
                        finding.reason() == null
                                ? TypeLabel.word(finding.type())
                                : TypeLabel.word(finding.type())
                                        + " · "
                                        + getTranslation("reason." + finding.reason()));
        facts.addClassName("muted");
        badges.add(facts, new StateBadge(detail.row().state()));
        if (detail.row().softDifference()) {
            badges.add(new SoftDifference());
        }
        if (detail.row().stale()) {
            Span stale = new Span(getTranslation("queue.stale"));
            stale.addClassName("notice");
            badges.add(stale);
        }
        reopened.setVisible(detail.reopenedBecause() != null);
        reopened.setText(
                detail.reopenedBecause() == null
                        ? ""
                        : getTranslation("review.reopened", detail.reopenedBecause()));
    }
}
