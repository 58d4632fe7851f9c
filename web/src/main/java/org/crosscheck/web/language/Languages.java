package org.crosscheck.web.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.Cookie;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Gives each screen its language, its direction and its way of writing dates and numbers: what was
/// chosen in this browser, else what the browser asks for where there are texts in it, else
/// English.
@ApplicationScoped
class Languages {
    void addTo(@Observes ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(event -> {
                    UI ui = event.getUI();
                    VaadinRequest request = VaadinRequest.getCurrent();
                    ui.setLocale(request == null ? Locale.UK : of(request).locale(asked(request)));
                    ui.getReconnectDialogConfiguration()
                            .setDialogText(ui.getTranslation("connection.lost"));
                });
        service.addIndexHtmlRequestListener(index -> {
            Language language = of(index.getVaadinRequest());
            Element html = index.getDocument().child(0);
            html.attr("lang", language.tag()).attr("dir", language.direction());
        });
    }

    private static Language of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Stream.of(cookies))
                .filter(cookie -> cookie.getName().equals(LanguageAddress.COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                .findFirst()
                .orElseGet(() -> Language.best(asked(request)));
    }

    private static List<Locale> asked(VaadinRequest request) {
        return Collections.list(request.getLocales());
    }
}
