package org.crosscheck.importer.time;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.number.Lexeme;
import org.jspecify.annotations.Nullable;

/// The atoms of one sentence, with the questions that constructs ask of them. Indexes outside the
/// sentence are answered as empty places.
final class Atoms {
    private static final int LONGEST_NUMBER = 20;

    private final ParsedText.Sentence sentence;
    private final ZoneNames zones;
    private final TenseReader tenses;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Lexeme> lexemes = new ArrayList<>();

    Atoms(ParsedText.Sentence sentence, ZoneNames zones) {
        this.sentence = sentence;
        this.zones = zones;
        tenses = new TenseReader(sentence);
        for (ParsedText.Token token : sentence.tokens()) {
            split(token);
        }
    }

    private void split(ParsedText.Token token) {
        String text = token.text();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
                continue;
            }
            int end;
            Atom.Kind kind;
            if (c >= '0' && c <= '9') {
                kind = Atom.Kind.NUMBER;
                end = endOfNumber(text, at);
            } else if (Character.isLetter(c)) {
                kind = Atom.Kind.WORD;
                end = endOfWord(text, at);
            } else {
                kind = Atom.Kind.MARK;
                end = at + 1;
            }
            add(kind, token, at, end);
            at = end;
        }
    }

    private static int endOfNumber(String text, int from) {
        int end = endOfDigits(text, from);
        if (from > 1 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2))) {
            return end;
        }
        int separators = 0;
        char separator = 0;
        int at = end;
        while (at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ',')
                && isDigit(text.charAt(at + 1))) {
            int next = endOfDigits(text, at + 1);
            if (text.charAt(at) == ',' && next - at != 4) {
                return separators > 0 ? at : end;
            }
            separators++;
            separator = text.charAt(at);
            at = next;
        }
        // "23.08.2021" is three numbers, "2.5" and "1,000,000" are one
        return separators > 1 && separator == '.' ? end : at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inner = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            if (Character.isLetter(c) || (inner && (c == '.' || c == '\'' || c == '’'))) {
                at++;
            } else if (c == '.') {
                return at + 1;
            } else {
                return at;
            }
        }
        return at;
    }

    private void add(Atom.Kind kind, ParsedText.Token token, int from, int end) {
        String text = token.text().substring(from, end);
        Span span = new Span(token.span().start() + from, token.span().start() + end);
        boolean glued = !atoms.isEmpty() && atoms.getLast().span().end() == span.start();
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (kind == Atom.Kind.WORD) {
            lower = lower.replace(".", "");
        }
        atoms.add(new Atom(kind, span, text, lower, glued, token.index()));
        lexemes.add(lexeme(kind, span, text, glued));
    }

    private static Lexeme lexeme(Atom.Kind kind, Span span, String text, boolean glued) {
        BigDecimal number =
                kind == Atom.Kind.NUMBER && text.length() <= LONGEST_NUMBER
                        ? new BigDecimal(text.replace(",", ""))
                        : null;
        Lexeme.Kind same =
                switch (kind) {
                    case NUMBER -> number == null ? Lexeme.Kind.CODE : Lexeme.Kind.NUMBER;
                    case WORD -> Lexeme.Kind.WORD;
                    case MARK -> Lexeme.Kind.SYMBOL;
                };
        return new Lexeme(same, text, text.toLowerCase(Locale.ROOT), span, !glued, number);
    }

    /// The atoms as the reader of numbers takes them, one for each.
    List<Lexeme> lexemes() {
        return lexemes;
    }

    int size() {
        return atoms.size();
    }

    boolean has(int at) {
        return at >= 0 && at < atoms.size();
    }

    /// The tense of the clause that the atom stands in.
    Tense tense(int at) {
        return has(at) ? tenses.at(atoms.get(at).token()) : Tense.UNKNOWN;
    }

    /// Whether the sentence has a word of planning: "was scheduled from 5 June".
    boolean tellsOfPlan() {
        return tenses.tellsOfPlan();
    }

    Atom get(int at) {
        return atoms.get(at);
    }

    ParsedText.Sentence sentence() {
        return sentence;
    }

    /// The lower-case form; empty outside.
    String lower(int at) {
        return has(at) ? atoms.get(at).lower() : "";
    }

    /// The time zone whose abbreviation stands there; null for none.
    @Nullable ZoneId zone(int at) {
        return zones.zone(lower(at));
    }

    /// Whether one of the lower-case forms stands there.
    boolean is(int at, String... forms) {
        String lower = lower(at);
        for (String form : forms) {
            if (lower.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the lower-case forms follow each other from there.
    boolean are(int at, String... forms) {
        for (int i = 0; i < forms.length; i++) {
            if (!lower(at + i).equals(forms[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int at) {
        return has(at) && atoms.get(at).kind() == Atom.Kind.NUMBER;
    }

    /// Whether whole digits stand there, of this many places.
    boolean isDigits(int at, int least, int most) {
        if (!isNumber(at)) {
            return false;
        }
        String text = atoms.get(at).text();
        return text.length() >= least
                && text.length() <= most
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// The value of whole digits of at most nine places.
    int digits(int at) {
        return Integer.parseInt(atoms.get(at).text());
    }

    boolean isWord(int at) {
        return has(at) && atoms.get(at).kind() == Atom.Kind.WORD;
    }

    boolean isCapitalised(int at) {
        return isWord(at) && atoms.get(at).isCapitalised();
    }

    boolean isGlued(int at) {
        return has(at) && atoms.get(at).glued();
    }

    /// Penn part of speech of the token that the atom belongs to; empty outside.
    String pos(int at) {
        return has(at) ? token(at).pos() : "";
    }

    ParsedText.Token token(int at) {
        return sentence.tokens().get(atoms.get(at).token());
    }

    /// One further when one of the forms stands there, else the same place.
    int skip(int at, String... forms) {
        return is(at, forms) ? at + 1 : at;
    }

    boolean isDash(int at) {
        return is(at, "-", "–", "—", "−", "~", "‑");
    }

    Span span(int from, int end) {
        return new Span(atoms.get(from).span().start(), atoms.get(end - 1).span().end());
    }
}
