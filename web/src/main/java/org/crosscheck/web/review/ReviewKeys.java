package org.crosscheck.web.review;

import com.vaadin.flow.component.html.Div;

/// Hears the single keys of the review screen, which the browser sends while nobody writes.
final class ReviewKeys {
    private static final String KEY = "event.detail.key";
    private static final String SHIFT = "event.detail.shift";

    /// Hears a key.
    interface OnKey {
        void key(String key, boolean shift);
    }

    private ReviewKeys() {}

    static void listen(Div review, OnKey onKey) {
        review.getElement()
                .addEventListener(
                        "crosscheck-key",
                        event ->
                                onKey.key(
                                        event.getEventData().path(KEY).asString(""),
                                        event.getEventData().path(SHIFT).asBoolean(false)))
                .addEventData(KEY)
                .addEventData(SHIFT);
        review.getElement().executeJs("crosscheck.keys(this)");
    }
}
