package org.crosscheck.web.article;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.article.ArticleRead;
import org.crosscheck.core.article.KeptClaim;
import org.crosscheck.core.claim.ClaimValue;
import org.crosscheck.core.claim.Value;
import org.crosscheck.core.text.Span;
import org.crosscheck.web.badge.TypeLabel;
import org.jspecify.annotations.Nullable;

/// An article's text with its claims marked and noted in the margin. Stretches can be selected.
class ReaderText extends ArticleText {
    private static final String START = "event.detail.start";
    private static final String END = "event.detail.end";
    private static final int MOST_NOTES = 3;

    /// @param key that adds a claim, empty for none
    ReaderText(String key) {
        addClassName("with-margin");
        addAttachListener(_ -> getElement().executeJs("crosscheck.selecting(this, $0)", key));
    }

    void show(ArticleRead article, ClaimFilter filter, @Nullable Span ringed) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        List<MarginHtml.Note> notes = new ArrayList<>();
        for (KeptClaim kept : article.claims()) {
            if (filter.shows(kept)) {
                mark(kept, filter, marks);
                note(kept, filter, notes);
            }
        }
        if (ringed != null) {
            marks.add(new MarkedText.Mark(ringed, "ringed", null, null));
        }
        getElement()
                .setProperty("innerHTML", MarginHtml.html(article.detail().text(), marks, notes));
        if (ringed != null) {
            scrollTo("ringed");
        }
    }

    private static List<ClaimValue> values(KeptClaim kept, ClaimFilter filter) {
        return kept.claim().values().stream()
                .filter(value -> !(value.value() instanceof Value.Implied))
                .filter(value -> filter.type() == null || value.value().type() == filter.type())
                .toList();
    }

    private void mark(KeptClaim kept, ClaimFilter filter, List<MarkedText.Mark> marks) {
        String id = kept.claim().id();
        marks.add(new MarkedText.Mark(kept.claim().span(), style("claim", kept), id, null));
        for (ClaimValue value : values(kept, filter)) {
            marks.add(
                    new MarkedText.Mark(
                            value.span(),
                            "value " + TypeLabel.styleName(value.value().type()),
                            id,
                            TypeLabel.word(value.value().type()) + ": " + value.attribute()));
        }
    }

    private void note(KeptClaim kept, ClaimFilter filter, List<MarginHtml.Note> notes) {
        List<ClaimValue> values = values(kept, filter);
        int at = kept.claim().span().start();
        String id = kept.claim().id();
        if (values.isEmpty() && (kept.isEdited() || filter.kind() != ClaimFilter.Kind.ALL)) {
            String words = kept.claim().speaker();
            notes.add(
                    new MarginHtml.Note(
                            at,
                            id,
                            style("", kept),
                            null,
                            "",
                            words == null ? TypeLabel.word(null) : words));
        }
        values.stream()
                .limit(MOST_NOTES)
                .forEach(value ->
                        notes.add(
                                new MarginHtml.Note(
                                        value.span().start(),
                                        id,
                                        style("", kept),
                                        value.text(),
                                        TypeLabel.styleName(value.value().type()),
                                        value.attribute())));
    }

    private static String style(String base, KeptClaim kept) {
        StringBuilder style = new StringBuilder(base);
        if (kept.withdrawn()) {
            style.append(" withdrawn");
        }
        if (kept.origin() == KeptClaim.Origin.PERSON) {
            style.append(" added");
        }
        return style.toString().strip();
    }

    /// Hears the stretch that is selected; an empty one when none is any more.
    void onSelection(SerializableBiConsumer<Integer, Integer> listener) {
        getElement()
                .addEventListener(
                        "crosscheck-select",
                        event ->
                                listener.accept(
                                        event.getEventData().path(START).asInt(0),
                                        event.getEventData().path(END).asInt(0)))
                .addEventData(START)
                .addEventData(END);
    }

    /// Hears the key that makes a claim of what is selected.
    void onAdd(SerializableConsumer<Void> listener) {
        getElement().addEventListener("crosscheck-add", _ -> listener.accept(null));
    }
}
