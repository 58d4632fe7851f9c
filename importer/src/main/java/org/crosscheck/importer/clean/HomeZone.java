package org.crosscheck.importer.clean;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosscheck.core.claim.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What "IST" means where a publisher is at home.
///
/// Three countries print it: India for its time, Israel for its winter time, Ireland for its summer
/// time. It is read as India's, which prints it most, unless site, language tag or the publisher's
/// name say that the page is of another.
final class HomeZone {
    private static final ZoneOffset INDIA = ZoneOffset.ofHoursMinutes(5, 30);

    private static final Map<String, ZoneId> ZONES =
            Map.of("IE", ZoneId.of("Europe/Dublin"), "IL", ZoneId.of("Asia/Jerusalem"));
    private static final Map<String, Pattern> NAMES =
            Map.of(
                    "IE",
                    Pattern.compile(
                            "(?i)\\b(?:irish|ireland|dublin|cork|galway|limerick|rt[eé])\\b"),
                    "IL",
                    Pattern.compile("(?i)\\b(?:israel|jerusalem|tel aviv|haifa|haaretz|ynet)\\b"));

    private HomeZone() {}

    /// @param time as read
    /// @return with the offset of the publisher's own zone where the time was read as India's
    static @Nullable PublicationTime applied(
            @Nullable PublicationTime time,
            @Nullable String url,
            @Nullable String languageTag,
            @Nullable String publisher) {
        OffsetDateTime printed = time == null ? null : time.moment();
        if (time == null || printed == null || !printed.getOffset().equals(INDIA)) {
            return time;
        }
        ZoneId zone = zone(url, languageTag, publisher);
        if (zone == null) {
            return time;
        }
        OffsetDateTime moment = printed.toLocalDateTime().atZone(zone).toOffsetDateTime();
        return new PublicationTime(time.date(), moment, time.from());
    }

    private static @Nullable ZoneId zone(
            @Nullable String url, @Nullable String languageTag, @Nullable String publisher) {
        String country =
                languageTag == null
                        ? ""
                        : Locale.forLanguageTag(languageTag.replace('_', '-')).getCountry();
        String domain = DateOrder.topLevelDomain(url);
        for (Map.Entry<String, Pattern> name : NAMES.entrySet()) {
            String code = name.getKey();
            boolean named = publisher != null && name.getValue().matcher(publisher).find();
            if (named || code.equals(country) || domain.equals(code.toLowerCase(Locale.ROOT))) {
                return ZONES.get(code);
            }
        }
        return null;
    }
}
