package org.crosscheck.importer.attribution;

import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.name.NamedText;
import org.crosscheck.importer.name.Names;
import org.jspecify.annotations.Nullable;

/// One sentence in which reports are looked for: its tree, the names and quotations of its article
/// and the lexicon. Immutable.
///
/// @param number 0-based sentence of the article
record ReportedSentence(
        int number, Tree tree, Names names, Quotations quotations, ReportingWords words) {
    private static final Set<String> MARKS = Set.of("``", "''", "“", "”", "\"", "‘", "’", "«", "»");

    static ReportedSentence of(int number, NamedText text, ReportingWords words) {
        return new ReportedSentence(
                number, text.trees().get(number), text.names(), text.quotations(), words);
    }

    /// Whether the token stands in quotation marks.
    boolean quoted(int at) {
        return quotations.quotes(tree.token(at).span().start());
    }

    /// The quotation that the token stands in; null outside of marks.
    @Nullable Span quotationAt(int at) {
        Span token = tree.token(at).span();
        Span quotation = quotations.over(token);
        return quotation != null && quotation.contains(token) ? quotation : null;
    }

    boolean isMark(int at) {
        return MARKS.contains(tree.token(at).text()) || MARKS.contains(tree.pos(at));
    }

    boolean isComma(int at) {
        return at >= 0
                && at < tree.size()
                && (tree.pos(at).equals(",") || tree.word(at).equals(","));
    }

    /// A comma, a dash or a closing mark of quotation: what parts a report from what it reports.
    boolean parts(int at) {
        return isComma(at)
                || at >= 0 && at < tree.size() && (isMark(at) || isDash(at))
                || at >= 0 && at < tree.size() && "?!".contains(tree.word(at));
    }

    boolean isDash(int at) {
        String word = tree.word(at);
        return word.equals("-") || word.equals("--") || word.equals("–") || word.equals("—");
    }

    /// Whether the token is a finite verb or the modal or auxiliary that makes one.
    boolean isFinite(int at) {
        String pos = tree.pos(at);
        return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
    }

    /// Whether a finite verb stands between two tokens, both included.
    boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, tree.size() - 1); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isPunctuation(int at) {
        String text = tree.token(at).text();
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.codePointAt(text.length() - 1))
                && !Character.isLetterOrDigit(text.codePointAt(0))
                && "%$€£₦°".indexOf(text.charAt(0)) < 0;
    }

    /// The characters from one token to another without punctuation at either end; null where
    /// nothing is left.
    @Nullable Span trimmed(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, tree.size() - 1);
        while (first <= last && isPunctuation(first)) {
            first++;
        }
        while (last >= first && isPunctuation(last)) {
            last--;
        }
        return first > last ? null : tree.span(first, last);
    }

    /// Someone who can speak, or a document.
    boolean isSource(int at) {
        return names.canSpeak(number, at) || words.isDocument(tree.lemma(at));
    }

    boolean isNominal(int at) {
        return tree.isNoun(at) || tree.pos(at).equals("PRP") || tree.pos(at).equals("CD");
    }
}
