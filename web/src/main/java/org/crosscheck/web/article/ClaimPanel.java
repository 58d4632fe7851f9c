package org.crosscheck.web.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.web.badge.TimexWords;
import org.crosscheck.web.badge.TypeLabel;

/// What was understood of one claim.
class ClaimPanel extends Div {
    ClaimPanel(KeptClaim kept) {
        Claim claim = kept.claim();
        addClassName("claim-panel");
        Paragraph quote = new Paragraph(claim.text());
        quote.addClassName("quote");
        quote.getElement().setAttribute("dir", "auto");
        Facts facts = new Facts();
        facts.put(
                getTranslation("claim.speaker"),
                Optional.ofNullable(claim.speaker()).orElse(getTranslation("claim.ownVoice")));
        facts.put(getTranslation("claim.polarity"), getTranslation("polarity." + claim.polarity()));
        facts.put(
                getTranslation("claim.certainty"),
                getTranslation("certainty." + claim.certainty()));
        String when = claim.when() == null ? "" : TimexWords.of(claim.when());
        if (!when.isEmpty()) {
            facts.put(getTranslation("claim.when"), when);
        }
        add(new H2(getTranslation("article.claim")), quote);
        if (kept.withdrawn()) {
            add(note("reader.isWithdrawn"));
        }
        if (kept.origin() == KeptClaim.Origin.PERSON) {
            add(note("reader.isAdded"));
        }
        if (kept.foundAt() != null) {
            add(note("reader.isRedrawn"));
        }
        add(facts);
        if (claim.values().isEmpty()) {
            return;
        }
        Div values = new Div();
        values.addClassName("claim-values");
        for (ClaimValue value : claim.values()) {
            Span printed = new Span(value.text());
            printed.addClassNames("value", TypeLabel.styleName(value.value().type()));
            Span what =
                    new Span(
                            value.attribute().isBlank()
                                    ? TypeLabel.word(value.value().type())
                                    : TypeLabel.word(value.value().type())
                                            + " · "
                                            + value.attribute());
            what.addClassName("muted");
            Div row = new Div(printed, what);
            if (value.correction() != null) {
                Span right = new Span(getTranslation("claim.corrected", value.correction().text()));
                right.addClassName("corrected");
                right.setTitle(value.correction().notice());
                row.add(right);
            }
            values.add(row);
        }
        add(values);
    }

    private Span note(String key) {
        Span note = new Span(getTranslation(key));
        note.addClassName("edited");
        return note;
    }
}
