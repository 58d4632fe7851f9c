package org.crosscheck.importer.job;

import java.util.List;
import org.crosscheck.core.text.KeptText;
import org.crosscheck.core.text.Span;

/// The page that an article came on, as text, and what of it is the article.
///
/// @param text all of the page's text, a line a block; never HTML
/// @param kept what of it is the article's own text, with where that has it
/// @param title where the title stands in it, empty where it does not or is unknown
public record RawPage(String text, List<KeptText.Run> kept, List<Span> title) {
    public RawPage {
        kept = List.copyOf(kept);
        title = List.copyOf(title);
    }

    /// How many of its words, in percent, are not in the article.
    public int percentRemoved() {
        long all = words(text);
        long left = 0;
        for (KeptText.Run run : kept) {
            left += words(run.raw().in(text));
        }
        for (Span span : title) {
            left += words(span.in(text));
        }
        return all == 0 ? 0 : (int) (100 * Math.max(0, all - left) / all);
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
