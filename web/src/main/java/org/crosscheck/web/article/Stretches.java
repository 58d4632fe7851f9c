package org.crosscheck.web.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.core.text.Span;

/// Finds stretches of a text by words that somebody types; how much white space there is, and
/// whether letters are large or small, does not matter.
record Stretches(String text) {
    /// A stretch in one line.
    String line(Span stretch) {
        return stretch.in(text).strip().replaceAll("\\s+", " ");
    }

    /// Whether a stretch has all the words that are typed, or their beginnings.
    boolean holdsAll(Span stretch, String typed) {
        String line = line(stretch).toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(line::contains);
    }

    /// Where words stand within a stretch, in their order and next to each other; the whole stretch
    /// for none.
    Optional<Span> find(String words, Span within) {
        if (words.isBlank()) {
            return Optional.of(within);
        }
        Pattern pattern =
                Pattern.compile(
                        Stream.of(words.strip().split("\\s+"))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher found = pattern.matcher(within.in(text));
        return found.find()
                ? Optional.of(new Span(found.start(), found.end()).shifted(within.start()))
                : Optional.empty();
    }
}
