package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.Claim;

/// Light verbs that mean one thing together with a noun: "take part", "set foot". Thread-safe.
final class Idioms {
    private final Lexicon lexicon;

    Idioms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "Take-part", "set-foot": known pairs of the claim's light predicate and a word of it.
    Set<String> of(Claim claim) {
        String predicate = claim.frame().predicate();
        if (!lexicon.isFunctionWord(predicate)) {
            return Set.of();
        }
        Set<String> pairs = new HashSet<>();
        claim.frame().terms().forEach(term -> pairs.add(predicate + "-" + term));
        Matcher printed =
                Pattern.compile("(?i)\\b" + Pattern.quote(predicate) + " (\\p{L}+)")
                        .matcher(claim.text());
        if (printed.find()) {
            pairs.add(predicate + "-" + printed.group(1));
        }
        pairs.removeIf(pair -> lexicon.classes(pair).isEmpty());
        return pairs;
    }

    /// Puts a light verb and its noun, which mean one thing together, in the place of both.
    void join(Claim claim, Map<String, Double> near) {
        for (String idiom : of(claim)) {
            near.remove(Lexicon.stem(claim.frame().predicate()));
            near.remove(Lexicon.stem(idiom.substring(idiom.indexOf('-') + 1)));
            near.put(Lexicon.stem(idiom), 1.0);
        }
    }
}
