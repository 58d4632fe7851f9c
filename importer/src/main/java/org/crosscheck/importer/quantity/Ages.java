package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crosscheck.core.quantity.Amount;
import org.crosscheck.core.quantity.Bound;
import org.crosscheck.core.quantity.QuantityType;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.number.Lexeme;
import org.jspecify.annotations.Nullable;

/// Tells which numbers are somebody's years: "aged 42", "Ann Bell, 42,", "she is 42", "in his 60s".
final class Ages {
    private static final Set<String> PERSONS = Set.of("he", "she", "who", "i");
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private final Line line;
    private final List<Token> tokens;

    Ages(Line line) {
        this.line = line;
        tokens = line.tokens();
    }

    /// Whether a bare number is an age.
    ///
    /// @param from its first token
    /// @param behind the first token behind it
    boolean isAge(int from, int behind) {
        if (isNamed(from)
                || (line.isWord(from - 1, "between") || line.isWord(from - 1, "from"))
                        && isNamed(from - 1)) {
            return true;
        }
        boolean ends = behind >= tokens.size() || ",.;)".contains(tokens.get(behind).text());
        if (!ends || from < 2) {
            return false;
        }
        boolean is = tokens.get(from - 1).lemma().equals("be");
        boolean person = isPerson(from - 2);
        boolean named = person || isSurname(from - 2) && line.isWord(behind, ",");
        return line.isWord(from - 1, ",") && named
                || is && (person || PERSONS.contains(line.word(from - 2)));
    }

    /// "aged 42", "at the age of 42"
    private boolean isNamed(int from) {
        return line.isWord(from - 1, "aged")
                || line.isWord(from - 1, "age")
                || line.isWord(from - 1, "ages")
                || line.isWord(from - 1, "of")
                        && (line.isWord(from - 2, "age") || line.isWord(from - 2, "ages"));
    }

    private boolean isPerson(int last) {
        return tokens.get(last).ner().equals("PERSON") || isFullName(last);
    }

    /// "Bell, 42, said": a name between whose commas nothing else would stand.
    private boolean isSurname(int token) {
        Token name = tokens.get(token);
        return name.pos().equals("NNP") && !Set.of("LOCATION", "ORGANIZATION").contains(name.ner());
    }

    private boolean isFullName(int last) {
        return last > 0
                && tokens.get(last).pos().equals("NNP")
                && tokens.get(last - 1).pos().equals("NNP")
                && !tokens.get(last).ner().equals("LOCATION");
    }

    /// "In her 60s", "in his early 40s": ten years of age, or a part of them.
    @Nullable Draft decade(int at) {
        Lexeme lexeme = line.lexemes().get(at);
        BigDecimal tens = lexeme.number();
        boolean tensOfYears =
                tens != null
                        && lexeme.text().length() == 2
                        && lexeme.text().endsWith("0")
                        && line.is(at + 1, "s")
                        && !line.lexemes().get(at + 1).spaced();
        if (!tensOfYears || tens == null) {
            return null;
        }
        String part = line.wordBefore(at, 1);
        int steps = Set.of("early", "mid", "late").contains(part) ? 2 : 1;
        if (line.wordBefore(at, 1).equals("-") && line.wordBefore(at, 2).equals("mid")) {
            part = "mid";
            steps = 3;
        }
        int owner = at - steps;
        if (owner < 0 || !tokens.get(line.tokenAt(owner)).pos().equals("PRP$")) {
            return null;
        }
        int from =
                switch (part) {
                    case "mid" -> 4;
                    case "late" -> 6;
                    default -> 0;
                };
        int until =
                switch (part) {
                    case "early" -> 4;
                    case "mid" -> 6;
                    default -> 9;
                };
        BigDecimal low = tens.add(BigDecimal.valueOf(from));
        BigDecimal high = tens.add(BigDecimal.valueOf(until));
        Amount amount =
                new Amount(
                        low.add(high).divide(BigDecimal.TWO),
                        low,
                        high,
                        Bound.ABOUT,
                        high.subtract(low).max(NINE));
        return new Draft(at, at + 2, QuantityType.MEASURE, amount, null, "a", "age", false);
    }
}
