package org.crosscheck.importer.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.core.text.Span;
import org.crosscheck.importer.language.ParsedText.Sentence;
import org.crosscheck.importer.language.ParsedText.Token;
import org.jspecify.annotations.Nullable;

/// A noun with the words that describe it.
///
/// @param first its first token, articles and numbers left out
/// @param head the noun
/// @param last its last token, with "of …" and joined nouns
record NounPhrase(int first, int head, int last) {
    /// In tokens; what goes on longer is a list or a table.
    private static final int LONGEST = 16;

    private static final Set<String> NUMBERS =
            Set.of("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions");

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT", "WP$");

    /// The noun phrase that goes on behind a number: "34 grey ships", "12-member panel", "19 of the
    /// patients".
    ///
    /// @param from the token behind the number
    /// @param blocked the first character of the next time expression or number; nothing is read
    ///   from there on
    static @Nullable NounPhrase behindNumber(Sentence sentence, int from, int blocked) {
        List<Token> tokens = sentence.tokens();
        int at = from;
        boolean hyphened = isHyphen(tokens, at);
        if (hyphened) {
            at++;
        }
        boolean partitive = is(tokens, at, "of");
        if (partitive) {
            at = skipDeterminers(tokens, at + 1);
            if (at < tokens.size() && tokens.get(at).pos().equals("CD")) {
                at++;
            }
        }
        NounPhrase phrase = at(tokens, at, blocked);
        if (phrase == null) {
            return null;
        }
        NounPhrase whole = withTail(sentence, phrase, blocked);
        return hyphened && isNoun(tokens.get(at))
                ? new NounPhrase(whole.first, at, whole.last)
                : whole;
    }

    /// The noun phrase around a noun, without its article.
    static NounPhrase around(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        int first = head;
        while (first > 0 && first > head - LONGEST && isModifier(tokens.get(first - 1))) {
            first--;
        }
        while (first < head && isHyphen(tokens, first)) {
            first++;
        }
        return withTail(sentence, new NounPhrase(first, head, head), sentence.span().end());
    }

    String in(String text, Sentence sentence) {
        return new Span(
                        sentence.tokens().get(first).span().start(),
                        sentence.tokens().get(last).span().end())
                .in(text)
                .replaceAll("\\s+", " ");
    }

    /// The lemma under which the noun is counted: persons and people are one.
    String unit(Sentence sentence) {
        Token noun = sentence.tokens().get(head);
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("people") || lemma.equals("persons") ? "person" : lemma;
    }

    private static @Nullable NounPhrase at(List<Token> tokens, int from, int blocked) {
        int first = -1;
        int head = -1;
        int until = Math.min(tokens.size(), from + LONGEST);
        for (int i = from; i < until; i++) {
            Token token = tokens.get(i);
            if (token.span().start() >= blocked) {
                break;
            }
            String pos = token.pos();
            if (isNoun(token)) {
                if (head >= 0 && !canJoin(tokens.get(head), token)) {
                    break;
                }
                head = i;
            } else if (pos.equals("POS")) {
                head = -1;
            } else if (isHyphen(tokens, i) && i > from && i + 1 < tokens.size()) {
                continue;
            } else if (head < 0 && pos.equals("CD") && isHyphen(tokens, i + 1)) {
                continue;
            } else if (head >= 0 || !isAdjective(tokens, i)) {
                break;
            }
            if (first < 0 && head < 0 || first < 0) {
                first = i;
            }
        }
        return head < 0 ? null : new NounPhrase(Math.max(first, from), head, head);
    }

    /// Two nouns in a row are one compound unless the first is a plural of common nouns.
    private static boolean canJoin(Token noun, Token next) {
        if (noun.pos().equals("NNS") && next.pos().startsWith("NNP")) {
            return false;
        }
        return !noun.pos().equals("NNS")
                || noun.head() == next.index()
                || next.pos().equals("NNS") && next.head() != noun.index();
    }

    private static boolean isAdjective(List<Token> tokens, int at) {
        String pos = tokens.get(at).pos();
        return pos.startsWith("JJ")
                || pos.equals("VBN")
                || pos.equals("VBG")
                || pos.equals("RBR")
                || pos.equals("RB")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).pos().startsWith("JJ")
                || pos.equals(",")
                        && at > 0
                        && at + 1 < tokens.size()
                        && tokens.get(at - 1).pos().startsWith("JJ")
                        && tokens.get(at + 1).pos().startsWith("JJ");
    }

    private static NounPhrase withTail(Sentence sentence, NounPhrase phrase, int blocked) {
        List<Token> tokens = sentence.tokens();
        int last = phrase.head;
        int next = last + 1;
        if ((is(tokens, next, "and") || is(tokens, next, "or"))
                && next + 1 < tokens.size()
                && tokens.get(next + 1).pos().equals("NNS")
                && !NUMBERS.contains(tokens.get(next + 1).text())
                && tokens.get(phrase.head).pos().equals("NNS")
                && tokens.get(next + 1).span().start() < blocked) {
            last = next + 1;
            next = last + 1;
        }
        if (is(tokens, next, "of")) {
            int at = skipDeterminers(tokens, next + 1);
            NounPhrase of = at(tokens, at, blocked);
            if (of != null) {
                last = of.last;
            }
        }
        return new NounPhrase(phrase.first, phrase.head, last);
    }

    private static int skipDeterminers(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && DETERMINERS.contains(tokens.get(at).pos())) {
            at++;
        }
        return at;
    }

    private static boolean isModifier(Token token) {
        String pos = token.pos();
        return pos.startsWith("NN")
                || pos.startsWith("JJ")
                || pos.equals("VBN")
                || pos.equals("POS")
                || pos.equals("HYPH");
    }

    static boolean isNoun(Token token) {
        return token.pos().startsWith("NN");
    }

    private static boolean isHyphen(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).pos().equals("HYPH") || tokens.get(at).text().equals("-"));
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).text().equalsIgnoreCase(word);
    }
}
