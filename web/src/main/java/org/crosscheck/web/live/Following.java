package org.crosscheck.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;
import org.crosscheck.core.review.CrossCheckChanged;
import org.jspecify.annotations.Nullable;

/// A screen's interest in the changes of one investigation, for as long as the screen is shown.
public final class Following {
    private final LiveChanges live;
    private final Component screen;
    private final Consumer<CrossCheckChanged> onChange;
    private @Nullable UUID investigation;
    private @Nullable Registration listening;

    Following(LiveChanges live, Component screen, Consumer<CrossCheckChanged> onChange) {
        this.live = live;
        this.screen = screen;
        this.onChange = onChange;
        screen.addAttachListener(attach -> listen(attach.getUI()));
        screen.addDetachListener(_ -> stop());
    }

    /// Follows this investigation from now on, and no other.
    public void follow(UUID wanted) {
        if (wanted.equals(investigation)) {
            return;
        }
        investigation = wanted;
        if (screen.isAttached()) {
            listen(screen.getUI().orElseThrow());
        }
    }

    private void listen(UI ui) {
        stop();
        if (investigation != null) {
            listening = live.listen(investigation, ui, onChange);
        }
    }

    private void stop() {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
    }
}
