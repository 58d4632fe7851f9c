package org.crosscheck.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.crosscheck.core.review.CrossCheckChanged;

/// Tells open screens what others changed, once it is stored.
///
/// Thread-safe. A listener is called with its screen locked; what it changes is pushed.
@ApplicationScoped
public class LiveChanges {
    private record Listener(UUID investigation, UI ui, Consumer<CrossCheckChanged> onChange) {}

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    /// Follows the changes of an investigation for as long as a screen is shown; which one is said
    /// to the result.
    public Following whileShown(Component screen, Consumer<CrossCheckChanged> onChange) {
        return new Following(this, screen, onChange);
    }

    Registration listen(UUID investigation, UI ui, Consumer<CrossCheckChanged> onChange) {
        Listener listener = new Listener(investigation, ui, onChange);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Listener listener, CrossCheckChanged change) {
        try {
            listener.ui.access(() -> listener.onChange.accept(change));
        } catch (UIDetachedException _) {
            // the screen was closed a moment ago
            listeners.remove(listener);
        }
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) CrossCheckChanged change) {
        for (Listener listener : listeners) {
            if (listener.investigation.equals(change.investigation())) {
                tell(listener, change);
            }
        }
    }
}
