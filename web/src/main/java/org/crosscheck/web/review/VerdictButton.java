package org.crosscheck.web.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.account.KeyMap;
import org.crosscheck.core.review.CrossCheckDetail;
import org.crosscheck.core.review.DecisionRow;
import org.crosscheck.core.review.Definitions;
import org.crosscheck.core.review.Verdict;
import org.crosscheck.web.badge.OutcomeBadge;

/// One verdict to press: sign, word, how many others said so, and its key.
///
/// It is locked from the click until the server has answered.
class VerdictButton extends Button {
    private final Verdict verdict;
    private final Span others = new Span();
    private final Span key = DecisionBar.key("");

    VerdictButton(Verdict verdict) {
        this.verdict = verdict;
        Span sign = new Span(OutcomeBadge.sign(verdict));
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(OutcomeBadge.word(verdict));
        word.addClassName("word");
        others.addClassName("others");
        Span content = new Span(sign, word, others, key);
        content.addClassName("verdict-content");
        getElement().appendChild(content.getElement());
        addClassNames(
                "verdict", "verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setDisableOnClick(true);
    }

    /// Shows the key that a person has chosen for it.
    void use(KeyMap map) {
        DecisionBar.name(key, map.shown(DecisionBar.action(verdict)));
    }

    void define(Definitions definitions) {
        setTooltipText(
                definitions
                        .meanings()
                        .getOrDefault(verdict, getTranslation("verdict." + verdict + ".meaning")));
    }

    /// Shows whether this person decided so, and who else did.
    void show(CrossCheckDetail detail, String me) {
        boolean mine = ReviewDesk.mine(detail, me).filter(m -> m.verdict() == verdict).isPresent();
        getElement().setAttribute("aria-pressed", Boolean.toString(mine));
        setEnabled(!detail.panel().isResolved());
        List<String> names =
                detail.decisions().stream()
                        .filter(d -> d.verdict() == verdict && !d.reviewer().equals(me))
                        .map(DecisionRow::displayName)
                        .toList();
        others.setText(names.isEmpty() ? "" : "+" + names.size());
        others.setVisible(!names.isEmpty());
        others.setTitle(String.join(", ", names));
    }
}
