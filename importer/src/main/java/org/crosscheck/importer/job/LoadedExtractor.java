package org.crosscheck.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.language.CoreNlpParser;
import org.crosscheck.importer.read.RawArticle;
import org.jspecify.annotations.Nullable;

/// The extractor with its language models, which are loaded once, when first asked for. Loading
/// takes seconds: never on a thread that serves a screen.
@ApplicationScoped
public class LoadedExtractor {
    private static final String FIRST_WORDS = "The exercise will last nine days, the army said.";

    private @Nullable ArticleExtractor loaded;

    /// The extractor; waits until the models are loaded.
    public synchronized ArticleExtractor get() {
        if (loaded == null) {
            loaded = new ArticleExtractor(new CoreNlpParser());
        }
        return loaded;
    }

    /// Loads the models and extracts a sentence, so that the first import does not wait.
    public void warmUp() {
        RawArticle first =
                new RawArticle(
                        "warm-up",
                        null,
                        FIRST_WORDS.getBytes(StandardCharsets.UTF_8),
                        FIRST_WORDS,
                        false,
                        Map.of());
        var _ = get().extract(first, true, null, _ -> {});
    }
}
