package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Tree;

/// The quotations that a word of reporting stands beside: nothing but its source, times and places
/// lies between them.
final class AdjoiningQuotations {
    private static final String CLOSING = ",.?!…;-–—";

    private final ReportedSentence here;
    private final Tree tree;

    AdjoiningQuotations(ReportedSentence here) {
        this.here = here;
        this.tree = here.tree();
    }

    List<Span> of(int verb, int source) {
        List<Span> contents = new ArrayList<>();
        Span cue = tree.token(verb).span();
        for (Span quotation : here.quotations().stretches()) {
            if ((quotation.overlaps(tree.sentence().span()) || endsJustBefore(quotation))
                    && !quotation.overlaps(cue)
                    && isBeside(verb, source, quotation)) {
                contents.add(quotation);
            }
        }
        return contents;
    }

    /// "Was it the valve?" asked Holt: the mark of question ends a sentence for the parser.
    private boolean endsJustBefore(Span quotation) {
        int gap = tree.sentence().span().start() - quotation.end();
        return gap > 0
                && gap <= 3
                && "?!".indexOf(tree.text().charAt(quotation.end() - 1)) >= 0
                && tree.text().substring(quotation.end(), quotation.end() + gap).indexOf('\n') < 0
                && tree.root() >= 0
                && here.words().isVerb(tree.lemma(tree.root()))
                && tree.child(tree.root(), "ccomp", "xcomp") < 0;
    }

    private boolean isBeside(int verb, int source, Span quotation) {
        Span cue = tree.token(verb).span();
        boolean before = quotation.end() <= cue.start();
        if (before && verb > 0 && tree.pos(verb - 1).equals("CC")) {
            return false;
        }
        if (before ? !closes(quotation) : !opens(verb, quotation)) {
            return false;
        }
        int from = before ? quotation.end() : cue.start();
        int to = before ? cue.start() : quotation.start();
        for (int i = 0; i < tree.size(); i++) {
            int start = tree.token(i).span().start();
            if (start < from || start >= to || i == verb) {
                continue;
            }
            boolean own = tree.dominates(verb, i);
            if (tree.pos(i).equals("VBG") && here.words().isSpeech(tree.lemma(i))) {
                return false;
            }
            boolean ofSource = source >= 0 && tree.dominates(source, i);
            if (!ofSource
                    && tree.isPredicate(i)
                    && (own ? here.words().isVerb(tree.lemma(i)) : i != tree.head(verb))) {
                return false;
            }
        }
        return true;
    }

    /// Behind the verb a comma, a colon or nothing opens a quotation.
    private boolean opens(int verb, Span quotation) {
        Span cue = tree.token(verb).span();
        String text = tree.text();
        int before = quotation.start() - 2;
        while (before > cue.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean opened = ",:".indexOf(text.charAt(before)) >= 0;
        boolean whole =
                !here.words().needsMarks(tree.lemma(verb))
                        || here.words().names(tree.lemma(verb))
                        || Character.isUpperCase(text.charAt(quotation.start()));
        return opened || before < cue.end() && whole;
    }

    /// Before the verb a stop or a comma ends it.
    private boolean closes(Span quotation) {
        String text = tree.text();
        char last = text.charAt(quotation.end() - 1);
        char next = quotation.end() + 1 < text.length() ? text.charAt(quotation.end() + 1) : ' ';
        return CLOSING.indexOf(last) >= 0 || next == ',';
    }

    /// "'Never again,' fumed the mayor", "'Never again,' she snapped": behind words in marks that
    /// end with a comma, a question or an exclamation mark every verb of a speaker is one of
    /// saying.
    static boolean endBefore(ReportedSentence here, int at) {
        Tree tree = here.tree();
        if (!tree.pos(at).matches("VB[DZN]") || tree.lemma(at).matches("be|have|do")) {
            return false;
        }
        int subject = tree.child(at, "nsubj");
        boolean before = subject >= 0 && subject < at && here.isSource(subject);
        int mark = (before ? tree.first(subject) : at) - 1;
        if (mark < 2
                || !here.isMark(mark)
                || !",?!".contains(tree.word(mark - 1))
                || !here.quoted(mark - 2)) {
            return false;
        }
        String next = at + 1 < tree.size() ? tree.pos(at + 1) : "";
        return before || next.matches("DT|PRP\\$?|NN.*|JJ.*");
    }
}
