package org.crosscheck.web.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.web.language.Language;
import org.crosscheck.web.language.LanguageAddress;

/// The page that asks for name and password, and the address that signs out.
///
/// It is plain HTML: whoever is not signed in gets nothing else of the program. It carries the word
/// by which Vaadin's client knows that its session has ended and reloads.
@ApplicationScoped
class SignInPage {
    static final String PATH = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private static final String CREDENTIAL = "quarkus-credential";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final String TEMPLATE = read();

    void addTo(@Observes Router router) {
        router.get(PATH).handler(SignInPage::show);
        router.get(SIGN_OUT).handler(SignInPage::signOut);
    }

    private static void show(RoutingContext request) {
        String notice =
                request.request().getParam("error") != null
                        ? "signIn.wrong"
                        : request.request().getParam("out") != null ? "signIn.out" : "";
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(page(LanguageAddress.wanted(request), notice));
    }

    private static void signOut(RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(CREDENTIAL, "").setPath("/").setMaxAge(0))
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, PATH + "?out")
                .end();
    }

    /// The page in a language.
    ///
    /// @param notice key of the sentence above the form, empty for none
    static String page(Language language, String notice) {
        ResourceBundle texts = language.texts();
        Matcher placeholder = PLACEHOLDER.matcher(TEMPLATE);
        StringBuilder page = new StringBuilder();
        while (placeholder.find()) {
            String key = placeholder.group(1);
            String text =
                    switch (key) {
                        case "lang" -> language.tag();
                        case "dir" -> language.direction();
                        case "notice" -> notice.isEmpty() ? "" : texts.getString(notice);
                        case "notice.kind" -> notice;
                        case "languages" -> "";
                        default -> texts.getString(key);
                    };
            placeholder.appendReplacement(
                    page,
                    Matcher.quoteReplacement(
                            key.equals("languages") ? languages(language) : escaped(text)));
        }
        return placeholder.appendTail(page).toString();
    }

    private static String languages(Language current) {
        StringBuilder links = new StringBuilder();
        for (Language language : Language.values()) {
            links.append("<a href=\"")
                    .append(LanguageAddress.of(language))
                    .append("\" lang=\"")
                    .append(language.tag())
                    .append(language == current ? "\" aria-current=\"true" : "")
                    .append("\">")
                    .append(language.ownName())
                    .append("</a>");
        }
        return links.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read() {
        try (InputStream in = SignInPage.class.getResourceAsStream("/sign-in.html")) {
            if (in == null) {
                throw new MissingResourceException(
                        "the sign-in page is not in the program", "sign-in.html", "");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
