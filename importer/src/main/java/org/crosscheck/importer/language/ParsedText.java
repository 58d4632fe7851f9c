package org.crosscheck.importer.language;

import java.util.List;
import org.crosscheck.core.text.Span;

/// A text with its grammar. All spans point into `text`.
///
/// @param text the text as given
/// @param sentences its sentences in order
public record ParsedText(String text, List<Sentence> sentences) {
    public ParsedText {
        sentences = List.copyOf(sentences);
    }

    /// One sentence.
    ///
    /// @param span from its first to its last token
    /// @param tokens its tokens in order
    /// @param parsed whether the tokens carry a dependency tree; very long sentences do not
    public record Sentence(Span span, List<Token> tokens, boolean parsed) {
        public Sentence {
            tokens = List.copyOf(tokens);
        }
    }

    /// One token, with its arc in the dependency tree.
    ///
    /// @param index 0-based place in its sentence
    /// @param span where it stands
    /// @param text its printed form
    /// @param lemma its dictionary form
    /// @param pos Penn Treebank part of speech
    /// @param ner `PERSON`, `ORGANIZATION`, `LOCATION` or `O`
    /// @param head index of the token that it depends on; -1 for the root and where there is no
    ///   tree
    /// @param relation Universal Dependencies relation to its head: `nsubj`, `obl`, …; `root`, or
    ///   empty without a tree
    public record Token(
            int index,
            Span span,
            String text,
            String lemma,
            String pos,
            String ner,
            int head,
            String relation) {}
}
