package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crosscheck.core.text.Span;

/// How much two short passages have in common as a whole. Thread-safe.
final class Passages {
    private static final Set<String> HEDGES = Set.copyOf(Resource.lines("hedges.txt"));
    private static final Pattern HEDGING =
            Pattern.compile("(?i)" + String.join("|", Resource.lines("hedgephrases.txt")));

    private final Lexicon lexicon;
    private final Denials denials;

    Passages(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.denials = new Denials(lexicon);
    }

    /// How much the words of two passages have in common.
    ///
    /// @param shared content words of the shorter passage that the longer has, too
    /// @param shorter content words of the shorter passage
    /// @param longer content words of the longer passage
    /// @param onlySecond numbers that the second alone prints
    /// @param numbersApart whether both print numbers, and none in common
    record Overlap(int shared, int shorter, int longer, int onlySecond, boolean numbersApart) {
        /// Share of the content words of the shorter passage that the longer has, too.
        double cover() {
            return shorter == 0 ? 0 : (double) shared / shorter;
        }

        double coverOfLonger() {
            return longer == 0 ? 0 : (double) shared / longer;
        }
    }

    /// @param overlap what they share
    /// @param disbelief whether one of them alone says that a report is not so
    /// @param hedge whether the second alone hands it on without standing for it
    /// @param negationsDiffer whether one of them alone is negated
    /// @param denied whether the second negates what the first affirms
    /// @param denies whether the first negates what the second affirms
    /// @param contrary whether one has the contrary of a word that the other has
    /// @param mayBeSum whether one has several numbers of which the other's may be the sum
    record Likeness(
            Overlap overlap,
            boolean disbelief,
            boolean hedge,
            boolean negationsDiffer,
            boolean denied,
            boolean denies,
            boolean contrary,
            boolean mayBeSum) {
        double cover() {
            return overlap.cover();
        }
    }

    Likeness compare(String a, String b) {
        List<Words.Word> x = Words.of(a, new Span(0, a.length()));
        List<Words.Word> y = Words.of(b, new Span(0, b.length()));
        Set<String> stemsX = content(x);
        Set<String> stemsY = content(y);
        Set<String> numbersX = numbers(x);
        Set<String> numbersY = numbers(y);
        Overlap overlap = overlap(stemsX, stemsY, numbersX, numbersY);
        boolean negatedX = Denials.isNegated(x);
        boolean negatedY = Denials.isNegated(y);
        return new Likeness(
                overlap,
                denials.disbelieves(a, x) != denials.disbelieves(b, y),
                isHedged(b, y) && !isHedged(a, x),
                negatedX != negatedY,
                negatedY && !negatedX && denials.negates(b, y, stemsX),
                negatedX && !negatedY && denials.negates(a, x, stemsY),
                negatedX == negatedY && contrary(stemsX, stemsY),
                numbersX.size() >= 2 && numbersY.size() == 1 && overlap.onlySecond() > 0);
    }

    private Overlap overlap(
            Set<String> x, Set<String> y, Set<String> numbersX, Set<String> numbersY) {
        Set<String> shorter = x.size() <= y.size() ? x : y;
        Set<String> longer = shorter == x ? y : x;
        int shared = (int) shorter.stream().filter(s -> lexicon.has(longer, s)).count();
        int onlySecond = (int) numbersY.stream().filter(n -> !numbersX.contains(n)).count();
        boolean apart = !numbersX.isEmpty() && !numbersY.isEmpty() && onlySecond == numbersY.size();
        return new Overlap(shared, shorter.size(), longer.size(), onlySecond, apart);
    }

    private static boolean isHedged(String text, List<Words.Word> words) {
        return any(words, HEDGES)
                || text.contains("?")
                || HEDGING.matcher(text.strip().replace('’', '\'')).find();
    }

    private Set<String> content(List<Words.Word> words) {
        Set<String> stems = new HashSet<>();
        for (Words.Word word : words) {
            if (!lexicon.isFunctionWord(word.text())
                    && !Denials.isDisbelief(word.text())
                    && !HEDGES.contains(word.text())
                    && !Character.isDigit(word.text().charAt(0))) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private static Set<String> numbers(List<Words.Word> words) {
        Set<String> numbers = new TreeSet<>();
        words.stream()
                .map(Words.Word::text)
                .filter(w -> Character.isDigit(w.charAt(0)))
                .forEach(numbers::add);
        return numbers;
    }

    private static boolean any(List<Words.Word> words, Set<String> list) {
        return words.stream().anyMatch(w -> list.contains(w.text()));
    }

    private boolean contrary(Set<String> x, Set<String> y) {
        return x.stream()
                .filter(s -> !y.contains(s))
                .anyMatch(s ->
                        y.stream()
                                .filter(o -> !x.contains(o))
                                .anyMatch(o -> lexicon.areContrary(s, o)));
    }
}
