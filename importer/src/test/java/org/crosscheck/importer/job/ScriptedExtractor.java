package org.crosscheck.importer.job;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crosscheck.importer.extract.ArticleExtractor;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.TextParser;

/// An extractor without language models, whose parser does what the text tells it to.
@Mock
@ApplicationScoped
public class ScriptedExtractor extends LoadedExtractor {
    static final String FAIL = "The parser fails on this article";
    static final String WAIT = "The parser waits in this article";

    private volatile CountDownLatch reached = new CountDownLatch(1);
    private volatile CountDownLatch goOn = new CountDownLatch(1);

    private final ArticleExtractor extractor = new ArticleExtractor(new Parser());

    @Override
    public synchronized ArticleExtractor get() {
        return extractor;
    }

    /// Whether the parser came to an article in which it waits, within a minute.
    boolean isReached() throws InterruptedException {
        return reached.await(60, TimeUnit.SECONDS);
    }

    void goOn() {
        goOn.countDown();
    }

    void rewind() {
        reached = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
    }

    private final class Parser implements TextParser {
        @Override
        public ParsedText parse(String text) {
            if (text.contains(FAIL)) {
                throw new IllegalStateException("secret detail of the failure");
            }
            if (text.contains(WAIT)) {
                reached.countDown();
                try {
                    if (!goOn.await(60, TimeUnit.SECONDS)) {
                        throw new IllegalStateException("nobody let the parser go on");
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            return new ParsedText(text, List.of());
        }
    }
}
