package org.crosscheck.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Takes every failure that no screen expected: logs it once with an id, and shows that id.
@ApplicationScoped
public class FailureReport implements ErrorHandler {
    private static final Logger LOG = Logger.getLogger(FailureReport.class);

    void addTo(@Observes ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(event -> event.getSession().setErrorHandler(this));
    }

    /// Logs a failure.
    ///
    /// @return the id under which it stands in the log
    public static String log(Throwable failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "failure %s", id);
        return id;
    }

    @Override
    public void error(ErrorEvent event) {
        String id = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Toast.warn(I18NProvider.translate("failure.toast", id)));
        }
    }
}
