package org.crosscheck.importer.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the headline among the lines above an article.
final class HeadlineFinder {
    private static final Pattern TAGLINE =
            Pattern.compile(
                    "(?i).*\\b(?:since|est\\.?|established|founded) (?:in )?\\d{4}\\b.*|(?:the|your) (?:site|voice|home|paper|place|newspaper|website|magazine|guide) (?:for|of|that|to|where)\\b.*");

    private HeadlineFinder() {}

    static Optional<String> find(BodyLines parts, @Nullable String publisher) {
        Set<String> bodyWords = new HashSet<>();
        parts.body().forEach(l -> bodyWords.addAll(Headlines.words(l.text())));
        List<PageLine> above = parts.before();
        double best = 0;
        String title = null;
        for (int i = 0; i < above.size(); i++) {
            double score = score(above, i, bodyWords, publisher);
            if (score > best) {
                best = score;
                title = above.get(i).text();
            }
        }
        return Optional.ofNullable(title);
    }

    private static double score(
            List<PageLine> above, int at, Set<String> bodyWords, @Nullable String publisher) {
        String line = above.get(at).text();
        LineJudge.Verdict verdict = LineJudge.judge(line);
        List<String> words = Headlines.words(line);
        if (verdict.furniture()
                || verdict.heading()
                || verdict.score() <= -3
                || words.size() < 2
                || words.size() > 35
                || TAGLINE.matcher(line).matches()
                || publisher != null && line.equalsIgnoreCase(publisher)) {
            return 0;
        }
        double score = byLength(words.size());
        score += 3 * overlap(words, bodyWords);
        score -= line.endsWith(".") ? 1.5 : 0;
        score -= isCapitals(line) && words.size() <= 3 ? 1.5 : 0;
        score -= Furniture.words(line);
        score -= isInMasthead(above, at) ? 1.2 : 0;
        score += isAlone(above, at) ? 0.8 : 0;
        score += above.get(at).kind() == PageLine.Kind.HEADING ? 1 : 0;
        for (int i = 0; i < above.size(); i++) {
            if (i != at && above.get(i).text().endsWith(line)) {
                score += 1.5;
                break;
            }
        }
        return score - 0.1 * at;
    }

    private static double byLength(int words) {
        if (words > 18) {
            return 0.2;
        }
        return words >= 5 ? 2 : words == 4 ? 1.4 : 0.4;
    }

    private static double overlap(List<String> words, Set<String> bodyWords) {
        List<String> long_ = words.stream().filter(w -> w.length() >= 4).toList();
        return long_.isEmpty()
                ? 0
                : (double) long_.stream().filter(bodyWords::contains).count() / long_.size();
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(java.util.Locale.ROOT));
    }

    /// Whether a line stands in one block with menus, dates or other furniture.
    private static boolean isInMasthead(List<PageLine> above, int at) {
        int from = at;
        while (from > 0 && !above.get(from).gap()) {
            from--;
        }
        for (int i = from; i < above.size() && (i == from || !above.get(i).gap()); i++) {
            LineJudge.Verdict v = LineJudge.judge(above.get(i).text());
            if (i != at
                    && (v.score() <= -2 || TAGLINE.matcher(above.get(i).text()).matches())
                    && !Byline.is(above.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(List<PageLine> above, int at) {
        return above.get(at).gap() && (at + 1 >= above.size() || above.get(at + 1).gap());
    }
}
