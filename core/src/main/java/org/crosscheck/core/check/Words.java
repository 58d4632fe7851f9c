package org.crosscheck.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.text.Span;

/// The words of a stretch of text with their places.
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’.,](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]++)*+");
    private static final int LONGEST_SENTENCE = 400;

    /// One word.
    ///
    /// @param text as printed, lower case, without a possessive ending
    /// @param stem its stem
    /// @param span where it stands in the article's text
    /// @param capital whether it is printed with a capital and does not begin the sentence
    record Word(String text, String stem, Span span, boolean capital) {}

    private Words() {}

    /// @return the words of the stretch in order, at most the first 400
    static List<Word> of(String text, Span stretch) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(stretch.start(), stretch.end());
        while (matcher.find() && words.size() < LONGEST_SENTENCE) {
            String print = matcher.group().replaceAll("['’]s$", "");
            String lower = print.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(print.charAt(0)) && !words.isEmpty();
            words.add(
                    new Word(
                            lower,
                            Lexicon.stem(lower),
                            new Span(matcher.start(), matcher.end()),
                            capital));
        }
        return words;
    }
}
