package org.crosscheck.web.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;

/// Chooses a screen's language and its way of writing dates and numbers: the browser's own where
/// there are texts in its language, else English.
@ApplicationScoped
class Languages {
    /// Languages that there are texts in, by ISO 639 code.
    private static final Set<String> SPOKEN = Set.of("en");

    void addTo(@Observes ServiceInitEvent service) {
        service.getSource().addUIInitListener(event -> event.getUI().setLocale(wanted()));
    }

    private static Locale wanted() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Locale.UK : chosen(request.getLocale());
    }

    /// The locale for a browser that wants this one.
    static Locale chosen(Locale wanted) {
        return SPOKEN.contains(wanted.getLanguage()) ? wanted : Locale.UK;
    }
}
