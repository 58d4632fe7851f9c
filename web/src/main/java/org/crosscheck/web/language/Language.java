package org.crosscheck.web.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// A language that there are texts in.
public enum Language {
    ENGLISH("en", "English", Locale.UK),
    GERMAN("de", "Deutsch", Locale.GERMANY),
    ARABIC("ar", "العربية", Locale.forLanguageTag("ar-u-nu-latn"));

    private static final String TEXTS = "vaadin-i18n.translations";

    private final String tag;
    private final String ownName;
    private final Locale usual;

    Language(String tag, String ownName, Locale usual) {
        this.tag = tag;
        this.ownName = ownName;
        this.usual = usual;
    }

    /// The ISO 639 code.
    public String tag() {
        return tag;
    }

    /// How those who speak it call it.
    public String ownName() {
        return ownName;
    }

    /// `rtl` or `ltr`, as HTML says it.
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    public ResourceBundle texts() {
        return ResourceBundle.getBundle(TEXTS, usual);
    }

    /// This language as it is written where the reader is.
    ///
    /// Arabic keeps the digits that the passages have, as numbers of both stand side by side.
    ///
    /// @param wanted what the browser asks for, the most wanted first
    Locale locale(List<Locale> wanted) {
        return wanted.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .filter(locale -> !locale.getCountry().isEmpty())
                .findFirst()
                .map(this::withUsualDigits)
                .orElse(usual);
    }

    private Locale withUsualDigits(Locale regional) {
        return this == ARABIC
                ? new Locale.Builder()
                        .setLocale(regional)
                        .setUnicodeLocaleKeyword("nu", "latn")
                        .build()
                : regional;
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /// The first wanted language that there are texts in, else English.
    ///
    /// @param wanted what the browser asks for, the most wanted first
    static Language best(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
