package org.crosscheck.importer.claim;

import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// One clause of a sentence: a main word and what belongs to it.
///
/// @param sentence 0-based sentence
/// @param tree the sentence's tree
/// @param head the main word
/// @param own the tokens that belong to no clause below it, in order
/// @param span where it stands, clauses inside it included
record Clause(int sentence, Tree tree, int head, List<Integer> own, Span span) {
    Clause {
        own = List.copyOf(own);
    }
}
