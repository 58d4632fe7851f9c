package org.crosscheck.web.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The address that chooses a language, signed in or not, and leads back to where it was chosen.
///
/// The choice stays in the browser for a year.
@ApplicationScoped
public class LanguageAddress {
    static final String COOKIE = "crosscheck-language";

    private static final String PATH = "/language/";
    private static final long YEAR = 365L * 24 * 60 * 60;

    void addTo(@Observes Router router) {
        router.get(PATH + ":tag").handler(LanguageAddress::choose);
    }

    /// Where to go to choose a language, relative to the program's root.
    public static String of(Language language) {
        return PATH.substring(1) + language.tag();
    }

    /// The language for who sent a request.
    public static Language wanted(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()))
                .orElseGet(() ->
                        Language.best(
                                request.acceptableLanguages().stream()
                                        .map(wanted -> Locale.forLanguageTag(wanted.value()))
                                        .toList()));
    }

    private static void choose(RoutingContext request) {
        Language.of(request.pathParam("tag"))
                .ifPresent(language ->
                        request.response()
                                .addCookie(
                                        Cookie.cookie(COOKIE, language.tag())
                                                .setPath("/")
                                                .setHttpOnly(true)
                                                .setSameSite(CookieSameSite.LAX)
                                                .setMaxAge(YEAR)));
        request.response()
                .setStatusCode(302)
                .putHeader(
                        HttpHeaders.LOCATION,
                        back(request.request().getHeader(HttpHeaders.REFERER)))
                .end();
    }

    /// The page that a request came from, as a path of this program; never another site.
    static String back(@Nullable String referrer) {
        if (referrer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referrer);
            String path = from.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
