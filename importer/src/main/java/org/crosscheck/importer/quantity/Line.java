package org.crosscheck.importer.quantity;

import java.util.List;
import java.util.Locale;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.crosscheck.importer.number.Lexeme;
import org.crosscheck.importer.number.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/// One sentence as lexemes and as tokens, with the way from the one to the other.
///
/// @param text the whole text
/// @param sentence the sentence, with its tokens
/// @param lexemes what its numbers are read from
/// @param inTime for each lexeme whether it is a part of a time expression, whose numbers are none
///   of ours
record Line(String text, Sentence sentence, List<Lexeme> lexemes, boolean[] inTime) {
    /// @param times stretches of time expressions, in their order
    static Line of(String text, Sentence sentence, List<Span> times) {
        List<Lexeme> lexemes = Lexeme.cut(text, sentence.span().start(), sentence.span().end());
        boolean[] inTime = new boolean[lexemes.size()];
        int time = 0;
        for (int i = 0; i < inTime.length; i++) {
            Span span = lexemes.get(i).span();
            while (time < times.size() && times.get(time).end() <= span.start()) {
                time++;
            }
            inTime[i] = time < times.size() && times.get(time).overlaps(span);
        }
        return new Line(text, sentence, lexemes, inTime);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /// Whether the words behind a number name things that are counted, and none that are as long as
    /// it says: "3m people", but not "3m waves".
    boolean isThing(int next) {
        if (next >= lexemes.size() || !lexemes.get(next).spaced()) {
            return false;
        }
        NounPhrase noun = nounBehind(next);
        if (noun == null || noun.first() != tokenBehind(next)) {
            return false;
        }
        Token head = tokens().get(noun.head());
        return (head.pos().equals("NNS") || head.lemma().equals("people"))
                && !Worded.LONG.contains(head.lemma());
    }

    /// The lower-case form of a token; empty outside.
    String word(int token) {
        return token < 0 || token >= tokens().size()
                ? ""
                : tokens().get(token).text().toLowerCase(Locale.ROOT);
    }

    boolean isWord(int token, String word) {
        return word(token).equals(word);
    }

    /// The lower-case form of a lexeme; empty outside.
    String lower(int at) {
        return at < 0 || at >= lexemes.size() ? "" : lexemes.get(at).lower();
    }

    boolean isInTime(int lexeme) {
        return inTime[lexeme];
    }

    @Nullable NounPhrase nounBehind(int next) {
        int blocked = sentence.span().end();
        int free = is(next, "of") ? next + 2 : next;
        for (int i = next; i < lexemes.size() && i < next + 20; i++) {
            if (isInTime(i) || lexemes.get(i).kind() == Kind.NUMBER && i > free) {
                blocked = lexemes.get(i).span().start();
                break;
            }
        }
        return NounPhrase.behindNumber(sentence, tokenBehind(next), blocked);
    }

    /// The token that a lexeme lies in.
    int tokenAt(int lexeme) {
        return tokenAtOffset(lexemes.get(lexeme).span().start());
    }

    /// The first token behind all lexemes before `next`.
    int tokenBehind(int next) {
        int end = lexemes.get(next - 1).span().end();
        int at = tokenAtOffset(end - 1);
        return at + 1;
    }

    int tokenAtOffset(int offset) {
        int low = 0;
        int high = tokens().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens().get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String wordBefore(int first, int back) {
        return first - back < 0 ? "" : lexemes.get(first - back).lower().toLowerCase(Locale.ROOT);
    }

    boolean is(int at, String word) {
        return at < lexemes.size() && lexemes.get(at).is(word);
    }
}
