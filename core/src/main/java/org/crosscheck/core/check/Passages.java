package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.core.text.Span;

/// How much two short passages have in common as a whole. Thread-safe.
final class Passages {
    private static final Set<String> HEDGES = Set.copyOf(Resource.lines("hedges.txt"));

    private final Lexicon lexicon;
    private final Denials denials;

    Passages(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.denials = new Denials(lexicon);
    }

    /// @param cover share of the content words of the shorter passage that the longer has, too
    /// @param disbelief whether one of them alone says that a report is not so
    /// @param hedge whether one of them alone hands it on without standing for it
    /// @param negationsDiffer whether one of them alone is negated
    /// @param denied whether the second negates what the first affirms
    /// @param denies whether the first negates what the second affirms
    /// @param contrary whether one has the contrary of a word that the other has
    /// @param numbersMeet whether they print the same numbers, or the second none of its own
    /// @param mayBeSum whether one has several numbers of which the other's may be the sum
    record Likeness(
            double cover,
            boolean disbelief,
            boolean hedge,
            boolean negationsDiffer,
            boolean denied,
            boolean denies,
            boolean contrary,
            boolean numbersMeet,
            boolean mayBeSum) {}

    Likeness compare(String a, String b) {
        List<Words.Word> x = Words.of(a, new Span(0, a.length()));
        List<Words.Word> y = Words.of(b, new Span(0, b.length()));
        Set<String> stemsX = content(x);
        Set<String> stemsY = content(y);
        Set<String> shorter = stemsX.size() <= stemsY.size() ? stemsX : stemsY;
        Set<String> longer = shorter == stemsX ? stemsY : stemsX;
        long shared = shorter.stream().filter(s -> lexicon.has(longer, s)).count();
        double cover = shorter.isEmpty() ? 0 : (double) shared / shorter.size();
        Set<String> numbersX = numbers(x);
        Set<String> numbersY = numbers(y);
        Set<String> newInY = new TreeSet<>(numbersY);
        newInY.removeAll(numbersX);
        boolean negatedX = Denials.isNegated(x);
        boolean negatedY = Denials.isNegated(y);
        return new Likeness(
                cover,
                denials.disbelieves(a, x) != denials.disbelieves(b, y),
                any(x, HEDGES) != any(y, HEDGES) || a.contains("?") != b.contains("?"),
                negatedX != negatedY,
                negatedY && !negatedX && denials.negates(y, stemsX),
                negatedX && !negatedY && denials.negates(x, stemsY),
                negatedX == negatedY && contrary(stemsX, stemsY),
                newInY.isEmpty(),
                numbersX.size() >= 2 && numbersY.size() == 1 && !newInY.isEmpty());
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
