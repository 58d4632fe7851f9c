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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.crosscheck.core.check.Finding;
import org.crosscheck.core.check.SharedWords;
import org.crosscheck.core.claim.ValueType;
import org.jspecify.annotations.Nullable;

/// Why the program thinks so, and what innocent causes there may be.
class WhyPanel extends NativeDetails {
    private static final int MOST = 6;

    /// What is said otherwise where it speaks against.
    private static final Set<String> TWO_SIDED = Set.of("least lead", "greatest lead");

    private static final Comparator<Finding.Feature> STRONGEST_FIRST =
            Comparator.comparingDouble(feature -> -Math.abs(feature.contribution()));

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
        setVisible(!finding.rule().isEmpty()); // otherwise no rule found it
        hint.setText(
                finding.explanations().isEmpty()
                        ? getTranslation("why.score", finding.score())
                        : getTranslation(
                                "why.hint", finding.score(), finding.explanations().size()));
        body.removeAll();
        confirms.clear();
        Div reasons = reasons(finding);
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

    /// What the rule looks at, and what it saw, the strongest first.
    private Div reasons(Finding finding) {
        Div reasons = new Div(new Paragraph(getTranslation("why.rule." + finding.rule())));
        if (finding.type() == ValueType.QUOTE) {
            String shared = shared(finding);
            if (!shared.isEmpty()) {
                reasons.add(new Paragraph(getTranslation("why.shared", shared)));
            }
        }
        List<Finding.Feature> features =
                finding.features().stream().sorted(STRONGEST_FIRST).toList();
        if (features.isEmpty()) {
            return reasons;
        }
        reasons.add(new H3(getTranslation("why.features")));
        reasons.add(list(features.subList(0, Math.min(MOST, features.size()))));
        if (features.size() > MOST) {
            List<Finding.Feature> rest = features.subList(MOST, features.size());
            reasons.add(new NativeDetails(getTranslation("why.more", rest.size()), list(rest)));
        }
        return reasons;
    }

    private static String shared(Finding finding) {
        String a = finding.a().value();
        String b = finding.b().value();
        return a == null || b == null ? "" : SharedWords.of(a, b);
    }

    private UnorderedList list(List<Finding.Feature> features) {
        UnorderedList list = new UnorderedList();
        features.forEach(feature -> list.add(feature(feature)));
        return list;
    }

    private ListItem feature(Finding.Feature feature) {
        boolean against = feature.contribution() < 0;
        Span bar = new Span();
        bar.addClassNames("bar", against ? "against" : "for");
        bar.getStyle()
                .set("--part", Double.toString(Math.min(1, Math.abs(feature.contribution()))));
        Span side = new Span(getTranslation(against ? "why.against" : "why.for"));
        side.addClassName("side");
        side.setTitle(getTranslation("why.contribution", feature.contribution()));
        ListItem item = new ListItem(new Span(words(feature.name(), against)), bar, side);
        item.addClassName("feature");
        return item;
    }

    /// A feature's name as people say it.
    private String words(String name, boolean against) {
        String text = getTranslation(key(name, against));
        return text.startsWith("!") ? name : text;
    }

    /// Under what key the words for a feature stand.
    static String key(String name, boolean against) {
        String key = "why.feature." + name.replace(' ', '-');
        return TWO_SIDED.contains(name) ? key + (against ? ".against" : ".for") : key;
    }
}
