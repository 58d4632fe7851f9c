package org.crosscheck.web.badge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates in the language of the screen, with the precision that they have.
public final class Dates {
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
                + (moment.getOffset().getTotalSeconds() == 0 ? "UTC" : moment.getOffset().getId());
    }

    /// A moment of work, in the server's zone.
    public static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
