package org.crosscheck.importer.claim;

import java.util.Arrays;
import java.util.Locale;
import org.crosscheck.importer.language.WordList;

/// Words that tell who in a chain of sources answers for what is said.
final class Chains {
    private final WordList words = new WordList(Chains.class, "chains.txt");

    /// Whether a cue hands on the words of another source: "citing", "quoting".
    boolean isHandedOn(String cue) {
        return words.words("handing-on").contains(cue.toLowerCase(Locale.ROOT));
    }

    /// Whether a cue only frames what somebody says: "according to", "in the words of".
    boolean isFrame(String cue) {
        return words.words("frames").contains(cue.toLowerCase(Locale.ROOT));
    }

    /// Whether a source is a paper, a broadcaster or an agency, which hands on what others say.
    boolean isOutlet(String source) {
        return Arrays.stream(source.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(words.words("outlets")::contains);
    }
}
