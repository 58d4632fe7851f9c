package org.crosscheck.importer.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.language.WordList;
import org.crosscheck.importer.number.Lexeme;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.crosscheck.importer.number.Numeral;
import org.crosscheck.importer.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Tells numbers that name, number or date something from those that measure: "Flight 447", "F-16",
/// "Section 3", "24/7", telephone numbers, years.
final class NotQuantities {
    private static final WordList LIST = new WordList(NotQuantities.class, "not-quantities.txt");

    /// Nouns that a bare number behind them numbers.
    private static final Set<String> NUMBERED = LIST.words("numbered");

    private static final Set<String> NOT_DESCRIBING = LIST.words("not describing");

    /// Nouns that are the same in the plural, and nouns of groups.
    private static final Set<String> INVARIANT = LIST.words("same in the plural");

    /// "shortly after nine" is a time.
    private static final Set<String> BEFORE_HOUR = LIST.words("before an hour");

    private static final Set<String> STREETS = LIST.words("streets");

    /// More numbers in a row are a table or a code.
    private static final int LONGEST_CHAIN = 12;

    private static final Set<String> PRONOUN_BEFORE_ONE = LIST.words("before one");
    private static final Set<String> NOUN_AFTER_ONE = LIST.words("behind one");
    private static final Set<String> YEAR_BEFORE = LIST.words("before a year");

    private final List<Lexeme> lexemes;
    private final List<Token> tokens;

    NotQuantities(List<Lexeme> lexemes, List<Token> tokens) {
        this.lexemes = lexemes;
        this.tokens = tokens;
    }

    /// The end of a chain of digits that is no quantity ("18:00", "1300 555 014", "192.168.1.2",
    /// "24/7") and begins at a lexeme; the lexeme itself where there is none.
    int chainEnd(int first) {
        int at = first;
        int parts = 0;
        int long3 = 0;
        boolean marked = false;
        while (at < lexemes.size() && parts < LONGEST_CHAIN) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.kind() != Kind.NUMBER && lexeme.kind() != Kind.CODE) {
                break;
            }
            parts++;
            marked |= lexeme.kind() == Kind.CODE;
            long3 += lexeme.text().length() >= 3 ? 1 : 0;
            at++;
            Lexeme link = at < lexemes.size() ? lexemes.get(at) : null;
            if (link == null) {
                break;
            }
            boolean digitsNext = digitsAt(at + 1) && !lexemes.get(at + 1).spaced();
            if (!link.spaced() && link.is(":") && digitsNext) {
                marked = true;
                at++;
            } else if (!link.spaced() && link.is("/") && digitsNext && !isFraction(at)) {
                marked = true;
                at++;
            } else if (!link.spaced() && link.is("-") && digitsNext && parts >= 1 && chain(at)) {
                marked = true;
                at++;
            } else if (!(link.spaced() && digitsAt(at) && !isMixed(at))) {
                break;
            }
        }
        boolean phone = parts >= 2 && long3 >= 2;
        return marked || phone || parts == LONGEST_CHAIN ? at : first;
    }

    private boolean digitsAt(int at) {
        if (at >= lexemes.size()) {
            return false;
        }
        Kind kind = lexemes.get(at).kind();
        return kind == Kind.NUMBER || kind == Kind.CODE;
    }

    /// A second hyphen follows, as in "1-222-2222".
    private boolean chain(int hyphen) {
        return hyphen + 2 < lexemes.size()
                && lexemes.get(hyphen + 2).is("-")
                && !lexemes.get(hyphen + 2).spaced()
                && digitsAt(hyphen + 3);
    }

    private boolean isFraction(int slash) {
        BigDecimal above = lexemes.get(slash - 1).number();
        BigDecimal below = lexemes.get(slash + 1).number();
        boolean more = slash + 2 < lexemes.size() && lexemes.get(slash + 2).is("/");
        return above != null
                && below != null
                && above.compareTo(below) < 0
                && !more
                && below.compareTo(BigDecimal.valueOf(16)) <= 0
                && !(above.intValue() == 9 && below.intValue() == 11);
    }

    /// "10 1/2"
    private boolean isMixed(int above) {
        return above + 2 < lexemes.size() && lexemes.get(above + 1).is("/");
    }

    /// Whether a number is a name, a year or a pronoun.
    ///
    /// @param first token of the number
    /// @param noun the noun phrase behind it, null where none stands
    /// @param qualified whether "about" or the like stands before it
    boolean rejects(Piece piece, int first, @Nullable NounPhrase noun, boolean qualified) {
        Numeral numeral = piece.numeral();
        if (isPartOfName(piece)) {
            return true;
        }
        if (!piece.isBareCount() || qualified) {
            return false;
        }
        if (noun != null && STREETS.contains(tokens.get(noun.head()).text())) {
            return true;
        }
        boolean plural = noun != null && tokens.get(noun.head()).pos().equals("NNS");
        if (numeral.form() == Form.WORDS && numeral.value().compareTo(BigDecimal.ONE) == 0) {
            return isPronoun(piece, noun);
        }
        Token before = first > 0 ? tokens.get(first - 1) : null;
        if (isYear(piece) && !(plural && (before == null || !isOneOf(before, YEAR_BEFORE)))) {
            return true;
        }
        if (before == null || plural) {
            return isListNumber(piece) || before != null && isNumberOfName(before, first, noun);
        }
        boolean hour =
                noun == null
                        && numeral.form() == Form.WORDS
                        && numeral.value().compareTo(BigDecimal.valueOf(12)) <= 0
                        && isOneOf(before, BEFORE_HOUR);
        if (hour) {
            return true;
        }
        if (before.text().equals("#") || before.text().equals("@")) {
            return true;
        }
        if (isOneOf(before, NUMBERED) || isNumberSign(first)) {
            return true;
        }
        return adjacent(piece) && !isGrouped(piece) && isDesignation(before, noun, isShort(piece));
    }

    /// "Boeing 737", "its 777 airliner", "the new 717": behind a name, or behind a word that
    /// describes a thing where no plural follows.
    private boolean isDesignation(Token before, @Nullable NounPhrase noun, boolean isShort) {
        String pos = before.pos();
        if (pos.startsWith("NNP")) {
            return true;
        }
        boolean adjective = pos.equals("JJ");
        boolean described =
                isShort && pos.equals("NN")
                        || adjective && !isOneOf(before, NOT_DESCRIBING)
                        || pos.equals("POS")
                        || pos.equals("PRP$");
        if (noun == null) {
            return described;
        }
        String counted = tokens.get(noun.head()).pos();
        boolean singular =
                (counted.equals("NN") || counted.equals("NNP"))
                        && !isOneOf(tokens.get(noun.head()), INVARIANT)
                        && !tokens.get(noun.first() - 1).pos().equals("HYPH");
        return singular && (described || adjective || pos.equals("DT"));
    }

    /// "iPhone 4 pre-orders": the name and the noun belong together.
    private boolean isNumberOfName(Token before, int first, @Nullable NounPhrase noun) {
        return before.pos().startsWith("NNP")
                && noun != null
                && (before.head() == noun.head() || tokens.get(first).head() == before.index());
    }

    /// Designations have few digits and no separators.
    private boolean isShort(Piece piece) {
        Lexeme only = lexemes.get(piece.first());
        return only.kind() == Kind.NUMBER
                && only.text().length() <= 4
                && !only.text().contains(",");
    }

    /// "a whopping 40,862": whoever parts the thousands writes a number.
    private boolean isGrouped(Piece piece) {
        return lexemes.get(piece.first()).text().contains(",");
    }

    private boolean adjacent(Piece piece) {
        return piece.first() > 0 && lexemes.get(piece.first() - 1).kind() == Kind.WORD;
    }

    private boolean isNumberSign(int first) {
        return first > 1
                && tokens.get(first - 1).text().equals(".")
                && isOneOf(tokens.get(first - 2), NUMBERED);
    }

    private static boolean isOneOf(Token token, Set<String> words) {
        String word = token.text().toLowerCase(java.util.Locale.ROOT);
        return words.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /// Letters or a hyphenated word directly before it, letters that are no unit directly behind.
    private boolean isPartOfName(Piece piece) {
        int first = piece.first();
        Lexeme start = lexemes.get(first);
        Lexeme before = first > 0 ? lexemes.get(first - 1) : null;
        boolean digits = start.kind() == Kind.NUMBER;
        if (digits && !start.spaced() && before != null) {
            if (before.kind() == Kind.WORD || "/_#%=&?^\\+".contains(before.lower())) {
                return true;
            }
            if (before.isHyphen() && !before.spaced() && first > 1) {
                if (lexemes.get(first - 2).is("magnitude")) {
                    return false;
                }
                return lexemes.get(first - 2).kind() != Kind.SYMBOL;
            }
        }
        if (piece.next() >= lexemes.size()) {
            return false;
        }
        Lexeme behind = lexemes.get(piece.next());
        boolean attached = !behind.spaced();
        if (digits
                && attached
                && behind.isHyphen()
                && piece.next() + 1 < lexemes.size()
                && !lexemes.get(piece.next() + 1).spaced()
                && lexemes.get(piece.next() + 1).number() != null) {
            return true;
        }
        boolean letters = behind.kind() == Kind.WORD;
        boolean endsInDigits = lexemes.get(piece.next() - 1).kind() == Kind.NUMBER;
        return endsInDigits && attached && letters && !behind.is("x");
    }

    private boolean isPronoun(Piece piece, @Nullable NounPhrase noun) {
        if (piece.numeral().span().length() != 3) {
            return false;
        }
        String before = piece.first() > 0 ? lexemes.get(piece.first() - 1).lower() : "";
        String behind = piece.next() < lexemes.size() ? lexemes.get(piece.next()).lower() : "";
        return noun == null
                || PRONOUN_BEFORE_ONE.contains(before)
                || NOUN_AFTER_ONE.contains(behind)
                || behind.equals("of")
                || piece.next() < lexemes.size()
                        && lexemes.get(piece.next()).isHyphen()
                        && lexemes.get(piece.next()).spaced();
    }

    /// Four digits that look like a year.
    boolean isYear(Piece piece) {
        Lexeme only = lexemes.get(piece.first());
        BigDecimal number = only.number();
        return piece.next() == piece.first() + 1
                && number != null
                && only.text().length() == 4
                && number.scale() <= 0
                && number.intValue() >= 1500
                && number.intValue() < 2100;
    }

    /// "3. The ship", "(2) The ship" at the beginning of a sentence.
    private boolean isListNumber(Piece piece) {
        Lexeme behind = piece.next() < lexemes.size() ? lexemes.get(piece.next()) : null;
        boolean digits = lexemes.get(piece.first()).kind() == Kind.NUMBER;
        if (!digits || behind == null || lexemes.get(piece.first()).text().length() > 2) {
            return false;
        }
        return piece.first() == 0 && behind.is(")")
                || piece.first() == 0 && behind.is(".")
                || piece.first() == 1 && lexemes.getFirst().is("(") && behind.is(")");
    }
}
