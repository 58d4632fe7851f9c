package org.crosscheck.web.account;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Lets nobody into a view whose annotations do not allow it; a view without one is closed.
@ApplicationScoped
class AccessRules {
    void addTo(@Observes ServiceInitEvent service) {
        NavigationAccessControl access = new NavigationAccessControl();
        service.getSource()
                .addUIInitListener(event -> event.getUI().addBeforeEnterListener(access));
    }
}
