package org.crosscheck.importer.read;

import java.util.Map;
import java.util.Optional;

/// Reads a file that is one article: plain text or one HTML page.
final class TextReader implements FormatReader {
    private final boolean html;
    private final ReadLimits limits;
    private final TextDecoder decoder = new TextDecoder();

    TextReader(boolean html, ReadLimits limits) {
        this.html = html;
        this.limits = limits;
    }

    @Override
    public void read(Input input) {
        DecodedText decoded = decoder.decode(input.bytes());
        String text = decoded.text();
        Optional<String> binary = FormatDetector.noText(text);
        if (binary.isPresent()) {
            input.refuse("found " + binary.get() + ", expected " + Format.EXPECTED);
            return;
        }
        if (text.isBlank()) {
            input.refuse("has no text; expected an article");
            return;
        }
        int limit = html ? limits.htmlCharacters() : limits.textCharacters();
        if (text.length() > limit) {
            input.refuse(
                    "has "
                            + text.length()
                            + " characters, more than the limit of "
                            + limit
                            + " for one article; expected one article, or JSON Lines with one a line");
            return;
        }
        decoded.doubt().ifPresent(input::note);
        input.articles()
                .accept(new RawArticle(input.file(), null, input.bytes(), text, html, Map.of()));
    }
}
