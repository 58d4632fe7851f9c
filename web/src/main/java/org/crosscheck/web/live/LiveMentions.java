package org.crosscheck.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.crosscheck.core.review.CrossCheckChanged;
import org.crosscheck.core.review.MentionsSeen;

/// Tells open screens that how many comments mention a person may be another number now: somebody
/// commented, a decision shows what was hidden, or the person has looked.
///
/// Thread-safe. A listener is called with its screen locked; what it changes is pushed.
@ApplicationScoped
public class LiveMentions {
    private record Listener(String person, UI ui, Runnable onChange) {}

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    /// Listens for as long as a component is shown.
    ///
    /// @param person username
    public void whileShown(Component shown, String person, Runnable onChange) {
        Registration[] listening = new Registration[1];
        shown.addAttachListener(attach -> {
            Listener listener = new Listener(person, attach.getUI(), onChange);
            listeners.add(listener);
            listening[0] = () -> listeners.remove(listener);
        });
        shown.addDetachListener(_ -> {
            if (listening[0] != null) {
                listening[0].remove();
            }
        });
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CrossCheckChanged change) {
        // a run or an article changes no comment
        if (change.crossCheck() != null) {
            tell(_ -> true);
        }
    }

    void seen(@Observes(during = TransactionPhase.AFTER_SUCCESS) MentionsSeen seen) {
        tell(listener -> listener.person.equalsIgnoreCase(seen.viewer()));
    }

    private void tell(Predicate<Listener> which) {
        for (Listener listener : listeners) {
            if (which.test(listener)) {
                try {
                    listener.ui.access(listener.onChange::run);
                } catch (UIDetachedException _) {
                    // the screen was closed a moment ago
                    listeners.remove(listener);
                }
            }
        }
    }
}
