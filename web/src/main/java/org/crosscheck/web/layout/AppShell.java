package org.crosscheck.web.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/// The page that all screens are drawn in: theme, style sheets, push.
///
/// What the browser sends goes by HTTP, so that each request carries and renews the sign-in; what
/// the server sends goes by WebSocket.
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("crosscheck/base.css")
@StyleSheet("crosscheck/screens.css")
@StyleSheet("crosscheck/review.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", "crosscheck/icon.svg");
        settings.addInlineFromFile(
                Inline.Position.PREPEND,
                "META-INF/resources/crosscheck/page.js",
                Inline.Wrapping.JAVASCRIPT);
    }
}
