package org.crosscheck.web.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// A walk through a page by the Tab key alone.
///
/// @param missed what can be used and was not reached
/// @param unseen what was reached and did not show it
/// @param leaves whether the walk came out of the page again
record Tabbing(List<String> missed, List<String> unseen, boolean leaves) {
    private static final int LONGEST = 250;

    /// Puts a number on all that can be used; what a grid holds is reached within it by arrows.
    private static final String MARK =
            """
            () => {
                window.reached = new Set();
                window.stops = [...document.querySelectorAll(
                    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                    .filter(e => !e.closest('vaadin-grid') && !e.disabled && !e.hasAttribute('disabled')
                        && e.checkVisibility({visibilityProperty: true})
                        && e.tabIndex >= 0 && e.type !== 'file'
                        && !e.closest('[inert]'));
            }
            """;

    /// Names the element that has the focus where it does not show it, '' where it does, null where
    /// nothing has it.
    private static final String STEP =
            """
            () => {
                let at = document.activeElement;
                if (!at || at === document.body) {
                    return null;
                }
                while (at.shadowRoot?.activeElement) {
                    at = at.shadowRoot.activeElement;
                }
                let seen = false;
                for (let e = at; e instanceof Element;
                        e = e.assignedSlot ?? e.parentElement ?? e.getRootNode().host) {
                    window.reached.add(e);
                    const style = getComputedStyle(e);
                    const around = [style, getComputedStyle(e, '::before'), getComputedStyle(e, '::after')];
                    seen ||= around.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0);
                }
                return seen ? '' : at.outerHTML.slice(0, 160);
            }
            """;

    private static final String MISSED =
            """
            () => window.stops.filter(e => e.isConnected && !window.reached.has(e)
                    && e.checkVisibility({visibilityProperty: true}))
                .map(e => e.outerHTML.slice(0, 160))
            """;

    static Tabbing through(Page page) {
        page.evaluate(MARK);
        List<String> unseen = new ArrayList<>();
        boolean leaves = false;
        for (int i = 0; i < LONGEST && !leaves; i++) {
            page.keyboard().press("Tab");
            Object step = page.evaluate(STEP);
            if (step == null) {
                leaves = true;
            } else if (!step.toString().isEmpty()) {
                unseen.add(step.toString());
            }
        }
        List<String> missed = new ArrayList<>();
        for (Object element : (List<?>) page.evaluate(MISSED)) {
            missed.add(element.toString());
        }
        return new Tabbing(missed, unseen, leaves);
    }
}
