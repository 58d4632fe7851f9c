package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ArticleClaims;

/// Whether two articles may be about one event: many names in common say so, or one together with
/// beginnings that mean much the same. Two reports of one kind of event begin alike and share no
/// name.
final class Kinship {
    /// How alike two beginnings are that tell of one event. Of 10 pairs of articles of one event
    /// that names keep apart 7 are so, of 12,000 pairs of articles of two events 4.
    private static final double LIKE = 0.72;

    private static final int BEGINNING = 300;

    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}]++(?:['’-][\\p{L}\\p{N}]++)*+");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int LEAST_COMMON = 2;

    /// Share of the names of the article with fewer of them.
    private static final double LEAST_SHARE = 0.1;

    private Kinship() {}

    /// @param x names of one article
    /// @param y those of another
    static boolean areKin(Set<String> x, Set<String> y) {
        long common = common(x, y);
        return common >= LEAST_COMMON && common >= LEAST_SHARE * Math.min(x.size(), y.size());
    }

    /// @param meanings asked only where the names leave it open
    static boolean areKin(ReadArticle a, ReadArticle b, Meanings meanings) {
        return areKin(a.kin, b.kin) || common(a.kin, b.kin) > 0 && beginAlike(a, b, meanings);
    }

    private static boolean beginAlike(ReadArticle a, ReadArticle b, Meanings meanings) {
        Optional<Meaning> x = a.beginning(meanings);
        Optional<Meaning> y = x.isEmpty() ? x : b.beginning(meanings);
        return x.isPresent() && y.isPresent() && x.get().likeness(y.get()) >= LIKE;
    }

    private static long common(Set<String> x, Set<String> y) {
        Set<String> fewer = x.size() < y.size() ? x : y;
        Set<String> more = fewer == x ? y : x;
        return fewer.stream().filter(more::contains).count();
    }

    /// Its title and its first sentences.
    static String beginning(ArticleClaims article) {
        String title = article.article().title() == null ? "" : article.article().title() + ". ";
        String text = SPACE.matcher(article.text()).replaceAll(" ");
        return title + text.substring(0, Math.min(BEGINNING, text.length()));
    }

    /// Words that the article prints with a capital, and nowhere without.
    static Set<String> names(ArticleClaims article) {
        Set<String> names = new HashSet<>();
        Set<String> common = new HashSet<>(ScopeRule.CALENDAR);
        Matcher matcher = WORD.matcher(article.text());
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
            (Character.isUpperCase(word.charAt(0)) ? names : common).add(lower);
        }
        names.removeAll(common);
        return names;
    }
}
