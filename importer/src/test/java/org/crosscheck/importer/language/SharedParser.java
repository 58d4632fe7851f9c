package org.crosscheck.importer.language;

import org.crosscheck.importer.name.NameFinder;
import org.crosscheck.importer.name.NamedText;

/// The parser with its models, loaded once for all tests.
public final class SharedParser {
    private static final TextParser PARSER = new CoreNlpParser();
    private static final NameFinder NAMES = new NameFinder();

    private SharedParser() {}

    public static ParsedText parse(String text) {
        return PARSER.parse(text);
    }

    public static NamedText named(String text) {
        return NAMES.find(parse(text));
    }
}
