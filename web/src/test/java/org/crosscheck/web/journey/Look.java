package org.crosscheck.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// How a person sees the screens.
///
/// @param width of the window, in CSS pixels
enum Look {
    ENGLISH_LIGHT_DESK("en-GB", ColorScheme.LIGHT, 1280, "ltr"),
    GERMAN_DARK_TABLET("de-DE", ColorScheme.DARK, 820, "ltr"),
    ARABIC_LIGHT_TABLET("ar-EG", ColorScheme.LIGHT, 820, "rtl");

    private final String locale;
    private final ColorScheme scheme;
    private final int width;
    private final String direction;

    Look(String locale, ColorScheme scheme, int width, String direction) {
        this.locale = locale;
        this.scheme = scheme;
        this.width = width;
        this.direction = direction;
    }

    String language() {
        return locale.substring(0, 2);
    }

    String direction() {
        return direction;
    }

    Browser.NewContextOptions context() {
        return new Browser.NewContextOptions()
                .setLocale(locale)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900);
    }
}
