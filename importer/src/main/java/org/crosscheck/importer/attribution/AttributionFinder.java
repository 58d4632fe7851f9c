package org.crosscheck.importer.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.core.claim.Attribution;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;
import org.crosscheck.importer.language.WordList;
import org.crosscheck.importer.name.NamedText;

/// Finds who says what. Pure and thread-safe.
///
/// Each word of reporting looks for what it reports in the dependency tree and in the quotation
/// marks around it, then for whoever says it. Quotations that no such word introduces belong to the
/// speaker of the one before.
public final class AttributionFinder {
    private final ReportingWords words =
            new ReportingWords(new WordList(AttributionFinder.class, "reporting.txt"));

    /// @return what was found, in the order of the contents
    public List<Attribution> find(NamedText text) {
        List<Tree> trees = text.trees();
        List<Attribution> found = new ArrayList<>();
        Spoken spoken = new Spoken();
        for (int s = 0; s < trees.size(); s++) {
            if (trees.get(s).root() >= 0) {
                found.addAll(new SentenceReports(s, text, words, spoken).find());
            }
        }
        found.addAll(unintroduced(trees, text.quotations(), found));
        found.sort(
                Comparator.comparing((Attribution a) -> a.content().span())
                        .thenComparing(a -> a.cue().span()));
        return List.copyOf(found);
    }

    /// Whole sentences in quotation marks without a word of reporting: the speaker goes on.
    private static List<Attribution> unintroduced(
            List<Tree> trees, Quotations quotations, List<Attribution> found) {
        List<Attribution> more = new ArrayList<>();
        for (Span quotation : quotations.stretches()) {
            boolean known = found.stream().anyMatch(a -> a.content().span().overlaps(quotation));
            if (known || trees.isEmpty()) {
                continue;
            }
            String text = trees.getFirst().text();
            if (!isWholeSentence(text, quotation) || !opensSentence(text, quotation)) {
                continue;
            }
            Attribution before = null;
            for (Attribution other : found) {
                if (other.source() != null
                        && !quotations.quotes(other.cue().span().start())
                        && other.content().span().start() < quotation.start()
                        && other.cue().span().start() < quotation.start()
                        && paragraphsBetween(text, other.cue().span().end(), quotation.start()) <= 1
                        && (before == null
                                || other.cue().span().start() > before.cue().span().start())) {
                    before = other;
                }
            }
            if (before != null) {
                more.add(
                        new Attribution(
                                before.source(),
                                before.cue(),
                                SentenceReports.part(text, quotation),
                                true));
            }
        }
        return more;
    }

    private static boolean isWholeSentence(String text, Span quotation) {
        String words = quotation.in(text);
        char last = words.charAt(words.length() - 1);
        return Character.isUpperCase(words.charAt(0))
                && (last == '.' || last == '!' || last == '?' || last == '…')
                && words.split("\\s+", 5).length >= 3;
    }

    /// Whether a sentence ends before the opening mark: a quotation that a colon or other words
    /// lead into has a speaker of its own, or none.
    private static boolean opensSentence(String text, Span quotation) {
        int at = quotation.start() - 2;
        while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
            at--;
        }
        return at < 0 || ".?!…”\"’'»)\n".indexOf(text.charAt(at)) >= 0;
    }

    private static int paragraphsBetween(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) != '\n') {
                count++;
            }
        }
        return count;
    }
}
