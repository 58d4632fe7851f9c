package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.crosscheck.core.text.PassageDiff;
import org.crosscheck.web.language.Foreign;
import org.jspecify.annotations.Nullable;

/// The passages word by word, each against the first one.
///
/// Words that only one has are underlined or struck out, and said to be so to screen readers.
class WordComparison extends Section {
    /// A passage of a source.
    ///
    /// @param source how the source is named
    /// @param language of its article, null where unknown
    record Passage(String source, @Nullable String language, String text) {}

    WordComparison() {
        addClassName("word-comparison");
        getElement().setAttribute("aria-label", getTranslation("words.title"));
        getElement().setAttribute("tabindex", "0");
    }

    /// @param passages the one that the others are set against first
    void show(List<Passage> passages) {
        removeAll();
        Passage reference = passages.getFirst();
        add(line(reference, text(reference), getTranslation("words.reference")));
        if (passages.size() > 1) {
            add(legend(reference.source()));
        } else {
            add(new Paragraph(getTranslation("words.alone")));
        }
        for (Passage passage : passages.subList(1, passages.size())) {
            List<PassageDiff.Piece> pieces = PassageDiff.of(reference.text(), passage.text());
            boolean same = pieces.stream().allMatch(p -> p.kind() == PassageDiff.Kind.SAME);
            Span text = same ? text(passage) : differences(passage, pieces);
            add(line(passage, text, same ? getTranslation("words.same") : ""));
        }
    }

    private static Paragraph line(Passage passage, Span text, String note) {
        Span source = Foreign.quoted(new Span(passage.source()));
        source.addClassName("words-source");
        Paragraph line = new Paragraph(source);
        if (!note.isEmpty()) {
            Span noted = new Span(note);
            noted.addClassName("muted");
            line.add(noted);
        }
        line.add(text);
        return line;
    }

    private static Span text(Passage passage) {
        Span text = Foreign.quoted(new Span(passage.text()));
        text.addClassName("words-text");
        if (passage.language() != null) {
            text.getElement().setAttribute("lang", passage.language());
        }
        return text;
    }

    private Span differences(Passage passage, List<PassageDiff.Piece> pieces) {
        Span text = text(passage);
        text.setText("");
        for (PassageDiff.Piece piece : pieces) {
            // What ends one passage may stand in the middle of the other.
            String gap = piece.gap().isEmpty() ? " " : piece.gap();
            switch (piece.kind()) {
                case SAME -> text.getElement().appendChild(Element.createText(piece.text() + gap));
                case REMOVED -> mark(text, "del", getTranslation("words.missing"), piece, gap);
                case ADDED -> mark(text, "ins", getTranslation("words.only"), piece, gap);
            }
        }
        return text;
    }

    private void mark(Span text, String tag, String heard, PassageDiff.Piece piece, String gap) {
        Element marked = new Element(tag);
        marked.appendChild(
                heard(heard + " "),
                Element.createText(piece.text()),
                heard(" " + getTranslation("words.end")));
        text.getElement().appendChild(marked, Element.createText(gap));
    }

    /// Only for screen readers, in the language of the screen.
    private Element heard(String words) {
        Element heard = new Element("span");
        heard.setAttribute("class", "heard");
        heard.setAttribute("lang", getTranslation("language.tag"));
        heard.setText(words);
        return heard;
    }

    private Div legend(String reference) {
        Element del = new Element("del");
        del.setText(getTranslation("words.legend.missing", reference));
        Element ins = new Element("ins");
        ins.setText(getTranslation("words.legend.only"));
        Div legend = new Div();
        legend.addClassNames("words-legend", "muted");
        legend.getElement().appendChild(del, ins);
        return legend;
    }
}
