package org.crosscheck.importer.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.importer.language.ParsedText;
import org.crosscheck.importer.language.ParsedText.Token;

/// Which tokens of a sentence belong to names and are no times: "The Sunday Times", "USA Today",
/// "Daily Mail", "April Jones".
final class Masks {
    /// Words that make an outlet's name when they stand, capitalised, beside a capitalised word of
    /// time.
    private static final Set<String> OUTLET_WORDS =
            Set.of(
                    "times",
                    "mail",
                    "telegraph",
                    "mirror",
                    "express",
                    "herald",
                    "post",
                    "star",
                    "sun",
                    "record",
                    "news",
                    "journal",
                    "standard",
                    "chronicle",
                    "tribune",
                    "gazette",
                    "independent",
                    "world",
                    "people",
                    "beast",
                    "show",
                    "magazine",
                    "courier",
                    "observer",
                    "dispatch",
                    "bulletin",
                    "review",
                    "press",
                    "business",
                    "politics",
                    "india",
                    "usa",
                    "russia",
                    "rt",
                    "psychology",
                    "programme",
                    "quarterly",
                    "echo",
                    "argus",
                    "nation",
                    "maverick",
                    "trust",
                    "sabah",
                    "caller");

    private static final Set<String> NAMED_TIMES =
            Set.of(
                    "today",
                    "tonight",
                    "daily",
                    "weekly",
                    "monthly",
                    "sunday",
                    "saturday",
                    "friday",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "morning",
                    "evening",
                    "night",
                    "yesterday",
                    "tomorrow",
                    "century",
                    "now");

    private Masks() {}

    static boolean[] of(ParsedText.Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean[] masked = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            masked[i] = isName(tokens, i);
        }
        quotedTitles(tokens, masked);
        return masked;
    }

    private static boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String lower = token.text().toLowerCase(Locale.ROOT);
        boolean capital = isCapital(token);
        if (NAMED_TIMES.contains(lower) && capital) {
            boolean outlet = isOutletWord(tokens, i - 1) || isOutletWord(tokens, i + 1);
            boolean onSunday =
                    i > 1
                            && tokens.get(i - 1).text().equals("on")
                            && isOutletWord(tokens, i - 2)
                            && !token.ner().equals("O");
            boolean black =
                    i > 0
                            && Set.of(
                                            "Black", "Good", "Bloody", "Ash", "Cyber", "Super",
                                            "Maundy", "Giving")
                                    .contains(tokens.get(i - 1).text());
            return outlet || onSunday || black || insideName(tokens, i, "ORGANIZATION");
        }
        if (English.MONTHS.containsKey(lower) && capital) {
            return insideName(tokens, i, "PERSON")
                    || (token.ner().equals("PERSON") && !nextTo(tokens, i, "CD"));
        }
        return English.SEASONS.containsKey(lower) && capital && insideName(tokens, i, "");
    }

    private static boolean isOutletWord(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && isCapital(tokens.get(i))
                && OUTLET_WORDS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    /// Whether the token and a neighbour are one name of this kind; of any kind for an empty one.
    private static boolean insideName(List<Token> tokens, int i, String kind) {
        String own = tokens.get(i).ner();
        if (own.equals("O") || (!kind.isEmpty() && !own.equals(kind))) {
            return false;
        }
        return (i > 0 && tokens.get(i - 1).ner().equals(own) && isCapital(tokens.get(i - 1)))
                || (i + 1 < tokens.size()
                        && tokens.get(i + 1).ner().equals(own)
                        && isCapital(tokens.get(i + 1)));
    }

    private static boolean nextTo(List<Token> tokens, int i, String pos) {
        return (i > 0 && tokens.get(i - 1).pos().equals(pos))
                || (i + 1 < tokens.size() && tokens.get(i + 1).pos().equals(pos));
    }

    /// Quoted titles of works: up to eight words, each capitalised or a small one, two at least.
    private static void quotedTitles(List<Token> tokens, boolean[] masked) {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (!Set.of("\"", "“", "”", "``", "''").contains(text)) {
                continue;
            }
            if (open >= 0 && isTitle(tokens.subList(open + 1, i))) {
                for (int k = open + 1; k < i; k++) {
                    masked[k] = true;
                }
            }
            open = i;
        }
    }

    private static boolean isTitle(List<Token> words) {
        if (words.size() < 2 || words.size() > 8) {
            return false;
        }
        int capitals = 0;
        for (Token word : words) {
            if (isCapital(word)) {
                capitals++;
            } else if (word.text().length() > 3 || word.pos().startsWith("VB")) {
                return false;
            }
        }
        return capitals >= 2;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().charAt(0));
    }
}
