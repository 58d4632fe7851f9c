package org.crosscheck.core.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.ArticleClaims;

/// Whether two articles may be about one event, as far as the names in them say.
final class Kinship {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}]++(?:['’-][\\p{L}\\p{N}]++)*+");

    private static final int LEAST_COMMON = 2;

    /// Share of the names of the article with fewer of them.
    private static final double LEAST_SHARE = 0.1;

    private Kinship() {}

    /// @param x names of one article
    /// @param y those of another
    static boolean areKin(Set<String> x, Set<String> y) {
        Set<String> fewer = x.size() < y.size() ? x : y;
        Set<String> more = fewer == x ? y : x;
        long common = fewer.stream().filter(more::contains).count();
        return common >= LEAST_COMMON && common >= LEAST_SHARE * fewer.size();
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
