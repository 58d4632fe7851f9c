package org.crosscheck.importer.name;

import java.util.List;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.Quotations;
import org.crosscheck.importer.language.Tree;

/// A parsed text with its trees, quotation marks and names, as the later stages read it.
///
/// @param parsed the parsed text
/// @param trees one tree a sentence
/// @param quotations the quoted stretches
/// @param names the names and what refers to them
public record NamedText(ParsedText parsed, List<Tree> trees, Quotations quotations, Names names) {
    public NamedText {
        trees = List.copyOf(trees);
    }

    public String text() {
        return parsed.text();
    }
}
