package org.crosscheck.core.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.Claim;
import org.crosscheck.core.claim.Participant;
import org.crosscheck.core.claim.Polarity;
import org.crosscheck.core.text.Span;

/// Reads from a claim what came before what: "the siren sounded after the blast", "the guards fired
/// first". Thread-safe.
final class SequenceReader {
    /// "First" behind what somebody does, and not before what is counted.
    private static final Pattern DID_FIRST =
            Pattern.compile(
                    "(?<!\\b(?:the|a|for|at|his|her|its|their|our|in|was|were|is|be) )\\bfirst\\b(?=$|[,.;]| (?:and|before|after|at|on|in|when|while)\\b)");

    private static final Pattern THEN =
            Pattern.compile("\\bfirst\\b.*?\\bthen\\b[^,;]*?\\b(?:the|an?) (?<second>\\p{L}+)$");
    private static final Pattern FIRST_OF =
            Pattern.compile(
                    "(?i)^the first (?<what>\\p{L}+) (?:came|come|had come|were fired|was fired) (?:from|by) (?<who>[^,;]{3,50})");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\b(?:only |just |shortly |soon |minutes |hours |even |well )?(?<way>before|after) (?:the|an?) (?<other>\\p{L}+)(?=$|[,.;]| (?:and|but)\\b)");
    private static final int LIGHT_WORDS = 2;

    private final Lexicon lexicon;

    SequenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @return empty where the claim tells no order, or denies one
    Optional<Content> of(Claim claim) {
        if (claim.polarity() == Polarity.NEGATED) {
            return Optional.empty();
        }
        String text = claim.text().replaceAll("\\s+", " ");
        Matcher source = FIRST_OF.matcher(text);
        if (source.find()) {
            return first(
                    named(source.group("who")),
                    source.group("what"),
                    "where the first " + source.group("what") + " came from");
        }
        Optional<Participant> doer =
                claim.frame().participants().stream()
                        .filter(p -> p.role() == Participant.Role.AGENT)
                        .filter(p -> text.contains(p.text()))
                        .findFirst();
        return doer.flatMap(d -> of(text, d));
    }

    private Optional<Content> of(String text, Participant doer) {
        int end = text.indexOf(doer.text()) + doer.text().length();
        Set<String> who = named(doer.text());
        Matcher then = THEN.matcher(text).region(end, text.length());
        if (then.find()) {
            return pair(who, then.group("second"), doer.head(), false);
        }
        Matcher beside = BEFORE.matcher(text).region(end, text.length());
        if (beside.find()) {
            return pair(
                    who, beside.group("other"), doer.head(), beside.group("way").equals("after"));
        }
        Matcher first = DID_FIRST.matcher(text).region(end, text.length());
        if (!first.find()) {
            return Optional.empty();
        }
        String deed = text.substring(end, first.start()).strip();
        List<Words.Word> words = Words.of(deed, new Span(0, deed.length()));
        if (words.isEmpty() || words.size() > LIGHT_WORDS) {
            return Optional.empty();
        }
        return first(who, words.getLast().text(), "who " + deed + " first");
    }

    private Optional<Content> first(Set<String> who, String deed, String name) {
        return who.isEmpty() || lexicon.isFunctionWord(deed.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(
                        new Content.Sequence(who, Set.of(), Set.of(Lexicon.stem(deed)), name));
    }

    private static Optional<Content> pair(
            Set<String> who, String other, String head, boolean after) {
        Set<String> second = Set.of(Lexicon.stem(other));
        if (who.isEmpty() || who.equals(second)) {
            return Optional.empty();
        }
        String name = "which came first, " + head + " or " + other;
        return Optional.of(
                after
                        ? new Content.Sequence(second, who, Set.of(), name)
                        : new Content.Sequence(who, second, Set.of(), name));
    }

    /// Stems of the names in a phrase, or else of its content words.
    private Set<String> named(String phrase) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Words.Word word : Words.of(phrase, new Span(0, phrase.length()))) {
            if (lexicon.isFunctionWord(word.text())) {
                continue;
            }
            all.add(word.stem());
            if (Character.isUpperCase(phrase.charAt(word.span().start()))) {
                names.add(word.stem());
            }
        }
        return names.isEmpty() ? all : names;
    }
}
