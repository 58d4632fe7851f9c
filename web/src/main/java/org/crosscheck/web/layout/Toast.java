package org.crosscheck.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/// A short message at the edge of the screen that goes by itself.
public final class Toast {
    private static final int BRIEF = 4_000;
    private static final int TO_ACT = 10_000;

    private Toast() {}

    /// Says that something was done.
    public static void show(String message) {
        Notification.show(message, BRIEF, Notification.Position.BOTTOM_CENTER);
    }

    /// Says what is wrong; stays until it is closed.
    public static void warn(String message) {
        Notification notification = new Notification();
        Button close = new Button("×", _ -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(notification.getTranslation("close"));
        lay(notification, message, close);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.open();
    }

    /// Says that something was done, and offers to take it back.
    ///
    /// @param more what stands below the message
    /// @return the message, to be closed when it no longer holds
    public static Notification offer(
            String message, String action, Runnable onAction, Component... more) {
        Notification notification = new Notification();
        Button button =
                new Button(
                        action,
                        _ -> {
                            notification.close();
                            onAction.run();
                        });
        button.addClassName("toast-action");
        lay(notification, message, button);
        notification.add(more);
        notification.setDuration(TO_ACT);
        notification.open();
        return notification;
    }

    private static void lay(Notification notification, String message, Button button) {
        Div line = new Div(new Span(message), button);
        line.addClassName("toast");
        notification.add(line);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
    }
}
