package org.crosscheck.importer.clean;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which comes first in a numeric date like 05/04/2025.
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Not told by language or site; an ambiguous date is then no date.
    UNKNOWN;

    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH");
    private static final Set<String> GENERIC_DOMAINS =
            Set.of("com", "org", "net", "info", "io", "blog", "news", "example", "co", "tv", "me");
    private static final Set<String> MONTH_FIRST_DOMAINS = Set.of("us", "gov", "mil", "edu", "ph");

    /// The order that a page's language tag and address suggest.
    ///
    /// @param languageTag such as `en-GB`, null where the page has none
    /// @param url the page's address, null where unknown
    static DateOrder of(@Nullable String languageTag, @Nullable String url) {
        if (languageTag != null) {
            Locale locale = Locale.forLanguageTag(languageTag.strip().replace('_', '-'));
            if (MONTH_FIRST_REGIONS.contains(locale.getCountry())) {
                return MONTH_FIRST;
            }
            if (!locale.getCountry().isEmpty()
                    || !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en")) {
                return DAY_FIRST;
            }
        }
        String domain = topLevelDomain(url);
        if (MONTH_FIRST_DOMAINS.contains(domain)) {
            return MONTH_FIRST;
        }
        return domain.length() == 2 && !GENERIC_DOMAINS.contains(domain) ? DAY_FIRST : UNKNOWN;
    }

    private static final Pattern BRITISH =
            Pattern.compile(
                    "(?i)\\b(?:colour|labour|neighbours?|harbours?|honour|centre|metres?|kilometres?|defence|licence|programme|organis\\w{2,6}"
                            + "|recognis\\w{1,4}|travell\\w{2,3}|per cent|whilst|tonnes?|crores?|lakhs?|favour\\w*|grey)\\b|£|₦|₹");

    /// Where the order is not known, British spelling tells it. American spelling does not: texts
    /// of American agencies are reprinted everywhere.
    DateOrder orBySpelling(String text) {
        if (this != UNKNOWN) {
            return this;
        }
        String start = text.substring(0, Math.min(text.length(), 20_000));
        return BRITISH.matcher(start).results().count() >= 2 ? DAY_FIRST : UNKNOWN;
    }

    /// The last part of an address's host, lower case; empty where there is none.
    static String topLevelDomain(@Nullable String url) {
        if (url == null) {
            return "";
        }
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null
                    ? ""
                    : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
