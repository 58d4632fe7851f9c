package org.crosscheck.web.badge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in the language of the screen, with the precision that they have.
public final class Dates {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Dates() {}

    /// A date, or a date and time with its offset, from ISO 8601.
    ///
    /// @param iso null for an unknown one
    public static String published(@Nullable String iso) {
        if (iso == null) {
            return I18NProvider.translate("date.missing");
        }
        Locale locale = locale();
        if (iso.indexOf('T') < 0) {
            return LocalDate.parse(iso)
                    .format(
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(locale));
        }
        OffsetDateTime moment = OffsetDateTime.parse(iso);
        return moment.format(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(locale))
                + " "
                + zone(moment, locale);
    }

    /// A day, month or year, or a stretch from one day to another, from ISO 8601; empty for
    /// anything else.
    public static String period(String iso) {
        int slash = iso.indexOf('/');
        if (slash > 0) {
            String from = period(iso.substring(0, slash));
            String until = period(iso.substring(slash + 1));
            return from.isEmpty() || until.isEmpty() ? "" : from + " – " + until;
        }
        return switch (iso.length()) {
            case 4 -> YEAR.matcher(iso).matches() ? iso : "";
            case 7 ->
                    MONTH.matcher(iso).matches()
                            ? DateTimeFormatter.ofPattern("LLLL uuuu", locale())
                                    .format(YearMonth.parse(iso))
                            : "";
            case 10 -> DAY.matcher(iso).matches() ? published(iso) : "";
            default -> "";
        };
    }

    /// The offset; its sign stays before it where text runs from right to left.
    private static String zone(OffsetDateTime moment, Locale locale) {
        String zone =
                moment.getOffset().getTotalSeconds() == 0 ? "UTC" : moment.getOffset().getId();
        return locale.getLanguage().equals("ar") ? "\u2066" + zone + "\u2069" : zone;
    }

    /// A moment of work, in the server's zone.
    public static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /// The screen's language in the reader's own country, as far as the browser says it: 10/24 and
    /// 24/10 are told apart by the country alone.
    private static Locale locale() {
        UI ui = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        Locale screen = ui == null ? Locale.ENGLISH : ui.getLocale();
        return regional(screen, session == null ? null : session.getBrowser().getLocale());
    }

    /// @param browser what the reader's browser asks for, null where it does not say
    static Locale regional(Locale screen, @Nullable Locale browser) {
        if (browser != null
                && browser.getLanguage().equals(screen.getLanguage())
                && !browser.getCountry().isEmpty()) {
            return browser;
        }
        return screen.equals(Locale.ENGLISH) ? Locale.UK : screen;
    }
}
