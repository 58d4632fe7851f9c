package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.crosscheck.core.check.Finding;
import org.jspecify.annotations.Nullable;

/// Why the program thinks so, and what innocent causes there may be.
class WhyPanel extends NativeDetails {
    private final Span hint = new Span();
    private final Div body = new Div();

    private final Map<Finding.Explanation, Button> confirms =
            new EnumMap<>(Finding.Explanation.class);
    private final transient Consumer<Finding.Explanation> onConfirm;

    /// @param onConfirm hears the explanation that this person confirms, or takes back
    WhyPanel(Consumer<Finding.Explanation> onConfirm) {
        this.onConfirm = onConfirm;
        addClassName("why");
        hint.addClassName("muted");
        setSummary(new Span(getTranslation("why.title")), hint);
        body.addClassName("why-body");
        setContent(body);
    }

    void show(Finding finding) {
        hint.setText(
                finding.explanations().isEmpty()
                        ? getTranslation("why.score", finding.score())
                        : getTranslation(
                                "why.hint", finding.score(), finding.explanations().size()));
        body.removeAll();
        confirms.clear();
        Div reasons = new Div(new H3(getTranslation("why.features")));
        UnorderedList features = new UnorderedList();
        finding.features().stream()
                .sorted(Comparator.comparingDouble(Finding.Feature::contribution).reversed())
                .forEach(feature -> features.add(feature(feature)));
        Paragraph rule = new Paragraph(getTranslation("why.rule", finding.rule()));
        rule.addClassName("muted");
        reasons.add(features, rule);
        Div causes = new Div(new H3(getTranslation("why.explanations")));
        if (finding.explanations().isEmpty()) {
            causes.add(new Paragraph(getTranslation("why.noExplanations")));
        } else {
            UnorderedList list = new UnorderedList();
            for (Finding.Explanation explanation : finding.explanations()) {
                list.add(explanation(explanation));
            }
            causes.add(list);
        }
        body.add(reasons, causes);
    }

    /// Marks the explanation that this person confirmed.
    void mark(Finding.@Nullable Explanation confirmed) {
        confirms.forEach((explanation, button) -> {
            boolean pressed = explanation == confirmed;
            button.setText(getTranslation(pressed ? "why.confirmed" : "why.confirm"));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        });
    }

    private ListItem explanation(Finding.Explanation explanation) {
        String text = getTranslation("explanation." + explanation);
        Button confirm = new Button("", _ -> onConfirm.accept(explanation));
        confirm.addThemeVariants(ButtonVariant.SMALL);
        confirm.addClassName("confirm");
        confirm.setAriaLabel(getTranslation("why.confirm.label", text));
        confirms.put(explanation, confirm);
        ListItem item = new ListItem(new Span(text), confirm);
        item.addClassName("explanation");
        return item;
    }

    private ListItem feature(Finding.Feature feature) {
        Span bar = new Span();
        bar.addClassNames("bar", feature.contribution() < 0 ? "against" : "for");
        bar.getStyle()
                .set("--part", Double.toString(Math.min(1, Math.abs(feature.contribution()))));
        Span number = new Span(getTranslation("why.contribution", feature.contribution()));
        number.addClassName("number");
        ListItem item = new ListItem(new Span(feature.name()), bar, number);
        item.addClassName("feature");
        return item;
    }
}
